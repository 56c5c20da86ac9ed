/* The names of a file's fields and values inside texts, told by what the form calls them; days as they are
   typed there. */
// @ts-check
import { schemaAt } from "./check.js";

/** @typedef {import("./check.js").Path} Path @typedef {import("./check.js").Schema} Schema */

const NAME = /(?<![\p{L}\p{N}_/.:-])([a-z]+(?:[_-][a-z]+)*)(?:: +([^\s;,]+))?(?![\p{L}\p{N}_/-]|\.\S)/gu;

const DAY = /(?<![\p{L}\p{N}_/.-])(20\d\d)-(\d\d)-(\d\d)(?![\p{L}\p{N}_/-])/gu;

/** `ghi ở consent` -> `ghi ở “Sự đồng ý”`. @param {string} text @param {Path} path of the field that it is about @param {Schema[]} wholes of its entry, then of others */
export function worded(text, path, [whole, ...others]) {
  const inDays = text.replace(DAY, "$3/$2/$1").replaceAll("năm-tháng-ngày", "ngày/tháng/năm").replaceAll("Năm-tháng-ngày", "Ngày/tháng/năm");
  return inDays.replace(NAME, (found, name, value) => {
    const field = fieldNear(name, path, whole) || others.map((other) => fieldNear(name, [], other)).find(Boolean);
    if (field && value) return `“${field.title}”: ${valueOf(value, field)}`;
    if (field) return `“${field.title}”`;
    const meant = value ? found : valueOf(name, schemaAt(path, whole));
    return meant === name ? found : meant;
  });
}

/** The field of this name beside the path, or else above it. @param {string} name @param {Path} path @param {Schema} whole @returns {Schema|null} */
function fieldNear(name, path, whole) {
  for (let length = path.length; length >= 0; length--) {
    const field = (schemaAt(path.slice(0, length), whole).properties || {})[name];
    if (field) return field;
  }
  return null;
}

/** @param {string} value @param {Schema} schema */
function valueOf(value, schema) {
  const { enum: values = [], enumDescriptions: meanings = [] } = schema.enum ? schema : schema.items || {};
  const meant = meanings[values.map(String).indexOf(value)];
  return meant ? `“${meant}”` : value;
}
