/* Keeps what /xac-minh/ answers for where there is no network: one file, so of one build. */
// @ts-check
import { SET, WHOLE } from "./lookup.js";
import { holdSet } from "./offline-sets.js";

const PLACE = new URL("../xac-minh/", import.meta.url).href;
const EDITION = "ban.json";

/** @typedef {{built: string, mark: string, size: number}} Edition built: its day; size: bytes to load */

/** What the site offers today. @returns {Promise<Edition>} */
export async function newest() {
  const answer = await fetch(`${PLACE}${EDITION}`, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${EDITION}: ${answer.status}`);
  return answer.json();
}

/** @param {Edition} edition @param {string[]} pages that look things up */
export const holdVerify = (edition, pages) => holdSet(SET, edition, [`${PLACE}${WHOLE}`], pages);
