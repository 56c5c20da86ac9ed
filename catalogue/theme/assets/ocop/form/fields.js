/* Controls made from the schema: every label, hint, choice and limit is the schema's own. */
// @ts-check
import { element } from "../elements.js";
import { dayOf, isDay, plainlyRespelled } from "./formats.js";
import { tidy } from "./values.js";

/** @typedef {Record<string, any>} Schema */
/** @typedef {(string|number)[]} Path */
/** @typedef {{say: (key: string, values?: Record<string, any>) => string, worded: (text: string, path: Path) => string, changed: (path: Path) => void, touched: (path: Path) => void, redraw: (focus?: Path) => void, isChosen: (path: Path) => boolean, special: (path: Path, schema: Schema, holder: any, key: string|number) => HTMLElement|null, leftOut: string[], addressOf: (kind: string, id: string) => string, confirm: (text: string) => boolean}} Desk */

export const idOf = (/** @type {Path} */ path) => `o-${path.join("-")}`;
const LONG_TEXT = 200;
const FOLDED_FROM = 4;

/** The schema of a value and those of its conditional parts. @param {Schema[]} rules @param {string|number} key */
const below = (rules, key) =>
  rules
    .map((rule) => (typeof key === "number" ? rule.items : (rule.properties || {})[key]))
    .filter(Boolean);
/** @param {Schema[]} rules */
const needed = (rules) => new Set(rules.flatMap((rule) => rule.required || []));

/** The fields of a group: what is needed, then the rest behind one fold.
 * @param {Schema} schema @param {Schema[]} rules @param {any} holder @param {Path} path @param {Desk} desk */
export function groupFields(schema, rules, holder, path, desk) {
  const must = needed(rules);
  const names = Object.keys(schema.properties || {}).filter((name) => path.length || !desk.leftOut.includes(name));
  const made = (/** @type {string} */ name) =>
    field(schema.properties[name], below(rules, name), holder, name, [...path, name], must.has(name), desk);
  const rest = names.filter((name) => !must.has(name));
  const isFolded = path.length > 0 && must.size > 0 && names.length > FOLDED_FROM && rest.length > 1;
  const parts = names.filter((name) => must.has(name)).map(made);
  if (!path.length) return [...parts, ...optional(schema, rest, holder, made, desk)];
  if (!isFolded) return names.map(made);
  const isOpen = rest.some((name) => isFilled(holder[name]));
  return [...parts, folded(desk.say("more-fields"), rest.map(made), isOpen, path)];
}

/** Optional parts of the whole, each behind a fold of its own. @param {Schema} schema @param {string[]} names @param {any} holder @param {(name: string) => HTMLElement} made @param {Desk} desk */
function optional(schema, names, holder, made, desk) {
  if (!names.length) return [];
  const title = element("h2", "ocop-form__part", desk.say("optional"));
  const parts = names.map((name) =>
    folded(schema.properties[name].title, [made(name)], isFilled(holder[name]), [name]),
  );
  return [title, ...parts];
}

/** Whether anybody filled in anything of a value. @param {any} value @returns {boolean} */
export function isFilled(value) {
  if (value && typeof value === "object") return Object.values(value).some(isFilled);
  return value !== undefined && value !== null && value !== "";
}

/** @param {string} title @param {HTMLElement[]} parts @param {boolean} isOpen @param {Path} path */
function folded(title, parts, isOpen, path) {
  const isOne = parts.length === 1; // whose name the summary says
  const fold = /** @type {HTMLDetailsElement} */ (element("details", `ocop-fold${isOne ? " ocop-fold--one" : ""}`));
  fold.id = `${idOf(path)}-fold`;
  fold.open = isOpen;
  fold.append(element("summary", "", title), ...parts);
  return fold;
}

/** @param {Schema} schema @param {Schema[]} rules @param {any} holder @param {string|number} key @param {Path} path @param {boolean} isNeeded @param {Desk} desk @returns {HTMLElement} */
export function field(schema, rules, holder, key, path, isNeeded, desk) {
  const own = desk.special(path, schema, holder, key);
  const isPlace = schema.type === "object"; // what the schema says of ids is for those who write them
  if (own) return framed(own, isPlace ? schema : { ...schema, description: "" }, path, isNeeded, desk);
  if (schema.type === "object") {
    holder[key] ??= {};
    return framed(box(groupFields(schema, [schema, ...rules], holder[key], path, desk)), schema, path, isNeeded, desk);
  }
  if (schema.type !== "array") return labelled(control(schema, holder, key, path, desk), schema, path, isNeeded, desk);
  if (schema.items.enum) return framed(checks(schema, holder, key, path, desk), schema, path, isNeeded, desk);
  const said = desk.isChosen(path) ? { ...schema, description: "" } : schema;
  return framed(items(schema, rules, holder, key, path, isNeeded, desk), said, path, isNeeded, desk);
}

/** @param {HTMLElement[]} parts */
function box(parts) {
  const made = element("div", "ocop-group");
  made.append(...parts);
  return made;
}

/** @param {Path} path */
export function errorSlot(path) {
  const slot = element("div", "ocop-wrong");
  slot.id = `${idOf(path)}-wrong`;
  slot.hidden = true;
  return slot;
}

/** @param {string} title @param {boolean} isNeeded @param {Desk} desk */
function named(title, isNeeded, desk) {
  const made = element("span", "ocop-field__name", title);
  made.lang = "vi";
  if (isNeeded) made.append(element("span", "ocop-field__must", desk.say("must")));
  return made;
}

/** @param {string} text @param {Path} path */
function hint(text, path) {
  const made = element("span", "ocop-field__hint", text);
  made.lang = "vi";
  made.id = `${idOf(path)}-hint`;
  return made;
}

/** A single control with its label. @param {HTMLElement} input @param {Schema} schema @param {Path} path @param {boolean} isNeeded @param {Desk} desk */
function labelled(input, schema, path, isNeeded, desk) {
  const made = element("div", "ocop-field");
  const label = /** @type {HTMLLabelElement} */ (element("label"));
  label.htmlFor = input.id = idOf(path);
  label.append(named(schema.title, isNeeded, desk));
  input.setAttribute("aria-describedby", `${idOf(path)}-hint ${idOf(path)}-wrong`);
  if (isNeeded) input.setAttribute("aria-required", "true");
  made.append(label, hint(desk.worded(schema.description || "", path), path), input, errorSlot(path));
  return made;
}

/** Several controls under one name. @param {HTMLElement} content @param {Schema} schema @param {Path} path @param {boolean} isNeeded @param {Desk} desk */
function framed(content, schema, path, isNeeded, desk) {
  const made = element("fieldset", "ocop-field ocop-field--group");
  made.id = `${idOf(path)}-group`;
  made.tabIndex = -1;
  const legend = element("legend");
  legend.append(named(schema.title, isNeeded, desk));
  made.append(legend, hint(desk.worded(schema.description || "", path), path), errorSlot(path), content);
  made.setAttribute("aria-describedby", `${idOf(path)}-hint`);
  return made;
}

/** @param {Schema} schema @param {any} holder @param {string|number} key @param {Path} path @param {Desk} desk @returns {HTMLInputElement|HTMLSelectElement|HTMLTextAreaElement} */
function control(schema, holder, key, path, desk) {
  if (schema.enum) return choice(schema, holder, key, path, desk);
  const isLong = schema.format === "prose" || ((schema.maxLength || 0) > LONG_TEXT && schema.format !== "uri");
  const made = /** @type {HTMLInputElement|HTMLTextAreaElement} */ (element(isLong ? "textarea" : "input", "ocop-input"));
  made.value = holder[key] === undefined ? "" : written(String(holder[key]), schema);
  made.autocomplete = "off";
  const example = (schema.examples || [])[0];
  if (example !== undefined && typeof example !== "object" && !isLong) made.placeholder = written(String(example), schema);
  if (schema.type === "integer") made.inputMode = "numeric";
  if (schema.type === "number") made.inputMode = "decimal";
  if (schema.format === "uri") made.inputMode = "url";
  if (isLong) /** @type {HTMLTextAreaElement} */ (made).rows = 4;
  made.addEventListener("input", () => {
    holder[key] = made.value;
    desk.changed(path);
  });
  made.addEventListener("change", () => {
    const better = isLong ? made.value : plainlyRespelled(tidy(made.value), schema);
    if (better !== made.value) holder[key] = better;
    made.value = written(better, schema);
    desk.touched(path);
  });
  return made;
}

/** @param {string} value @param {Schema} schema */
const written = (value, schema) => (schema.format === "date" && isDay(value) ? dayOf(value) : value);

/** @param {Schema} schema @param {any} holder @param {string|number} key @param {Path} path @param {Desk} desk */
function choice(schema, holder, key, path, desk) {
  const made = /** @type {HTMLSelectElement} */ (element("select", "ocop-input"));
  made.append(new Option(desk.say("choose"), ""));
  for (const [index, value] of schema.enum.entries())
    made.append(new Option(named_(schema, index), String(value)));
  made.value = holder[key] === undefined ? "" : String(holder[key]);
  made.addEventListener("change", () => {
    const index = schema.enum.map(String).indexOf(made.value);
    holder[key] = index < 0 ? undefined : schema.enum[index];
    desk.touched(path);
    if (path.length === 1 || path[path.length - 1] === "code") desk.redraw(path);
  });
  return made;
}

/** @param {Schema} schema @param {number} index */
const named_ = (schema, index) => (schema.enumDescriptions || [])[index] || String(schema.enum[index]);

/** Several of a list of values. @param {Schema} schema @param {any} holder @param {string|number} key @param {Path} path @param {Desk} desk */
function checks(schema, holder, key, path, desk) {
  const made = element("div", "ocop-checks");
  const chosen = new Set(holder[key] || []);
  for (const [index, value] of schema.items.enum.entries()) {
    const label = element("label", "ocop-check");
    const input = /** @type {HTMLInputElement} */ (element("input"));
    input.type = "checkbox";
    input.id = `${idOf(path)}-${index}`;
    input.checked = chosen.has(value);
    input.addEventListener("change", () => {
      input.checked ? chosen.add(value) : chosen.delete(value);
      holder[key] = schema.items.enum.filter((/** @type {any} */ one) => chosen.has(one));
      desk.touched(path);
    });
    label.append(input, element("span", "", named_(schema.items, index)));
    made.append(label);
  }
  return made;
}

/** A list that grows. @param {Schema} schema @param {Schema[]} rules @param {any} holder @param {string|number} key @param {Path} path @param {boolean} isNeeded @param {Desk} desk */
function items(schema, rules, holder, key, path, isNeeded, desk) {
  const isGroups = schema.items.type === "object";
  const list = (holder[key] ??= isNeeded ? [isGroups ? {} : ""] : []);
  const made = element("div", "ocop-items");
  for (const index of list.keys()) {
    const at = [...path, index];
    const one = element("div", "ocop-item");
    one.id = `${idOf(at)}-item`;
    const own = desk.special(at, schema.items, list, index);
    if (isGroups) {
      const [title] = [element("p", "ocop-item__name", desk.say("item", { title: schema.items.title, number: index + 1 }))];
      one.append(title, errorSlot(at), ...groupFields(schema.items, [schema.items, ...below(rules, index)], list[index], at, desk));
    } else one.append(own || line(schema.items, list, index, at, desk));
    one.append(remover(schema, list, index, path, desk));
    made.append(one);
  }
  if (list.length < (schema.maxItems || Infinity)) made.append(adder(schema, list, path, isGroups, desk));
  return made;
}

/** One text of a list; its findings stand at the list. @param {Schema} schema @param {any[]} list @param {number} index @param {Path} path @param {Desk} desk */
function line(schema, list, index, path, desk) {
  const made = control(schema, list, index, path, desk);
  made.id = idOf(path);
  made.setAttribute("aria-label", desk.say("item", { title: schema.title, number: index + 1 }));
  return made;
}

/** @param {Schema} schema @param {any[]} list @param {number} index @param {Path} path @param {Desk} desk */
function remover(schema, list, index, path, desk) {
  const made = /** @type {HTMLButtonElement} */ (element("button", "ocop-button ocop-button--quiet", desk.say("remove")));
  made.type = "button";
  made.setAttribute("aria-label", desk.say("remove-item", { title: schema.items.title, number: index + 1 }));
  made.addEventListener("click", () => {
    if (isFilled(list[index]) && !desk.confirm(desk.say("remove-sure"))) return;
    list.splice(index, 1);
    desk.touched(path);
    desk.redraw([...path, "add"]);
  });
  return made;
}

/** @param {Schema} schema @param {any[]} list @param {Path} path @param {boolean} isGroups @param {Desk} desk */
function adder(schema, list, path, isGroups, desk) {
  const made = /** @type {HTMLButtonElement} */ (element("button", "ocop-button", desk.say("add", { title: desk.isChosen(path) ? schema.title : schema.items.title })));
  made.type = "button";
  made.id = idOf([...path, "add"]);
  made.addEventListener("click", () => {
    list.push(isGroups ? {} : "");
    desk.redraw([...path, list.length - 1]);
  });
  return made;
}
