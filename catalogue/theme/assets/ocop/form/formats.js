/* Formats of single values: catalogue/checking/formats.py, web_address.py and spelling.py in the
   browser. tests/site/form-mistakes.json holds what both must say. */
// @ts-check

/** @typedef {{code: string, values: Record<string, string>}} Wrong */
/** @typedef {{problems: Record<string, [string, string]>, privateEndings: string[], nothingSaid: string[], markup: string, personal?: any}} Said */

const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
const LONGEST = 80;
const WEB = "https:";
/** @param {string} text */
const fold = (text) => /** @type {any} */ (self).ocop.fold(text);
/** @param {string} text */
const slug = (text) => /** @type {any} */ (self).ocop.slug(text);

/** Fills {placeholders}; one without a value prints nothing. @param {string} text @param {Record<string, any>} values */
export const fill = (text, values) =>
  text.replace(/\{([\w-]+)\}/g, (_, name) => String(values[name] ?? ""));

/** A value as a message may print it. @param {string} text */
export function shown(text) {
  const all = [...text];
  const clean = all
    .slice(0, LONGEST + 1)
    .map((one) =>
      UNPRINTABLE.test(one) ? `\\u${(one.codePointAt(0) || 0).toString(16).padStart(4, "0")}` : one,
    )
    .join("");
  return [...clean].length <= LONGEST ? clean : `${[...clean].slice(0, LONGEST).join("")}…`;
}

/**
 * @param {string} format @param {string} value @param {Said} said
 * @returns {Wrong | null}
 */
export function formatProblem(format, value, said) {
  if (format === "date") return isDay(value) ? null : { code: "E109", values: { found: `“${shown(value)}”` } };
  if (format === "gtin") return gtinProblem(value);
  if (format === "prose") return proseProblem(value, said);
  if (format === "uri") {
    const found = addressProblem(value, said.privateEndings);
    return found && wrong("E503", found[0], { port: found[1] }, said);
  }
  return null;
}

/** @param {string} code @param {string} key @param {Record<string, string>} values @param {Said} said @returns {Wrong} */
function wrong(code, key, values, said) {
  const [problem, hint] = said.problems[key].map((text) => fill(text, values));
  return { code, values: { problem, hint } };
}

/** @param {string} value year-month-day */
export function isDay(value) {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** As people write it: the file has the year first. @param {string} value year-month-day */
export const dayOf = (value) => value.split("-").reverse().join("/");

/** As `wrong_day` in catalogue/checking/days.py. @param {string} value @param {any} said @returns {Wrong | null} */
export function wrongDay(value, { days, said }) {
  const text = value.trim();
  const first = new RegExp(days.yearFirst, "u").exec(text);
  const found = first || new RegExp(days.dayFirst, "u").exec(text);
  if (!found) return null;
  const [year, month, day] = first ? found.slice(1) : found.slice(1).reverse();
  const meant = `${year}-${two(month)}-${two(day)}`;
  if (!isDay(meant)) return { code: "E109", values: { found: `“${shown(value)}”` } };
  if (days.first <= meant && meant <= days.last) return null;
  return { code: "E106", values: { range: fill(said.days, { first: dayOf(days.first), last: dayOf(days.last) }) } };
}

/** @param {string} value @returns {Wrong | null} */
function gtinProblem(value) {
  if (!/^[0-9]+$/.test(value)) return null;
  const digits = [...value.slice(0, -1)].reverse().map(Number);
  const sum = digits.reduce((all, digit, place) => all + digit * (place % 2 ? 1 : 3), 0);
  const expected = String((10 - (sum % 10)) % 10);
  return expected === value.slice(-1) ? null : { code: "E501", values: { gtin: value, expected } };
}

/** @param {string} value @param {Said} said @returns {Wrong | null} */
function proseProblem(value, said) {
  if (!value.trim()) return wrong("E110", "blank", {}, said);
  if ((value.match(/[0-9A-Za-z]/g) || []).length < 14 && said.nothingSaid.includes(fold(value)))
    return wrong("E110", "says-nothing", { found: shown(value) }, said);
  const found = new RegExp(said.markup, "u").exec(value);
  return found && wrong("E110", "markup", { found: shown(found[0]) }, said);
}

const PORTS = ["", "80", "443"];

/** What is wrong with an address, and its port. @param {string} address @param {string[]} privateEndings @returns {[string, string] | null} */
function addressProblem(address, privateEndings) {
  const found = /^https?:\/\/([^/?#]*)/.exec(address);
  if (!found) return ["url-broken", ""];
  const at = found[1].lastIndexOf("@");
  const [, name, port] = /^(.*?)(?::([^:]*))?$/.exec(found[1].slice(at + 1)) || [];
  const host = asciiHost(name.toLowerCase());
  if (host === null || /\D/.test(port || "") || Number(port) > 65535) return ["url-broken", ""];
  if (address.includes("\\")) return ["url-backslash", ""];
  if (at >= 0) return ["url-name", ""];
  if (!isPublic(host, privateEndings)) return ["url-private", ""];
  return PORTS.includes(port || "") ? null : ["url-port", port];
}

/** The host as browsers ask for it; null where it has no such form. @param {string} name */
function asciiHost(name) {
  let host = name;
  if (/[^\0-\x7f]/.test(name)) {
    try {
      host = new URL(`${WEB}//${name}`).hostname;
    } catch {
      return null;
    }
  }
  const labels = host.replace(/\.$/, "").split(".");
  const isSpelled = !host || labels.every((label) => label && label.length < 64);
  return isSpelled ? host.replace(/\.+$/, "") : null;
}

const RESERVED =
  /^(0|10|127|2[4-9]\d|22[4-9]|23\d)\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\.|^192\.168\.|^192\.0\.[02]\.|^198\.(1[89]|51\.100)\.|^203\.0\.113\./;

/** @param {string} host @param {string[]} privateEndings */
function isPublic(host, privateEndings) {
  if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host)) return false;
  const parts = host.split(".");
  const isNumber = (/** @type {string} */ part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256;
  if (parts.length === 4 && parts.every(isNumber)) return !RESERVED.test(host);
  const last = parts[parts.length - 1];
  return !(privateEndings.some((end) => host.endsWith(end)) || /^(\d+$|0x)/.test(last));
}

const DAY = /^(\d{1,2})[/. \u2013\u2014-](\d{1,2})[/. \u2013\u2014-](20\d\d)$/;
const YEAR_FIRST = /^(20\d\d)[/. \u2013\u2014-](\d{1,2})[/. \u2013\u2014-](\d{1,2})$/;
const SHORT_YEAR = /^(\d{1,2}[/. \u2013\u2014-]\d{1,2}[/. \u2013\u2014-])(\d\d)$/;
const DECISION = /^([0-9]+[A-Za-z\u0110\u0111]?) ?[/\\\u2013\u2014-]? ?[Qq] ?[Dd\u0110\u0111\u00d0\u00f0](?![A-Za-z])(.*)$/;
const HOUR = /^(\d{1,2}) ?[:hg.] ?(\d\d)?(?: ?ph\u00fat)?$/;
const NUMBER_OF = /^(?:S\u1ed1|s\u1ed1|S\u1ed0)[:. ]+/;
const two = (/** @type {string} */ text) => text.padStart(2, "0");

/** @param {string} value */
function asDate(value) {
  const first = YEAR_FIRST.exec(value);
  if (first) return `${first[1]}-${two(first[2])}-${two(first[3])}`;
  const found = DAY.exec(value);
  return found ? `${found[3]}-${two(found[2])}-${two(found[1])}` : value;
}
/** @param {string} value */
const withCentury = (value) => asDate(value.replace(SHORT_YEAR, "$120$2"));
/** As `_as_decision` in catalogue/checking/spelling.py. @param {string} value */
function asDecision(value) {
  const found = DECISION.exec(value.replace(NUMBER_OF, ""));
  if (!found) return value;
  const rest = found[2].trim().replace(/[ \u2013\u2014-]+/g, "-").replace(/-+$/, "");
  const isLower = rest === rest.toLowerCase() && rest !== rest.toUpperCase();
  const cased = isLower ? rest.toUpperCase().replaceAll("-TTG", "-TTg") : rest;
  return `${found[1]}/QĐ${/^(?:$|[-/])/.test(cased) ? "" : "-"}${cased}`;
}
/** @param {string} value */
function asHour(value) {
  const found = HOUR.exec(value);
  return found ? `${two(found[1])}:${found[2] || "00"}` : value;
}
/** @param {string} value */
const asPhone = (value) => (/^[+0-9 .\-()]+$/.test(value) ? value.replace(/[^+0-9]/g, "") : value);
/** @param {string} value */
const asNumber = (value) => value.replace(NUMBER_OF, "").replaceAll(" ", "");
/** @param {string} value */
const withZero = (value) => (/^[1-9]/.test(asPhone(value)) ? `0${asPhone(value)}` : asPhone(value));
/** @param {string} value */
const asEncrypted = (value) => value.replace(/^(?:http:\/\/|(?=www[.]))/, `${WEB}//`);
const PLAINLY = [asDate, asHour, asPhone, asNumber];

/** The value as the schema's pattern wants it; null where none is plain. @param {string} value @param {Record<string, any>} schema */
export function respelled(value, schema) {
  if (!schema.pattern || [...value].length > 500) return null;
  const pattern = new RegExp(schema.pattern, "u");
  const text = value.trim();
  const candidates = [text, ...[...PLAINLY, asDecision, withCentury, withZero, asEncrypted, slug].map((way) => way(text))];
  const fits = (/** @type {string} */ one) =>
    [...one].length <= (schema.maxLength ?? 500) && one !== value && pattern.test(one);
  const found = candidates.find(fits) ?? null;
  return found && schema.format === "date" && !isDay(found) ? null : found;
}

/** As `respelled`, by the ways that change the spelling and nothing else. @param {string} value @param {Record<string, any>} schema */
export function plainlyRespelled(value, schema) {
  if (!schema.pattern) return value;
  const pattern = new RegExp(schema.pattern, "u");
  const found = PLAINLY.map((way) => way(value)).find((one) => pattern.test(one)) ?? value;
  return schema.format === "date" && !isDay(found) ? value : found;
}
