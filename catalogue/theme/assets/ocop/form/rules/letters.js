/* E004, E019: letters that entries are not written with; catalogue/reading/letters.py and characters.py. */
// @ts-check
import { texts } from "./said.js";

/** @typedef {import("./said.js").Complaints} Complaints @typedef {import("./said.js").About} About */

/** The first of each text and code. @param {any} values @param {About} about @returns {Complaints} */
export function* lettersAreOrdinary(values, { settings: { letters } }) {
  const whole = new RegExp(`^(?:[${letters.ordinary}]|(?<=[${letters.latin}])[${letters.marks}]{1,2})*$`, "u");
  for (const [path, text] of texts(values)) {
    if (whole.test(text)) continue;
    const seen = new Set();
    for (const [code, one] of strange(text, letters)) {
      if (seen.has(code)) continue;
      seen.add(code);
      const character = `U+${(one.codePointAt(0) || 0).toString(16).toUpperCase().padStart(4, "0")}`;
      yield [code, path, { character, name: code === "E004" ? hidden(one, letters) : nameOf(one, letters) }];
    }
  }
}

const CATEGORIES = { Cc: /\p{Cc}/u, Zs: /\p{Zs}/u, Co: /\p{Co}/u, Cn: /\p{Cn}/u, Cf: /\p{Cf}/u };
const BROKEN = "\ufffd";

/** Each character that is refused, with the rule that refuses it; as foreign_places. @param {string} text @param {any} letters @returns {Generator<[string, string]>} */
function* strange(text, { ordinary, latin, marks, mostMarks }) {
  const [isOrdinary, isLatin, isMark] = [ordinary, latin, marks].map((inside) => new RegExp(`^[${inside}]$`, "u"));
  let count = mostMarks;
  for (const one of text) {
    const isMany = isMark.test(one) && ++count > mostMarks;
    if (!isMark.test(one)) count = isLatin.test(one) ? 0 : mostMarks;
    if (one !== "\n" && (one === BROKEN || /\p{C}/u.test(one))) yield ["E004", one];
    else if (isMany || (!isMark.test(one) && !isOrdinary.test(one))) yield ["E019", one];
  }
}

/** @param {string} one @param {any} letters */
function hidden(one, letters) {
  const category = Object.entries(CATEGORIES).find(([, pattern]) => pattern.test(one));
  return one === BROKEN ? letters.broken : letters.hidden[category ? category[0] : "Cc"];
}

/** @param {string} one @param {any} letters @returns {string} */
function nameOf(one, { scripts, ranges, stray, strange: other, otherForm }) {
  if (/\p{M}/u.test(one)) return stray;
  const script = Object.keys(scripts).find((name) => new RegExp(`\\p{Script=${name}}`, "u").test(one));
  if (script) return scripts[script];
  const range = ranges.find((/** @type {[string, string]} */ [inside]) => new RegExp(`[${inside}]`, "u").test(one));
  if (range) return range[1];
  const plain = one.normalize("NFKC");
  return /^[\0-\x7f]*$/.test(plain) ? otherForm.replace("{plain}", plain) : other;
}
