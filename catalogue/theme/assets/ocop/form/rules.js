/* Rules of `ocop check` beyond the schema that an officer meets most: catalogue/checking/rules in the
   browser. tests/site/form-mistakes.json holds what both must say. All other rules run on the file
   when it is checked. */
// @ts-check
import { isDay, shown } from "./formats.js";

/** @typedef {import("./check.js").Finding} Finding */
/** @typedef {{kind: string, today: string, settings: any, unit: any, known: any, place: string, finding: (code: string, path: (string|number)[], values: Record<string, any>) => Finding}} About */

const fold = (/** @type {string} */ text) => /** @type {any} */ (self).ocop.fold(text);
const day = (/** @type {string} */ value) => value.split("-").reverse().join("/");
const number = (/** @type {number} */ value) =>
  new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }).format(value);

/** @param {Record<string, any>} values @param {About} about @returns {Finding[]} */
export function ruleFindings(values, about) {
  const { finding } = about;
  return RULES.flatMap((rule) => [...rule(values, about)]).map(([code, path, said]) => finding(code, path, said));
}

/** @typedef {Generator<[string, (string|number)[], Record<string, any>]>} Complaints */

const RULES = [entered, letters, placed, granted, scored, done, consented, discreet];

/** E203, E207: the same thing is there already. @param {any} values @param {About} about @returns {Complaints} */
function* entered(values, about) {
  const { kind, known, place, settings } = about;
  const twin = known.twin(kind, values, place);
  if (!twin) return;
  const said = { name: shown(values.name), other: known.file(kind, twin) };
  if (kind === "product") yield ["E207", ["name"], said];
  else yield ["E203", ["name"], { ...said, kind: settings.kinds[kind] }];
}

/** E004, E019: letters that entries are not written with. @param {any} values @param {About} about @returns {Complaints} */
function* letters(values, { settings }) {
  const ordinary = new RegExp(`^(?:[${settings.ordinary}]|(?<=[${settings.latin}])[${settings.marks}]{1,2})*$`, "u");
  for (const [path, text] of texts(values, [])) {
    if (ordinary.test(text)) continue;
    for (const one of text) {
      if (ordinary.test(one) || new RegExp(`[${settings.marks}]`, "u").test(one)) continue;
      const named = `U+${(one.codePointAt(0) || 0).toString(16).toUpperCase().padStart(4, "0")}`;
      yield ["E019", path, { character: named, name: scriptOf(one, settings.scripts) }];
      break;
    }
  }
}

const SCRIPTS = { Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u, Han: /\p{Script=Han}/u };
/** @param {string} one @param {Record<string, string>} names */
function scriptOf(one, names) {
  const script = Object.entries(SCRIPTS).find(([, pattern]) => pattern.test(one));
  return names[script ? script[0] : "other"];
}

/** @param {any} value @param {(string|number)[]} path @returns {Generator<[(string|number)[], string]>} */
function* texts(value, path) {
  if (typeof value === "string") yield [path, value];
  else if (value && typeof value === "object")
    for (const [key, inner] of Object.entries(value))
      yield* texts(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** E403: the words name the unit that the code means. @param {any} values @param {About} about @returns {Complaints} */
function* placed({ place }, { unit }) {
  if (!unit || !place?.as_certified) return;
  const words = (/** @type {string} */ text) => ` ${fold(text).replace(/(?<![0-9])0+(?=[0-9])/g, "")} `;
  if (!words(place.as_certified).includes(words(unit.bare)))
    yield ["E403", ["place", "code"], { code: place.code, unit: unit.name, text: shown(place.as_certified) }];
}

/** @param {any} settings @param {string} signed */
const regimeOn = (settings, signed) =>
  settings.regimes.find((/** @type {any} */ one) => one.first <= signed && (!one.last || signed <= one.last));

/** @param {any} values @returns {Generator<[number, any]>} */
function* dated({ certificates }) {
  for (const [index, one] of (certificates || []).entries())
    if (one?.decision?.date && isDay(one.decision.date)) yield [index, one];
}

/** E302: the level that signed could grant these stars on that day. @param {any} values @param {About} about @returns {Complaints} */
function* granted(values, { settings }) {
  for (const [index, { stars, decision }] of dated(values)) {
    const regime = regimeOn(settings, decision.date);
    const certifiers = regime?.certifiers || {};
    const isOpen = !Object.keys(certifiers).length || !decision.level || !stars;
    if (isOpen || (certifiers[decision.level] || []).includes(stars)) continue;
    const said = { date: day(decision.date), level: settings.levels[decision.level], stars };
    yield ["E302", ["certificates", index, "stars"], { ...said, regime: regime.title }];
  }
}

/** E301, W301, W324: the stars are those that the score reaches. @param {any} values @param {About} about @returns {Complaints} */
function* scored(values, { settings }) {
  for (const [index, { stars, score, decision }] of dated(values)) {
    const regime = regimeOn(settings, decision.date);
    if (typeof score !== "number" || !stars || !regime?.bands.length) continue;
    const band = (/** @type {number} */ points) => regime.bands.find((/** @type {any} */ one) => reaches(points, one))?.stars;
    const own = band(score);
    const nearest = own === undefined ? [band(Math.floor(score)), band(Math.ceil(score))] : [];
    if (own === stars) continue;
    const said = { score: number(score), regime: regime.title };
    const path = ["certificates", index, "score"];
    const highest = Math.max(0, ...(regime.certifiers?.[decision.level] || []));
    if ((own || 0) > highest && highest === stars) {
      yield ["W324", path, { ...said, expected: own, level: settings.levels[decision.level], stars }];
      continue;
    }
    const expected = [...new Set([own, ...nearest].filter((one) => one !== undefined))].sort().join(" hoặc ");
    yield nearest.includes(stars) ? ["W301", path, said] : ["E301", path, { ...said, expected, stars }];
  }
}

/** @param {number} score @param {any} band */
function reaches(score, { lowest, highest, below }) {
  if (score < lowest) return false;
  return below === null ? highest === null || score <= highest : score < below;
}

/** E306: what is recorded as done was done by today. @param {any} values @param {About} about @returns {Complaints} */
function* done(values, { today }) {
  /** @type {[(string|number)[], string|undefined][]} */
  const days = [[["consent", "date"], values.consent?.date]];
  for (const [index, one] of (values.certificates || []).entries()) {
    const from = one?.valid_from ? "valid_from" : "";
    days.push(from ? [["certificates", index, from], one.valid_from] : [["certificates", index, "decision", "date"], one?.decision?.date]);
  }
  for (const [index, one] of (values.packagings || []).entries()) days.push([["packagings", index, "price", "date"], one?.price?.date]);
  for (const [path, when] of days)
    if (when && isDay(when) && when > today) yield ["E306", path, { date: day(when), today: day(today) }];
}

/** E701: a household's contacts stand only with its consent. @param {any} values @param {About} about @returns {Complaints} */
function* consented({ kind, address, contacts, consent }, about) {
  if (about.kind !== "producer" || kind !== "household") return;
  const allowed = consent?.fields || [];
  const given = [...(address ? [["address"]] : []), ...Object.keys(contacts || {}).map((name) => ["contacts", name])];
  for (const path of given) {
    const name = path[path.length - 1];
    if (!allowed.includes(name)) yield ["E701", path, { field: about.settings.contactFields[name], name }];
  }
}

const PROSE = new Set("name other_names title note description story caption credit issuer number net_content as_certified address kept_by operator certificate_number reason".split(" "));

/** Free text, whose schema asks for no form of its own. @param {(string|number)[]} path */
function isProse(path) {
  const names = path.filter((part) => !/^[0-9]+$/.test(String(part))).map(String);
  const name = names[names.length - 1];
  return PROSE.has(name) && !(name === "number" && names.includes("decision"));
}

/** As catalogue/checking/personal.py: the first phone number that is no tax code. @param {string} text @param {any} personal */
function phoneIn(text, { phone, taxWords, taxWeights }) {
  for (const found of text.matchAll(new RegExp(phone, "g"))) {
    const digits = [...found[0].replace(/[^0-9]/g, "")].map(Number);
    const weighed = taxWeights.reduce((/** @type {number} */ sum, /** @type {number} */ weight, /** @type {number} */ at) => sum + weight * digits[at], 0);
    const isTaxCode = digits.length === taxWeights.length + 1 && 10 - (weighed % 11) === digits[digits.length - 1];
    const before = fold(text.slice(Math.max(0, found.index - 40), found.index));
    if (!(isTaxCode && new RegExp(taxWords).test(before))) return found[0];
  }
  return "";
}

/** E702, E703, E704: nothing about a person in running text. @param {any} values @param {About} about @returns {Complaints} */
function* discreet(values, { settings: { personal } }) {
  for (const [path, text] of texts(values, [])) {
    if (!isProse(path)) continue;
    const email = text.match(new RegExp(personal.email));
    if (email) yield ["E703", path, { found: shown(email[0]) }];
    const phone = phoneIn(text, personal);
    if (phone) yield ["E702", path, { found: shown(phone) }];
    if (new RegExp(personal.identity, "i").test(text)) yield ["E704", path, {}];
  }
}
