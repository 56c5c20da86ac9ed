/* E305, E306, E308 to E313, E318, E319, E321: whether the dates of each recognition agree with each
   other, the programme and today; catalogue/checking/rules/dates.py and future.py. */
// @ts-check
import { addMonths, began, day, latestEnd, recognitions, start } from "./said.js";

/** @typedef {import("./said.js").Complaints} Complaints @typedef {import("./said.js").About} About @typedef {import("./said.js").Path} Path */

/** @param {any} values @param {About} about @returns {Complaints} */
export function* programmeHadBegun(values, { settings }) {
  const { first } = settings.regimes[0];
  for (const [index, certificate] of recognitions(values)) {
    const [path, when] = began(certificate);
    if (when && when < first) yield ["E310", ["certificates", index, ...path], { date: day(when), first: day(first) }];
  }
}

/** A stated last day is that of the 36 months. @param {any} values @param {About} about @returns {Complaints} */
export function* validityIs36Months(values, { settings: { validityMonths: months } }) {
  for (const [index, certificate] of recognitions(values)) {
    const [first, until] = [start(certificate), certificate.valid_until];
    if (!first || !until) continue;
    const path = ["certificates", index, "valid_until"];
    const expected = addMonths(first, months);
    const said = { until: day(until), start: day(first) };
    if (until < first) yield ["E308", path, said];
    else if (until !== expected) yield ["E305", path, { ...said, expected: day(expected), months }];
  }
}

/** A stated first day is the day of signing or one soon after. @param {any} values @param {About} about @returns {Complaints} */
export function* validityBeganWithTheDecision(values, { settings: { latestStartMonths: months } }) {
  for (const [index, { decision, valid_from: from }] of recognitions(values)) {
    const signed = decision?.date;
    if (!signed || !from || (signed <= from && from <= addMonths(signed, months))) continue;
    yield ["E312", ["certificates", index, "valid_from"], { date: day(from), signed: day(signed), months }];
  }
}

/** Where only the last day is known, the day 36 months before it could be that of a decision.
 * @param {any} values @param {About} about @returns {Complaints} */
export function* lastDayAloneIsPlausible(values, { settings, today, isOpen }) {
  for (const [index, certificate] of recognitions(values)) {
    const until = certificate.valid_until;
    if (!until || start(certificate) || isOpen(["certificates", index, "decision"])) continue;
    const granted = addMonths(until, -settings.validityMonths);
    const problem = implausible(granted, certificate.year, settings, today);
    if (!problem) continue;
    const said = { until: day(until), start: day(granted), months: settings.validityMonths, problem };
    yield ["E313", ["certificates", index, "valid_until"], said];
  }
}

/** @param {string} granted @param {number|undefined} year @param {any} settings @param {string} today */
function implausible(granted, year, { said, regimes, signingDelay }, today) {
  if (granted > today) return said["granted-later"].replace("{today}", day(today));
  if (granted < regimes[0].first) return said["granted-early"].replace("{first}", day(regimes[0].first));
  return year && !fits(year, granted, signingDelay) ? said["granted-otherwise"].replace("{year}", year) : "";
}

/** @param {number} year @param {string} signed @param {number} delay */
function fits(year, signed, delay) {
  const of = Number(signed.slice(0, 4));
  return year <= of && of <= year + delay;
}

/** A decision is signed, or validity begins, in the year of the round or in the next.
 * @param {any} values @param {About} about @returns {Complaints} */
export function* yearFitsDecision(values, { settings }) {
  for (const [index, certificate] of recognitions(values)) {
    const [, signed] = began(certificate);
    const { year } = certificate;
    if (signed && year && !fits(year, signed, settings.signingDelay))
      yield ["E311", ["certificates", index, "year"], { year, date: day(signed) }];
  }
}

/** @param {any} values @param {About} about @returns {Complaints} */
export function* roundHasCome(values, { today }) {
  for (const [index, { year }] of recognitions(values))
    if (year && year > Number(today.slice(0, 4))) yield ["E318", ["certificates", index, "year"], { year, today: day(today) }];
}

/** What is recorded as done was done by today. @param {any} values @param {About} about @returns {Complaints} */
export function* nothingHappenedTomorrow(values, { today }) {
  for (const [path, when] of done(values))
    if (when && when > today) yield ["E306", path, { date: day(when), today: day(today) }];
}

/** @param {any} values @returns {Generator<[Path, string|undefined]>} */
function* done(values) {
  yield [["consent", "date"], values.consent?.date];
  for (const [index, certificate] of recognitions(values)) {
    const [path, when] = began(certificate);
    yield [["certificates", index, ...path], when];
    yield [["certificates", index, "revoked", "decision", "date"], certificate.revoked?.decision?.date];
  }
  for (const [index, one] of (values.packagings || []).entries()) yield [["packagings", index, "price", "date"], one?.price?.date];
}

/** @param {any} values @returns {Complaints} */
export function* revokedAfterItWasGranted(values) {
  for (const [index, certificate] of recognitions(values)) {
    const { revoked } = certificate;
    const first = start(certificate);
    /** @type {[Path, string|undefined][]} */
    const days = [[["date"], revoked?.date], [["decision", "date"], revoked?.decision?.date]];
    const early = days.find(([, when]) => when && first && when < first);
    if (!early) continue;
    const said = { date: day(early[1] || ""), start: day(first || "") };
    yield ["E309", ["certificates", index, "revoked", ...early[0]], said];
  }
}

/** A revocation may be announced, but not for years; and it ends something.
 * @param {any} values @param {About} about @returns {Complaints} */
export function* revocationIsNear(values, { settings, today }) {
  const latest = addMonths(today, settings.announcedMonths);
  for (const [index, certificate] of recognitions(values)) {
    const when = certificate.revoked?.date;
    if (!when) continue;
    const path = ["certificates", index, "revoked", "date"];
    const end = latestEnd(certificate, settings);
    if (when > latest) yield ["E319", path, { date: day(when), today: day(today) }];
    else if (end && end < when) yield ["E321", path, { date: day(when), end: day(end) }];
  }
}
