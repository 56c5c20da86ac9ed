/* E307, E314, E315, W316: whether the recognitions make one history; catalogue/checking/rules/history.py. */
// @ts-check
import { awarded, day, fold, recognitions, start } from "./said.js";

/** @typedef {import("./said.js").Complaints} Complaints @typedef {import("./said.js").About} About */

/** Oldest first. @param {any} values @returns {Complaints} */
export function* certificatesInOrder(values) {
  let newest = null;
  for (const [index, certificate] of recognitions(values)) {
    if (newest && isBefore(certificate, newest))
      yield ["E307", ["certificates", index], { date: when(certificate), previous: when(newest) }];
    else if (awarded(certificate)) newest = certificate;
  }
}

/** @param {any} one @param {any} other */
function isBefore(one, other) {
  const [first, second] = [start(one), start(other)];
  if (first && second) return first < second;
  return !!awarded(one) && !!awarded(other) && Number(awarded(one)) < Number(awarded(other));
}

/** @param {any} certificate */
const when = (certificate) => (start(certificate) ? day(start(certificate) || "") : String(awarded(certificate)));

/** One decision recognises a product once. @param {any} values @returns {Complaints} */
export function* nothingIsRecognisedTwice({ certificates = [] }) {
  for (const [index, certificate] of recognitions({ certificates })) {
    const first = certificates.slice(0, index).findIndex((/** @type {any} */ one) => one && isSame(one, certificate));
    if (first >= 0) yield ["E314", ["certificates", index], { number: index + 1, first: first + 1 }];
  }
}

/** Whether two entries rest on one decision, or say one thing. @param {any} one @param {any} other */
function isSame(one, other) {
  if (!Object.keys(one).length) return false; // an item that nobody has filled in yet
  if (said(one) === said(other)) return true;
  const [first, second] = [one.decision, other.decision];
  if (!first?.number || !second?.number || code(first.number) !== code(second.number)) return false;
  if (first.date && second.date && first.date.slice(0, 4) !== second.date.slice(0, 4)) return false;
  const issuers = new Set([first, second].map(({ issuer }) => issuer && issuerOf(issuer)).filter(Boolean));
  return (first.date && first.date === second.date) || issuers.size < 2;
}

/** All but its note, the fields in the order of the schema. @param {any} certificate */
const said = ({ note, ...others }) => JSON.stringify(others);
const code = (/** @type {string} */ number) => fold(number).replace(/^0+/, "");
/** `Chủ tịch Ủy ban nhân dân tỉnh Gia Lai` and `UBND tỉnh Gia Lai` are one. @param {string} issuer */
export const issuerOf = (issuer) => fold(issuer).replace(/^chu tich /, "").replaceAll("uy ban nhan dan", "ubnd");

/** An upgrade leads to more stars. @param {any} values @returns {Complaints} */
export function* upgradesRise({ certificates = [] }) {
  for (const [index, { kind, stars }] of recognitions({ certificates })) {
    const previous = certificates[index - 1]?.stars;
    if (kind === "upgrade" && stars && previous && stars <= previous)
      yield ["E315", ["certificates", index, "kind"], { stars, previous }];
  }
}

/** Officers hold the files of the recognition that was upgraded or renewed.
 * @param {any} values @param {About} about @returns {Complaints} */
export function* historyHasABeginning({ certificates, provenance }, { settings }) {
  const kind = certificates?.[0]?.kind;
  if (provenance === "officer" && (kind === "upgrade" || kind === "re-evaluation"))
    yield ["W316", ["certificates", 0, "kind"], { kind: settings.said[kind] }];
}
