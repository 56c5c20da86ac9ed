/* E401, E403, E408, E413, W406, W415: whether place and group are what the document calls them;
   catalogue/checking/rules/places.py, stated_provinces.py and groups.py. */
// @ts-check
import { shown } from "../formats.js";
import { marked, spelled } from "./marked.js";
import { fold } from "./said.js";

/** @typedef {import("./said.js").Complaints} Complaints @typedef {import("./said.js").About} About */

const LISTED = 6;
const CURRENT = "from-2025-07";
const words = (/** @type {string} */ text) => ` ${fold(text).replace(/(?<![0-9])0+(?=[0-9])/g, "")} `;
const names = (/** @type {string} */ text, /** @type {any} */ unit) => words(text).includes(words(unit.bare));

/** The document's own words name the unit that the code means. @param {any} values @param {About} about @returns {Complaints} */
export function* textNamesTheUnit({ place }, { unit }) {
  if (unit && place?.as_certified && !names(place.as_certified, unit))
    yield ["E403", ["place", "code"], { code: place.code, unit: unit.name, text: shown(place.as_certified) }];
}

/** The unit is named with its marks. @param {any} values @param {About} about @returns {Complaints} */
export function* unitIsSpelledRight({ place }, { unit, settings }) {
  const text = place?.as_certified;
  if (!unit || !text || text.includes(unit.bare) || marked(text).includes(marked(unit.bare))) return;
  const better = fold(text) === fold(unit.words) ? unit.words : spelled(text, unit.bare);
  const said = { text: shown(text), unit: unit.name, better, near: settings.said.near.replace("{better}", () => shown(better)) };
  if (better) yield ["W415", ["place", "as_certified"], said, [], { better }];
}

/** A commune's name is common: its province says whether the code is that of a namesake.
 * @param {any} values @param {About} about @returns {Complaints} */
export function* textNamesNoOtherProvince({ place }, { unit, settings }) {
  if (!unit || !place?.as_certified) return;
  const phrases = provinceWords(place.as_certified, settings.province);
  const stated = new Set(phrases.flatMap((phrase) => statedBy(phrase, settings.provinceNames)));
  const province = settings.folders[unit.slug];
  if (!stated.size || stated.has(unit.slug) || !names(place.as_certified, unit)) return;
  const said = { code: place.code, unit: unit.name, province, text: shown(place.as_certified) };
  yield ["E413", ["place", "code"], said];
}

/** What follows `tỉnh` or `thành phố` in each part of a text. @param {string} text @param {string} pattern */
const provinceWords = (text, pattern) =>
  text.split(/[,;()]/).flatMap((part) => fold(part).match(new RegExp(pattern, "g")) || []);

/** Folders of the provinces with whose names a phrase begins. @param {string} phrase @param {Record<string, string>} known @returns {string[]} */
const statedBy = (phrase, known) =>
  Object.keys(known).filter((name) => `${phrase.trim()} `.startsWith(`${name} `)).map((name) => known[name]);

/** An officer who knows where a divided commune went should say it. @param {any} values @param {About} about @returns {Complaints} */
export function* dividedUnitIsSettled({ place }, { unit, successors }) {
  if (!unit || place.current || successors.length < 2) return;
  const listed = successors.map(({ code, name }) => `${code} (${name})`);
  const candidates = listed.slice(0, LISTED).join(", ") + (listed.length > LISTED ? ", …" : "");
  yield ["W406", ["place", "code"], { old: `${unit.name} (${place.code})`, count: successors.length, candidates }];
}

/** The codes of what a sales point sells stand in today's register. @param {any} values @param {About} about @returns {Complaints} */
export function* codesExist({ sells }, { settings, lost }) {
  for (const [index, code] of (sells?.places || []).entries())
    if (lost.has(code))
      yield ["E401", ["sells", "places", index], { code, register: settings.registers[CURRENT], hint: lost.get(code) }];
}

/** A group as certified is one that today is the product's group. @param {any} values @param {About} about @returns {Complaints} */
export function* statedNameBecameGroup({ group }, { settings }) {
  if (!group?.as_certified || !group.code) return;
  if ((settings.groupNames[fold(group.as_certified)] || []).includes(group.code)) return;
  const said = { text: shown(group.as_certified), group: settings.groupTitles[group.code] || group.code };
  yield ["E408", ["group", "as_certified"], said];
}
