/* Days, numbers and texts as the rules of `ocop check` compare and print them. */
// @ts-check

/** @typedef {(string|number)[]} Path */
/** @typedef {{stands?: {kind: string, id: string}, better?: string}} More the entry that is meant, the value that was */
/** @typedef {[string, Path, Record<string, any>, Path[]?, More?]} Complaint code, where, values of its text, other fields that it is about */
/** @typedef {Generator<Complaint>} Complaints */
/**
 * What the rules see besides the values of the entry.
 * @typedef {{kind: string, today: string, settings: any, known: any, id: string, isOpen: (path: Path) => boolean,
 *   unit: any, here: {code: string, name: string}, successors: any[], centres: [number, number][], lost: Map<string, string>, code: number|null, size: number, file: string}} About
 */

export const fold = (/** @type {string} */ text) => /** @type {any} */ (self).ocop.fold(text);
export { dayOf as day } from "../formats.js";

/** A decimal comma, points between thousands. @param {number} value */
export const number = (value) =>
  new Intl.NumberFormat("vi-VN", /** @type {any} */ ({ maximumFractionDigits: 2, roundingMode: "halfEven" })).format(value);

/** As add_months in catalogue/model/validity.py. @param {string} value year-month-day @param {number} months */
export function addMonths(value, months) {
  const [year, month, of] = value.split("-").map(Number);
  const made = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(made.getUTCFullYear(), made.getUTCMonth() + 1, 0)).getUTCDate();
  made.setUTCDate(Math.min(of, last));
  return made.toISOString().slice(0, 10);
}

/** Every certificate with its place in the history. @param {any} values @returns {Generator<[number, any]>} */
export function* recognitions({ certificates }) {
  for (const [index, one] of (certificates || []).entries()) if (one) yield [index, one];
}

/** The day of the decision, or else the first day of validity, and where it stands. @param {any} certificate @returns {[Path, string|undefined]} */
export function began({ decision, valid_from: from }) {
  return decision?.date ? [["decision", "date"], decision.date] : [["valid_from"], from];
}

/** Dates of validity count only with a decision that states them. @param {any} certificate */
const rests = ({ decision }) => !!(decision?.number || decision?.date);

/** The day from which the months count. @param {any} certificate @returns {string|undefined} */
export function start(certificate) {
  return certificate.valid_from && rests(certificate) ? certificate.valid_from : certificate.decision?.date;
}

/** The last day on which it can possibly hold. @param {any} certificate @param {any} settings @returns {string|undefined} */
export function latestEnd(certificate, { validityMonths, signingDelay, lastDistrictDay }) {
  if (certificate.valid_until && rests(certificate)) return certificate.valid_until;
  const first = start(certificate);
  if (first) return addMonths(first, validityMonths);
  if (!certificate.year) return undefined;
  const byYear = addMonths(`${certificate.year + signingDelay}-12-31`, validityMonths);
  const byDistrict = addMonths(lastDistrictDay, validityMonths);
  return certificate.decision?.level === "district" && byDistrict < byYear ? byDistrict : byYear;
}

/** The year to sort by. @param {any} certificate @returns {number|undefined} */
export const awarded = (certificate) => Number((start(certificate) || "").slice(0, 4)) || certificate.year;

/** The regime of a decision signed on a day. @param {any} settings @param {string} signed */
export const regimeOn = ({ regimes }, signed) =>
  regimes.find((/** @type {any} */ one) => one.first <= signed && (!one.last || signed <= one.last));

/** Every text with its place. @param {any} value @param {Path} [path] @returns {Generator<[Path, string]>} */
export function* texts(value, path = []) {
  if (typeof value === "string") yield [path, value];
  else if (value && typeof value === "object")
    for (const [key, inner] of Object.entries(value))
      yield* texts(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const PROSE = new Set(
  "name other_names title note description story issuer number net_content as_certified address kept_by operator certificate_number reason".split(" "),
);

/** Free text, whose schema asks for no form of its own. @param {any} values @returns {Generator<[Path, string]>} */
export function* prose(values) {
  for (const [path, text] of texts(values)) {
    const names = path.filter((part) => typeof part === "string");
    const name = String(names[names.length - 1]);
    const isCode = name === "number" && names.includes("decision");
    if (PROSE.has(name) && names[0] !== "group" && !isCode) yield [path, text];
  }
}
