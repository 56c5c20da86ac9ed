/* The id that a new producer would like: catalogue/officers/ids.py and naming.py in the browser.
   tests/officers/producer-ids.json holds what both must answer. A person's name is in none. */
// @ts-check
import { joined } from "./naming.js";

const { fold } = /** @type {any} */ (self).ocop;
const FULL_NAME = 3; // words: family, middle and given name

/** @typedef {{trade: string[], own: string[], person: number}} Name the words before the proper name, these, how many of a person's */

/** @param {{name: string, kind: string}} producer @param {string} commune @param {any} settings */
export function producerWish({ name, kind }, commune, { producerNames: table, folders }) {
  const whole = name.normalize("NFC");
  const { trade, own, person } = parted(whole, table);
  const isWorkshop = kind === "household" && fold(whole).startsWith(table.workshop[0]);
  const short = isWorkshop ? table.workshop[1] : table.short[kind];
  if (mayBePerson({ trade, own, person }, kind, table) || !(own.length || trade.length)) return joined(short, commune);
  const isProvince = Object.values(folders).some((one) => fold(one) === fold(own.join(" ")));
  const words = isProvince ? [...backToCapital(trade, table), ...own] : own;
  return joined(short, (words.length ? words : trade).join(" "));
}

/** @param {Name} name @param {string} kind @param {any} table */
function mayBePerson({ trade, own, person }, kind, { family, honorifics }) {
  if (kind === "cooperative" || kind === "cooperative-group") return false;
  const words = [...trade, ...own];
  const begins = [...family, ...honorifics].includes((words[0] || "").toLowerCase());
  if (kind !== "enterprise") return kind === "household" || person > 0 || (begins && words.length > 1);
  return (person >= FULL_NAME && !trade.length) || (begins && words.length >= FULL_NAME && words.length <= 4);
}

/** @param {string} whole @param {any} table @returns {Name} */
function parted(whole, table) {
  const core = whole.replace(new RegExp(table.forms, "iu"), "").replace(new RegExp(table.english, "iu"), "");
  const words = core.split(/\s+/).filter(Boolean).map((word) => word.replace(/^[,;]+|[,;]+$/g, ""));
  const start = properFrom(words, table);
  let [trade, own] = [words.slice(0, start), words.slice(start)];
  if (own.length && own.every((word) => table.common.includes(word.toLowerCase()))) {
    const before = backToCapital(trade, table);
    [trade, own] = [trade.slice(0, trade.length - before.length), [...before, ...own]];
  }
  const isFamilyFirst = own.length > 1 && table.family.includes(own[0].toLowerCase());
  return { trade, own: withoutPerson(own, table), person: isFamilyFirst ? own.length : 0 };
}

const isNumber = (/** @type {string} */ word) => /^\p{Nd}+$/u.test(word);
const isUpper = (/** @type {string} */ word) => /^\p{Lu}/u.test(word);
const isCapitalised = (/** @type {string} */ word, /** @type {any} */ { abbreviations }) =>
  isUpper(word) && !fold(word).split(" ").filter(Boolean).every((/** @type {string} */ one) => abbreviations.includes(one));

/** Where the capitalised words at the end begin; a number may close them. @param {string[]} words @param {any} table */
function properFrom(words, table) {
  let start = words.length;
  while (start && (isCapitalised(words[start - 1], table) || isNumber(words[start - 1]))) start--;
  if (start === words.length || isNumber(words[start])) return words.length;
  return start && table.honorifics.includes(words[start - 1].toLowerCase()) ? start - 1 : start;
}

/** The last words, back to the nearest that begins with a capital. @param {string[]} words @param {any} table */
function backToCapital(words, table) {
  for (let index = words.length - 1; index >= 0; index--)
    if (isUpper(words[index])) return words.slice(isCapitalised(words[index], table) ? index : index + 1);
  return words;
}

/** @param {string[]} words @param {any} table */
function withoutPerson(words, { middle }) {
  const index = words.findIndex((word, at) => at > 0 && middle.includes(word.toLowerCase()));
  return index < 0 ? words : words.slice(0, index - 1);
}
