/* The line of /xac-minh/ that says what is kept for where there is no network, or offers to keep it. */
// @ts-check
import { element, fill, pageWords, written } from "./answers.js";
import { SET } from "./lookup.js";
import { heldSet, quiet } from "./offline-sets.js";
import { holdVerify, newest } from "./offline-verify.js";

/** @typedef {import("./offline-verify.js").Edition} Edition */

const MEGABYTE = 1e6;
const LEAST = 0.1; /* MB that are said */

const line = document.getElementById("ocop-held");

/** @param {string} key @param {Record<string, string>} [values] */
const say = (key, values = {}) => fill(pageWords()[key], values);

/** @param {string} text @param {HTMLElement} [button] */
function show(text, button) {
  line?.replaceChildren(...[text && element("span", "", text), button].filter(Boolean));
}

/** Once the page is quiet; where a line is paid by what it carries, only when asked to. */
export async function keepVerify() {
  if (!line || !navigator.serviceWorker || !globalThis.caches || !navigator.locks) return;
  await quiet();
  const held = await heldSet(SET);
  const known = held ? say("verify.held.done", { day: written(held.note.built) }) : "";
  show(known);
  const edition = await newest().catch(() => null);
  if (!edition) return; /* no network: what is kept is what there is */
  const isPaid = /** @type {any} */ (navigator).connection?.saveData;
  if (isPaid && held?.note.mark !== edition.mark) offer(held ? "verify.held.renew" : "verify.held.offer", edition, known);
  else await keep(edition, known);
}

/** @param {Edition} edition @param {string} known what is said until it is there */
async function keep(edition, known) {
  show(known || say("verify.held.keeping"));
  try {
    await holdVerify(edition, pages());
    show(say("verify.held.done", { day: written(edition.built) }));
  } catch {
    offer("verify.held.again", edition, `${known} ${say("verify.held.failed")}`.trim());
  }
}

/** Both that answer, in the reader's language. */
function pages() {
  const home = new URL("../", location.href);
  return ["xac-minh/", "v/"].map((page) => new URL(page, home).href);
}

/** @param {string} key of the button's text @param {Edition} edition @param {string} known what is said beside it */
function offer(key, edition, known) {
  const megabytes = Math.max(LEAST, edition.size / MEGABYTE);
  const size = megabytes.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
  const button = /** @type {HTMLButtonElement} */ (element("button", "ocop-button", say(key, { size })));
  button.type = "button";
  button.addEventListener("click", () => keep(edition, ""), { once: true });
  show(known, button);
}
