/* Every rule of `ocop check` that what is typed can break, in its order; the words come with the page's
   data. tests/site/form_mistakes.py holds what both must say. */
// @ts-check
import { authorityMayGrant, fiveStarsAreTheCentres, levelIsTheIssuers } from "./rules/authority.js";
import { barcodeIsVietnamese, ranksStandInCertificatesOnly, sourcesAreEncrypted } from "./rules/claims.js";
import * as dates from "./rules/dates.js";
import { starsMatchScore } from "./rules/grading.js";
import * as history from "./rules/history.js";
import { lettersAreOrdinary } from "./rules/letters.js";
import * as neighbours from "./rules/neighbours.js";
import * as people from "./rules/people.js";
import * as places from "./rules/places.js";
import * as points from "./rules/sales_points.js";

/** @typedef {import("./check.js").Finding} Finding @typedef {import("./rules/said.js").About} About */

const RULES = [
  neighbours.fileIsShort,
  neighbours.idIsFree,
  lettersAreOrdinary,
  neighbours.namesAreDistinct,
  neighbours.barcodesAreDistinct,
  neighbours.decisionsAgree,
  people.kindIsThatOfTheName,
  starsMatchScore,
  levelIsTheIssuers,
  authorityMayGrant,
  fiveStarsAreTheCentres,
  dates.programmeHadBegun,
  dates.validityIs36Months,
  dates.validityBeganWithTheDecision,
  dates.lastDayAloneIsPlausible,
  dates.yearFitsDecision,
  dates.roundHasCome,
  dates.nothingHappenedTomorrow,
  dates.revokedAfterItWasGranted,
  dates.revocationIsNear,
  ranksStandInCertificatesOnly,
  history.certificatesInOrder,
  history.nothingIsRecognisedTwice,
  history.upgradesRise,
  history.historyHasABeginning,
  places.codesExist,
  places.textNamesTheUnit,
  places.unitIsSpelledRight,
  places.textNamesNoOtherProvince,
  places.dividedUnitIsSettled,
  points.coordinatesLieInThePlace,
  points.periodEndsAfterItBegan,
  points.hoursEndAfterTheyBegan,
  points.hoursDoNotOverlap,
  places.statedNameBecameGroup,
  barcodeIsVietnamese,
  sourcesAreEncrypted,
  people.householdsConsent,
  people.whoSoundsLikeAHouseholdShowsNoHome,
  people.addressesHoldNoPhone,
  people.proseHoldsNoPersonalData,
];

/** @param {Record<string, any>} values whose types are right @param {About} about
 * @param {(code: string, path: import("./check.js").Path, values: Record<string, any>) => Finding} finding @returns {Finding[]} */
export function ruleFindings(values, about, finding) {
  return RULES.flatMap((rule) => [...rule(values, about)]).map(([code, path, said, also, more]) => ({ ...finding(code, path, said), also, ...more }));
}
