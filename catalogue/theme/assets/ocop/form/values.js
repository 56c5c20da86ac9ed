/* From what stands in the controls to the values of a file: empty fields go, texts are tidied. */
// @ts-check

const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufffc\u{e0100}-\u{e01ef}]/gu;

/** As pasted from Word and web pages, without what nobody sees. @param {string} text */
export const tidy = (text) =>
  text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[\t\p{Zs}]/gu, " ")
    .replace(INVISIBLE, "")
    .replace(/ +$/gm, "")
    .replace(/^\n+|\n+$/g, "")
    .trim();

const NUMBERS = { integer: /^-?[0-9]{1,12}$/, number: /^-?[0-9]{1,12}(\.[0-9]{1,8})?$/ };

/** `90,86` -> 90.86; the text itself where it is no such number. @param {string} text @param {"integer"|"number"} type */
function asNumber(text, type) {
  const plain = text.replace(",", ".");
  return NUMBERS[type].test(plain) ? Number(plain) : text;
}

/** undefined for nothing. @param {any} raw @param {Record<string, any>} schema @returns {any} */
export function clean(raw, schema) {
  if (Array.isArray(raw)) {
    const isGroups = schema.items?.type === "object"; // an empty one keeps its place, so that findings meet it
    const items = raw
      .map((item) => clean(item, schema.items || {}) ?? (isGroups ? {} : undefined))
      .filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (raw && typeof raw === "object") {
    const pairs = Object.entries(raw)
      .map(([key, value]) => [key, clean(value, (schema.properties || {})[key] || {})])
      .filter(([, value]) => value !== undefined);
    return pairs.length ? Object.fromEntries(pairs) : undefined;
  }
  if (typeof raw !== "string") return raw ?? undefined;
  const text = tidy(raw);
  if (!text) return undefined;
  return schema.type === "number" || schema.type === "integer" ? asNumber(text, schema.type) : text;
}

/** Values in the order of the schema, so that findings come as the fields stand. @param {any} value @param {Record<string, any>} schema @returns {any} */
export function ordered(value, schema) {
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema.items || {}));
  if (!value || typeof value !== "object") return value;
  const properties = schema.properties || {};
  const keys = Object.keys(properties).filter((key) => key in value);
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key], properties[key])]));
}

/** A draft without choices that its lists have no longer. @param {any} raw @param {Record<string, any>} schema @returns {any} */
export function listed(raw, schema) {
  if (schema.enum) return schema.enum.includes(raw) ? raw : undefined;
  if (Array.isArray(raw)) return raw.map((item) => listed(item, schema.items || {})).filter((item) => item !== undefined);
  if (!raw || typeof raw !== "object") return raw;
  const properties = schema.properties || {};
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, listed(value, properties[key] || {})]));
}
