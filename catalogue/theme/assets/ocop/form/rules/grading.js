/* E301, W301, W324: the stars are those that the score reaches; catalogue/checking/rules/grading.py. */
// @ts-check
import { fill } from "../formats.js";
import { number, recognitions, regimeOn } from "./said.js";

/** @typedef {import("./said.js").Complaints} Complaints @typedef {import("./said.js").About} About */

/** @param {any} values @param {About} about @returns {Complaints} */
export function* starsMatchScore(values, { settings, isOpen }) {
  for (const [index, certificate] of recognitions(values)) {
    const { score, stars } = certificate;
    if (typeof score !== "number" || !stars || isOpen(["certificates", index, "decision"])) continue;
    const regimes = possible(certificate, settings).filter((/** @type {any} */ one) => one.bands.length);
    const own = regimes.map((/** @type {any} */ one) => band(score, one)).filter(Boolean);
    if (!regimes.length || own.includes(stars)) continue;
    const either = settings.said.either;
    const said = { score: number(score), regime: regimes.map((/** @type {any} */ one) => one.title).join(either) };
    const path = ["certificates", index, "score"];
    const level = certificate.decision?.level;
    const reached = level ? beyondTheLevel(certificate, regimes, level) : 0;
    if (reached) {
      yield ["W324", path, { ...said, expected: reached, level: settings.levels[level], stars }];
      continue;
    }
    const nearest = regimes.flatMap((/** @type {any} */ one) => beside(score, one));
    const expected = [...new Set([...own, ...nearest])].sort().join(either);
    yield nearest.includes(stars) ? ["W301", path, said] : ["E301", path, { ...said, expected, stars, hint: hint(certificate, regimes, settings) }];
  }
}

/** The stars of the band that a score falls in. @param {number} score @param {any} regime @returns {number|undefined} */
const band = (score, { bands }) => bands.find((/** @type {any} */ one) => reaches(score, one))?.stars;

/** Where no level is stated: the one under which these stars would fit the score.
 * @param {any} certificate @param {any[]} regimes @param {any} settings */
function hint(certificate, regimes, { levels, said }) {
  if (certificate.decision?.level) return "";
  for (const code of Object.keys(levels)) {
    const reached = beyondTheLevel(certificate, regimes, code);
    if (reached) return fill(said["level-explains"], { level: levels[code], code, reached, stars: certificate.stars });
  }
  return "";
}

/** The rank that the score reaches, where a level that signed could not grant as much; or 0.
 * @param {any} certificate @param {any[]} regimes @param {string} level @returns {number} */
function beyondTheLevel({ score, stars }, regimes, level) {
  for (const regime of regimes) {
    const highest = Math.max(0, ...(regime.certifiers[level] || []));
    const own = band(score, regime);
    if (own && own > highest && highest === stars) return own;
  }
  return 0;
}

/** @param {number} score @param {any} band */
function reaches(score, { lowest, highest, below }) {
  if (score < lowest) return false;
  return below === null ? highest === null || score <= highest : score < below;
}

/** The bands on both sides of a gap. @param {number} score @param {any} regime @returns {number[]} */
function beside(score, regime) {
  if (band(score, regime)) return [];
  return /** @type {number[]} */ ([Math.floor(score), Math.ceil(score)].map((one) => band(one, regime)).filter(Boolean));
}

/** The regime of the decision's date; without a date, those in force when it may have been.
 * @param {any} certificate @param {any} settings @returns {any[]} */
function possible({ decision, year }, settings) {
  if (decision?.date) return [regimeOn(settings, decision.date)].filter(Boolean);
  if (!year) return settings.regimes;
  const [first, last] = [`${year}-01-01`, `${year + settings.signingDelay}-12-31`];
  return settings.regimes.filter((/** @type {any} */ one) => one.first <= last && (one.last || last) >= first);
}
