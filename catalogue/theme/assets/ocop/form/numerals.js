/* A number as people write it, where it can mean one number only: catalogue/checking/numerals.py in
   the browser, by the same patterns. tests/site/form_mistakes.py holds what both must say. */
// @ts-check

/** @typedef {{whole: string, grouped: string, decimal: string, degrees: string, pair: string, places: number}} Numerals */

const SIXTY = 60;
const LONGEST = 60;

/** As a file has it; null where that is not certain.
 * @param {string} value @param {Record<string, any>} schema @param {Numerals} numerals */
export function numberMeant(value, schema, numerals) {
  const text = value.trim().replace(/\s+/gu, " ");
  if ([...text].length > LONGEST) return null;
  const { minimum = 0, maximum = Infinity } = schema;
  const fits = (/** @type {string} */ one) => minimum <= Number(one) && Number(one) <= maximum;
  const found = new Set(readings(text, schema.type, numerals).filter(fits));
  return found.size === 1 ? [...found][0] : null;
}

/** @param {string} text @param {string} type @param {Numerals} numerals @returns {string[]} */
function readings(text, type, { whole, grouped, decimal, degrees, pair, places }) {
  const read = (/** @type {string} */ pattern) => new RegExp(pattern, "iu").exec(text);
  const plain = read(whole);
  if (plain) return [String(Number(plain[1]))];
  const groups = type === "integer" && read(grouped);
  if (groups) return [String(Number(groups[1].replace(/[^0-9]/g, "")))];
  if (type !== "number") return [];
  const parts = read(decimal);
  if (parts) return [`${Number(parts[1])}.${parts[2]}`];
  const angle = read(degrees);
  return angle ? decimalDegrees(angle, places) : (read(pair) || []).slice(1);
}

/** @param {RegExpExecArray} angle degrees, minutes, seconds @param {number} places @returns {string[]} */
function decimalDegrees([, whole, minutes, seconds], places) {
  const [sixtieths, ofThose] = [minutes, seconds].map((part) => Number((part || "0").replace(",", ".")));
  if (sixtieths >= SIXTY || ofThose >= SIXTY) return [];
  return [String(Number((Number(whole) + sixtieths / SIXTY + ofThose / SIXTY ** 2).toFixed(places)))];
}
