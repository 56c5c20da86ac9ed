/* Keeps what the finder looks through for where there is no network. It was loaded to be used: keeping it costs
   what the browser's own cache already has. */
// @ts-check
import { holdSet, quiet } from "./offline-sets.js";

const SET = "tim-kiem";
const PLACE = new URL("../tim-kiem/", import.meta.url).href;
const FILES = ["ten.json", "them.json"];

/** @param {{mark: string, built: string}} edition of what was searched in @param {string} page that searches */
export async function keepFinder(edition, page) {
  if (!navigator.serviceWorker || !globalThis.caches || !navigator.locks) return;
  await quiet();
  await holdSet(SET, edition, FILES.map((name) => `${PLACE}${name}`), [page]);
}
