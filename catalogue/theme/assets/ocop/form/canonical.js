/* The one way in which an entry's file is written: catalogue/officers/writing.py and scalars.py in
   the browser. tests/site/test_form_files.py holds both to the same bytes. */
// @ts-check

/** @typedef {Record<string, any>} Schema */

const WIDTH = 96;
const STEP = "  ";
const NOT_TEXT = new Set(
  "null true false yes no on off y n ~".split(" "), // whatever YAML 1.1 or 1.2 takes for no text
);
const MAYBE_NUMBER = /^[-+.0-9][-+._:,0-9a-fox \t]*[tz]?[-+.:0-9 ]*$/i;
const SIGNS = new Set("-?:,[]{}#&*!|>'\"%@`=<. ");
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
/** @type {Record<string, string>} */
const ESCAPES = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r" };

/** Characters, as Python counts them. @param {string} text */
const long = (text) => [...text].length;
/** @param {any} value */
const isGroup = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
/** @param {any} value */
const isFull = (value) => (Array.isArray(value) ? value : Object.keys(value)).length > 0;

/**
 * The text of an entry's file.
 * @param {Record<string, any>} values
 * @param {Schema} schema without references; its properties give the order of the keys
 * @param {string} address of the schema, relative to the file
 */
export function toYaml(values, schema, address) {
  const lines = [`# yaml-language-server: $schema=${address}`, ...mapping(values, schema, "")];
  return `${lines.join("\n")}\n`.normalize("NFC");
}

/** @param {Record<string, any>} values @param {Schema} schema @param {string} indent @returns {string[]} */
function mapping(values, schema, indent) {
  const properties = schema.properties || {};
  const keys = Object.keys(properties).filter((key) => key in values);
  return keys.flatMap((key) => pair(key, values[key], properties[key], indent));
}

/** @param {string} key @param {any} value @param {Schema} schema @param {string} indent @returns {string[]} */
function pair(key, value, schema, indent) {
  if (isGroup(value) && isFull(value))
    return [`${indent}${key}:`, ...mapping(value, schema, indent + STEP)];
  if (Array.isArray(value) && isFull(value))
    return [`${indent}${key}:`, ...list(value, schema.items || {}, indent + STEP)];
  return scalar(`${indent}${key}: `, value, indent + STEP);
}

/** @param {any[]} values @param {Schema} schema of one item @param {string} indent @returns {string[]} */
function list(values, schema, indent) {
  return values.flatMap((value) => {
    if (!isGroup(value)) return scalar(`${indent}- `, value, indent + STEP);
    const [first, ...rest] = mapping(value, schema, indent + STEP);
    return [`${indent}- ${first.slice(indent.length + STEP.length)}`, ...rest];
  });
}

/** @param {string} before @param {any} value @param {string} indent of the lines of a block */
function scalar(before, value, indent) {
  if (typeof value !== "string") return [before + String(value)];
  const text = value.normalize("NFC");
  const isLong = long(before) + long(text) > WIDTH && text.includes(" ");
  const lines = isLong || text.includes("\n") ? block(text, indent) : null;
  if (!lines) return [before + (isPlain(text) ? text : quoted(text))];
  return [before + lines[0], ...lines.slice(1)];
}

/** @param {string} text */
export function isPlain(text) {
  if (!text || SIGNS.has(text[0]) || " :".includes(text[text.length - 1])) return false;
  if (UNPRINTABLE.test(text) || text.includes(": ") || text.includes(" #")) return false;
  return !NOT_TEXT.has(text.toLowerCase()) && !MAYBE_NUMBER.test(text);
}

/** @param {string} text */
export const quoted = (text) => `"${[...text].map(escaped).join("")}"`;

/** @param {string} character */
function escaped(character) {
  if (character in ESCAPES) return ESCAPES[character];
  if (!UNPRINTABLE.test(character)) return character;
  const code = character.codePointAt(0) || 0;
  const hex = code.toString(16).toUpperCase();
  if (code > 0xffff) return `\\U${hex.padStart(8, "0")}`;
  return code > 0xff ? `\\u${hex.padStart(4, "0")}` : `\\x${hex.padStart(2, "0")}`;
}

/** Header and lines of a block; null where no block keeps the text. @param {string} text @param {string} indent */
function block(text, indent) {
  const lines = text.replace(/\n$/, "").split("\n");
  const fits = lines.every((line) => !UNPRINTABLE.test(line) && !/^ | $/.test(line));
  if (!fits || !lines[0] || !lines[lines.length - 1]) return null;
  if (lines.length > 1 || text.endsWith("\n"))
    return [text.endsWith("\n") ? "|" : "|-", ...lines.map((line) => (line ? indent + line : ""))];
  if (text.includes("  ")) return null;
  return [">-", ...folded(text, WIDTH - indent.length).map((line) => indent + line)];
}

/** @param {string} text @param {number} width */
function folded(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last && long(last) + 1 + long(word) > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
