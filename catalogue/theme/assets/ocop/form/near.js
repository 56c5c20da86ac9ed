/* A product that stands in the catalogue already, perhaps under another name of the same producer: said
   beside the name, before a file of it is made. Whether they are one a person says; `ocop import` asks likewise (officers/candidates.py). */
// @ts-check
import { element } from "../elements.js";
import { idOf } from "./fields.js";
import { standing } from "./messages.js";

/** @typedef {import("./known.js").Known} Known */

const FEWEST_WORDS = 2; // a single word that is shared makes no likeness
const fold = (/** @type {string} */ text) => /** @type {any} */ (self).ocop.fold(text);

/** @typedef {{one: Known, said: "near" | "namesake"}} Likely said: the key of what is told of it */

/** The first entry in use of the same producer of which one name holds the other; or else one of the same name
 * that another makes, or nobody has said yet who.
 * @param {Known[]} products @param {string} kind @param {Record<string, any>} values @returns {Likely|null} */
export function likely(products, kind, { name, producer }) {
  if (kind !== "product" || !name) return null;
  const own = fold(name);
  const used = products.filter((one) => !one.isGone && !one.isOwn);
  const near = producer && used.find((one) => one.producer === producer && holds(fold(one.name), own));
  if (near) return { one: near, said: "near" };
  const same = used.find((one) => one.producer !== producer && fold(one.name) === own); // else a rule says so
  return same ? { one: same, said: "namesake" } : null;
}

/** @param {string} first @param {string} second */
function holds(first, second) {
  const [fewer, more] = [first, second].sort((a, b) => a.length - b.length);
  return first !== second && fewer.split(" ").length >= FEWEST_WORDS && ` ${more} `.includes(` ${fewer} `);
}

/** @param {Likely|null} found @param {import("./messages.js").Said} desk */
export function tellNear(found, desk) {
  document.getElementById("ocop-form-near")?.remove();
  if (!found) return;
  const { one, said } = found;
  const made = element("p", "ocop-near", `${desk.say(said, { name: one.name })} `);
  made.id = "ocop-form-near";
  made.append(standing({ kind: "product", id: one.id }, desk));
  document.getElementById(`${idOf(["name"])}-wrong`)?.after(made);
}
