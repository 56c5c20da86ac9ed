/* All that is wrong with what stands in the form: by its schema, then by the rules. */
// @ts-check
import { around } from "./around.js";
import { toYaml } from "./canonical.js";
import { fileOf } from "./naming.js";
import { ruleFindings } from "./rules.js";

/** @typedef {import("./check.js").Finding} Finding @typedef {import("./check.js").Path} Path */
/** @typedef {{kind: string, schema: any, settings: any, checker: import("./check.js").Checker, places: any, known: any, today: string}} Means */

/**
 * @param {Record<string, any>} values @param {Means} means
 * @param {(values: Record<string, any>, unit: any) => string} named the id that the entry has or gets
 */
export async function judged(values, means, named) {
  const { kind, schema, settings, checker, known } = means;
  const broken = checker.findings(values, schema);
  const surroundings = await around(values, means);
  const { unit } = surroundings;
  const id = named(values, unit);
  const file = fileOf(kind, unit?.slug || "", id);
  const code = kind === "product" && id ? await known.codeOf(id) : null;
  const size = broken.length ? 0 : new TextEncoder().encode(toYaml(values, schema, file.schema)).length;
  const about = { ...surroundings, kind, today: means.today, settings, known, id, code, size, file: file.path, isOpen: openIn(broken) };
  const found = ruleFindings(sound(values, broken), about, checker.finding.bind(checker));
  return { findings: [...told(broken), ...placeless(values, broken, means), ...found], unit, here: surroundings.here, id, file };
}

/** Whether something is missing or misspelled below a path, so that nothing is to be concluded yet. @param {Finding[]} broken */
const openIn = (broken) => (/** @type {Path} */ path) =>
  broken.some(({ path: at }) => path.every((part, index) => at[index] === part));

/** Of an empty group only what is missing in it. @param {Finding[]} findings */
const told = (findings) =>
  findings.filter(({ code, path }) => {
    const within = (/** @type {Finding} */ one) => one.code === "E101" && path.join() === one.path.slice(0, -1).join();
    return code !== "E108" || !findings.some(within);
  });

/** An entry without a place has no folder. @param {any} values @param {Finding[]} broken @param {Means} means */
function placeless({ place }, broken, { checker, schema }) {
  if (place?.code || broken.some(({ path }) => path[0] === "place")) return [];
  return [checker.finding("E101", ["place"], { name: "place", title: schema.properties.place.title })];
}

/** A copy without the values that their schema refuses: the rules are for what it takes. @param {any} values @param {Finding[]} broken */
function sound(values, broken) {
  const copy = structuredClone(values);
  for (const { code, path } of broken) {
    const holder = path.slice(0, -1).reduce((/** @type {any} */ found, part) => found?.[part], copy);
    const key = path[path.length - 1];
    if (code !== "E101" && holder && typeof holder[key] !== "object") holder[key] = undefined;
  }
  return copy;
}
