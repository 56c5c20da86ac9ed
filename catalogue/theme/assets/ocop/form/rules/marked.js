/* Vietnamese names with their marks, in whatever spelling of the marks: catalogue/language/marked.py. */
// @ts-check
import { fold } from "./said.js";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[^\s,;.()/-]+/gu;
const tonesLast = (/** @type {string} */ word) => word.replace(TONES, "") + (word.match(TONES) || []).join("");

/** @param {string} text */
export function marked(text) {
  const bare = text.toLowerCase().replace(/['’]/g, "").normalize("NFD");
  const words = bare.replace(/(?<![0-9])0+(?=[0-9])/g, "").match(WORD) || [];
  return ` ${words.map(tonesLast).join(" ")} `;
}

/** The text with the words that fold to a name written as the name is; empty where there are none.
 * @param {string} text @param {string} name */
export function spelled(text, name) {
  const found = [...text.matchAll(WORD)].map((one) => ({ folded: fold(one[0]), start: one.index || 0, end: (one.index || 0) + one[0].length }));
  const wanted = fold(name).split(" ");
  const begins = (/** @type {any} */ _, /** @type {number} */ at) =>
    wanted.every((/** @type {string} */ word, /** @type {number} */ index) => found[at + index]?.folded === word);
  const at = found.findIndex(begins);
  return at < 0 ? "" : text.slice(0, found[at].start) + name + text.slice(found[at + wanted.length - 1].end);
}
