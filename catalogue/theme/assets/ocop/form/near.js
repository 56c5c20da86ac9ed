/* A product that its producer may have under another name already: said beside the name, before a file of
   it is made. Whether they are one a person says; `ocop import` asks likewise (officers/candidates.py). */
// @ts-check
import { element } from "../elements.js";
import { idOf } from "./fields.js";
import { standing } from "./messages.js";

/** @typedef {import("./known.js").Known} Known */

const FEWEST_WORDS = 2; // a single word that is shared makes no likeness
const fold = (/** @type {string} */ text) => /** @type {any} */ (self).ocop.fold(text);

/** The first entry in use of the same producer of which one name holds the other.
 * @param {Known[]} products @param {string} kind @param {Record<string, any>} values */
export function likely(products, kind, { name, producer }) {
  if (kind !== "product" || !name || !producer) return null;
  const own = fold(name);
  return products.find((one) => one.producer === producer && !one.isGone && holds(fold(one.name), own)) || null;
}

/** @param {string} first @param {string} second */
function holds(first, second) {
  const [fewer, more] = [first, second].sort((a, b) => a.length - b.length);
  return first !== second && fewer.split(" ").length >= FEWEST_WORDS && ` ${more} `.includes(` ${fewer} `);
}

/** @param {Known|null} one @param {import("./messages.js").Said} desk */
export function tellNear(one, desk) {
  document.getElementById("ocop-form-near")?.remove();
  if (!one) return;
  const made = element("p", "ocop-near", `${desk.say("near", { name: one.name })} `);
  made.id = "ocop-form-near";
  made.append(standing({ kind: "product", id: one.id }, desk));
  document.getElementById(`${idOf(["name"])}-wrong`)?.after(made);
}
