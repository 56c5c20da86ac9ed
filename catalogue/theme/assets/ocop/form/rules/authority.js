/* E317, E302, E304, E320: whether who signed could grant what was granted; catalogue/checking/rules/authority.py. */
// @ts-check
import { shown } from "../formats.js";
import { day, fold, recognitions, regimeOn } from "./said.js";

/** @typedef {import("./said.js").Complaints} Complaints @typedef {import("./said.js").About} About */
/** @typedef {string[]} Levels */

const CENTRAL = ["central"];
const LOCAL = ["province", "district"];
const isWithin = (/** @type {Levels} */ inner, /** @type {Levels} */ outer) => inner.every((one) => outer.includes(one));
const isSame = (/** @type {Levels} */ one, /** @type {Levels} */ other) => one.length === other.length && isWithin(one, other);

/** The levels that issuer and number leave possible. @param {any} decision @param {any} settings @returns {Levels} */
function levelsOf({ number = "", issuer = "" }, { authority, levels }) {
  const any = Object.keys(levels);
  const found = authority.numbers.find((/** @type {[string, Levels]} */ [part]) => number.toLowerCase().includes(part));
  const byNumber = found ? found[1] : any;
  const byIssuer = issuerLevels(issuer, authority) || any;
  if (issuer && isSame(byIssuer, any) && isSame(byNumber, CENTRAL)) return any;
  return byIssuer.filter((/** @type {string} */ one) => byNumber.includes(one));
}

/** @param {string} named @param {any} authority @returns {Levels|undefined} */
function issuerLevels(named, { firstWords, issuers }) {
  const issuer = fold(named).replace(/^chu tich /, "").replaceAll("uy ban nhan dan", "ubnd");
  if (!firstWords.some((/** @type {string} */ word) => issuer.startsWith(word))) return undefined;
  return issuers.find((/** @type {[string, Levels]} */ [begin]) => new RegExp(`^(?:${begin})`).test(issuer))?.[1];
}

/** @param {any} decision @param {any} settings @returns {Levels} */
const stated = (decision, settings) => (decision.level ? [decision.level] : levelsOf(decision, settings));
const named = (/** @type {any} */ { number, issuer }) => [number, issuer].filter(Boolean).join(", ");

/** A decision of a province is not passed off as one of the Centre. @param {any} values @param {About} about @returns {Complaints} */
export function* levelIsTheIssuers(values, { settings, isOpen }) {
  for (const [index, { decision }] of recognitions(values)) {
    const place = ["certificates", index, "decision"];
    if (!decision || isOpen(place)) continue;
    const possible = levelsOf(decision, settings);
    if (possible.length && (!decision.level || possible.includes(decision.level))) continue;
    const isLevel = possible.length && decision.level;
    const level = isLevel ? settings.levels[decision.level] : settings.said["no-level"];
    yield ["E317", [...place, decision.level ? "level" : "issuer"], { document: shown(named(decision)), level }];
  }
}

/** The level that signed could grant these stars on that day, and proposals are none.
 * @param {any} values @param {About} about @returns {Complaints} */
export function* authorityMayGrant(values, { settings, isOpen }) {
  for (const [index, certificate] of recognitions(values)) {
    const { stars, decision } = certificate;
    const levels = decision ? stated(decision, settings) : Object.keys(settings.levels);
    const place = ["certificates", index, "stars"];
    if (stars === 5 && isPotential(certificate, levels, isOpen(["certificates", index, "decision"]))) yield ["E304", place, {}];
    else if (decision?.date && stars && levels.length) {
      const regime = regimeOn(settings, decision.date);
      if (!regime || levels.some((level) => mayCertify(regime, level, stars))) continue;
      const level = levels.map((one) => settings.levels[one]).join(settings.said["any-level"]);
      yield ["E302", place, { date: day(decision.date), level, stars, regime: regime.title }];
    }
  }
}

/** @param {any} regime @param {string} level @param {number} stars */
const mayCertify = ({ certifiers }, level, stars) =>
  !Object.keys(certifiers).length || (certifiers[level] || []).includes(stars);

/** Five stars are the Centre's to grant: else they are a proposal. @param {any} certificate @param {Levels} levels @param {boolean} isOpen */
function isPotential({ decision, note }, levels, isOpen) {
  if (isSame(levels, CENTRAL)) return false;
  if (fold(note || "").includes("tiem nang 5")) return true;
  return !!decision && !decision.date && !isOpen && levels.length > 0 && isWithin(levels, LOCAL);
}

/** Five stars stand on something that shows the Centre. @param {any} values @param {About} about @returns {Complaints} */
export function* fiveStarsAreTheCentres(values, { settings, isOpen }) {
  for (const [index, { stars, decision }] of recognitions(values)) {
    if (stars !== 5 || !decision || isOpen(["certificates", index, "decision"])) continue;
    if (isWithin(stated(decision, settings), LOCAL)) continue;
    const isByLevel = values.provenance !== "officer" && decision.level === "central";
    if (isSame(levelsOf(decision, settings), CENTRAL) || isByLevel) continue;
    const document = shown(named(decision) || settings.said["no-document"]);
    yield ["E320", ["certificates", index, "stars"], { document }];
  }
}
