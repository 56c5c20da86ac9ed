/* Values against their schema, with the messages of `ocop check`: catalogue/checking/explanation.py
   and violations.py in the browser. tests/site/form-mistakes.json holds what both must say. */
// @ts-check
import { dayOf, fill, formatProblem, respelled, shown, wrongDay } from "./formats.js";
import { numberMeant } from "./numerals.js";

/** @typedef {(string|number)[]} Path */
/** @typedef {{code: string, path: Path, message: string, fix: string, better?: string|null, also?: Path[], stands?: {kind: string, id: string}}} Finding */
/** @typedef {Record<string, any>} Schema */

/** @param {any} value */
const isGroup = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
/** @param {any} value @param {string} type */
function isOf(value, type) {
  if (type === "object") return isGroup(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
const same = (/** @type {any} */ a, /** @type {any} */ b) => JSON.stringify(a) === JSON.stringify(b);
const long = (/** @type {string} */ text) => [...text].length;

/** @param {Path} path @param {Schema} schema @returns {Schema} */
export function schemaAt(path, schema) {
  return path.reduce(
    (found, part) =>
      (typeof part === "number" ? found.items : (found.properties || {})[part]) || {},
    schema,
  );
}

/** Every violation, one a place, a wrong type before what follows from it. */
export class Checker {
  /** @param {any} rules texts and limits, as the page's data has them */
  constructor(rules) {
    this.rules = rules;
  }

  /** @param {any} values @param {Schema} schema @returns {Finding[]} */
  findings(values, schema) {
    const errors = [...this.errors(values, schema, [])];
    errors.sort((a, b) => Number(b.keyword === "type") - Number(a.keyword === "type"));
    const seen = new Set();
    /** @type {Finding[]} */
    const found = [];
    for (const error of errors) {
      const place = JSON.stringify(error.path);
      if (seen.has(`${place} value`)) continue;
      if (error.keyword !== "required") seen.add(`${place} value`);
      for (const finding of this.explained(error, schema)) {
        const key = `${JSON.stringify(finding.path)} ${finding.code}`;
        if (!seen.has(key)) found.push(finding);
        seen.add(key);
      }
    }
    return found;
  }

  /**
   * @param {any} value @param {Schema} schema @param {Path} path
   * @returns {Generator<{keyword: string, path: Path, value: any, schema: Schema}>}
   */
  *errors(value, schema, path) {
    for (const keyword of Object.keys(schema)) {
      if (keyword === "properties" && isGroup(value)) {
        for (const [name, inner] of Object.entries(schema.properties))
          if (name in value) yield* this.errors(value[name], inner, [...path, name]);
      } else if (keyword === "items" && Array.isArray(value)) {
        for (const [index, item] of value.entries())
          yield* this.errors(item, schema.items, [...path, index]);
      } else if (keyword === "if") {
        const branch = this.holds(value, schema.if) ? schema.then : schema.else;
        if (branch) yield* this.errors(value, branch, path);
      } else if (this.breaks(keyword, value, schema)) {
        yield { keyword, path, value, schema };
      }
    }
  }

  /** @param {any} value @param {Schema} schema */
  holds(value, schema) {
    return this.errors(value, schema, []).next().done === true;
  }

  /** @param {string} keyword @param {any} value @param {Schema} schema */
  breaks(keyword, value, schema) {
    const demanded = schema[keyword];
    const text = typeof value === "string";
    const number = typeof value === "number";
    if (keyword === "type") return !isOf(value, demanded);
    if (keyword === "enum") return !demanded.includes(value);
    if (keyword === "const") return value !== demanded;
    if (keyword === "pattern") return text && !new RegExp(demanded, "u").test(value);
    if (keyword === "format") return text && !!formatProblem(demanded, value, this.rules);
    if (keyword === "minLength") return text && long(value) < demanded;
    if (keyword === "maxLength") return text && long(value) > demanded;
    if (keyword === "minimum") return number && value < demanded;
    if (keyword === "maximum") return number && value > demanded;
    if (keyword === "minItems") return Array.isArray(value) && value.length < demanded;
    if (keyword === "maxItems") return Array.isArray(value) && value.length > demanded;
    if (keyword === "uniqueItems") return Array.isArray(value) && repeated(value) !== undefined;
    if (keyword === "minProperties") return isGroup(value) && Object.keys(value).length < demanded;
    if (keyword === "required")
      return isGroup(value) && demanded.some((/** @type {string} */ name) => !(name in value));
    return false;
  }

  /** @param {{keyword: string, path: Path, value: any, schema: Schema}} error @param {Schema} whole @returns {Finding[]} */
  explained({ keyword, path, value, schema }, whole) {
    const subject = schemaAt(path, whole);
    if (keyword === "required") {
      const missing = schema.required.filter((/** @type {string} */ name) => !(name in value));
      return missing.map((/** @type {string} */ name) => {
        const wanted = (subject.properties || {})[name] || {};
        return this.finding("E101", [...path, name], { name, title: wanted.title || name });
      });
    }
    const shared = {
      title: subject.title || String(path[path.length - 1] ?? ""),
      description: subject.description || "",
      example: example(path, subject),
      found: this.found(value),
    };
    const [code, more, better] = this.violation(keyword, value, schema, subject, path);
    return [this.finding(code, path, { ...shared, ...more }, better)];
  }

  /** @param {string} code @param {Path} path @param {Record<string, any>} values @param {string|null} [better] @returns {Finding} */
  finding(code, path, values, better) {
    const [message, fix] = this.rules.texts[code];
    return { code, path, message: fill(message, values), fix: fill(fix, values), better };
  }

  /** @param {any} value */
  found(value) {
    const { types, empty } = this.rules;
    if (value === null || value === "") return empty;
    if (typeof value === "string") return `“${shown(value)}”`;
    if (typeof value === "object") return Array.isArray(value) ? types.array : types.object;
    return String(value);
  }

  /** @param {string} keyword @param {any} value @param {Schema} schema @param {Schema} subject @param {Path} path @returns {[string, Record<string, any>, (string|null)?]} */
  violation(keyword, value, schema, subject, path) {
    const { said } = this.rules;
    const limit = schema[keyword];
    if (keyword === "type") return this.mistyped(value, schema, path);
    if (keyword === "enum") return ["E104", { allowed: limit.join(", ") }];
    if (keyword === "pattern") return this.misspelled(value, schema, path);
    if (keyword === "minimum" || keyword === "maximum")
      return ["E106", { range: fill(said.range, { lowest: schema.minimum, highest: schema.maximum }) }];
    if (keyword === "minLength" || keyword === "maxLength") {
      const [way, kind] = keyword === "maxLength" ? ["at-most", "long"] : ["at-least", "short"];
      const values = { length: long(value), limit: fill(said[way], { limit }) };
      return ["E107", { ...values, hint: this.rules.problems[kind][1] }];
    }
    if (keyword === "format") {
      const wrong = formatProblem(limit, value, this.rules);
      return [wrong?.code || "E105", { url: shown(value), ...wrong?.values }];
    }
    const kind = { minItems: "few", maxItems: "many", minProperties: "bare-group", uniqueItems: "twice" }[keyword];
    const twice = keyword === "uniqueItems" ? this.found(repeated(value)) : "";
    const values = { limit, count: value.length, found: twice };
    const [problem, hint] = this.rules.problems[kind || "few"].map((/** @type {string} */ text) => fill(text, values));
    return ["E108", { problem, hint }];
  }

  /** The line with the number that was meant. @param {any} value @param {Schema} schema @param {Path} path @returns {[string, Record<string, any>, (string|null)?]} */
  mistyped(value, schema, path) {
    const { said, types, typeHints, numerals } = this.rules;
    const key = path[path.length - 1];
    const isText = typeof value === "string" && typeof key === "string";
    const number = isText ? numberMeant(value, schema, numerals) : null;
    const hint = number === null ? typeHints[schema.type] : fill(said.bare, { key, number });
    return ["E103", { expected: types[schema.type], hint }, number];
  }

  /** @param {string} value @param {Schema} schema @param {Path} path @returns {[string, Record<string, any>, (string|null)?]} */
  misspelled(value, schema, path) {
    if (value && (value !== value.trim() || value.includes("\n"))) return ["E111", {}];
    const wrong = schema.format === "date" ? wrongDay(value, this.rules) : null;
    if (wrong) return [wrong.code, wrong.values];
    const better = respelled(value, schema);
    if (!better) return ["E105", { near: "" }];
    const key = path[path.length - 1];
    const line = typeof key === "number" ? `- ${better}` : `${key}: ${better}`;
    return ["E105", { near: fill(this.rules.said.near, { better: schema.format === "date" ? dayOf(better) : better }), example: line }, better];
  }
}

/** The first item that stands twice. @param {any[]} items */
const repeated = (items) =>
  items.find((item, index) => items.slice(0, index).some((other) => same(item, other)));

/** @param {Path} path @param {Schema} subject */
function example(path, subject) {
  const first = (subject.examples || [])[0];
  const value = first === undefined || typeof first === "object" ? "…" : String(first);
  const key = path[path.length - 1];
  return typeof key === "string" ? `${key}: ${value}` : `- ${value}`;
}
