/* Fields that are chosen from what there is: places, producers, sets, other entries. */
// @ts-check
import { element } from "../elements.js";
import { combobox } from "./combobox.js";
import { errorSlot, idOf } from "./fields.js";

/** @typedef {import("./fields.js").Desk} Desk @typedef {import("./fields.js").Path} Path @typedef {import("./fields.js").Schema} Schema */

/** What the choices stand in for. @param {any} means `{settings, places, known, desk}` */
export function specialFields(means) {
  return (/** @type {Path} */ path, /** @type {Schema} */ schema, /** @type {any} */ holder, /** @type {string|number} */ key) => {
    const [first, second] = path;
    if (path.length === 1 && first === "place") return place(means, path, schema, holder);
    if (first === "group" && second === "set") return sets(means, path, holder);
    const kind = entryAt(path);
    return kind ? entry(means, kind, path, schema, holder, key) : null;
  };
}

const ENTRIES = { producer: "producer", "sales_points.0": "sales-point", "sells.products.0": "product", "sells.producers.0": "producer" };

/** The kind of entry that is chosen at a path; empty where none is. @param {Path} path @returns {string} */
export const entryAt = (path) =>
  ENTRIES[/** @type {keyof ENTRIES} */ (path.map((part) => (typeof part === "number" ? 0 : part)).join("."))] || "";

/** @param {string} label @param {string} id */
function textInput(label, id) {
  const made = /** @type {HTMLInputElement} */ (element("input", "ocop-input"));
  made.id = id;
  made.setAttribute("aria-label", label);
  return made;
}

/** @param {Desk} desk */
const words = (desk) => ({
  none: desk.say("choice-none"),
  failed: desk.say("choice-failed"),
  more: (/** @type {number} */ count) => desk.say("choice-more", { count }),
});

/** An entry of the catalogue by its name. @param {any} means @param {string} kind @param {Path} path @param {Schema} schema @param {any} holder @param {string|number} key */
function entry({ known, desk, forms }, kind, path, schema, holder, key) {
  const made = element("div", "ocop-pick");
  const input = textInput(schema.title, idOf(path));
  const chosen = element("p", "ocop-pick__chosen");
  const show = () => {
    const id = holder[key] || "";
    const found = id && known.byId(kind, id);
    chosen.textContent = id ? desk.say("chosen", { name: found ? found.name : id, id }) : "";
    chosen.hidden = !id;
  };
  input.placeholder = desk.say("search-entry");
  const box = combobox(input, {
    ...words(desk),
    find: async (text) =>
      (await known.find(kind, text)).map((/** @type {any} */ one) => ({ value: one.id, label: one.name, more: `${known.folderName(one.folder)} · ${one.id}${one.isOwn ? ` · ${desk.say("just-made")}` : ""}` })),
    choose: (choice) => {
      holder[key] = choice.value;
      input.value = "";
      show();
      desk.touched(path);
    },
  });
  made.append(input, box, chosen);
  if (kind === "producer") made.append(missing(desk, forms.producer));
  known.load().then(show, show);
  show();
  return made;
}

/** The way to enter a producer that is not there yet. @param {Desk} desk @param {string} address */
function missing(desk, address) {
  const made = element("p", "ocop-pick__hint", `${desk.say("no-producer")} `);
  const link = /** @type {HTMLAnchorElement} */ (element("a", "", desk.say("producer-form")));
  link.href = address;
  made.append(link);
  return made;
}

/** @param {any} means @param {Path} path @param {any} holder */
function sets({ settings, desk }, path, holder) {
  const made = /** @type {HTMLSelectElement} */ (element("select", "ocop-input"));
  made.id = idOf(path);
  const found = settings.groups[holder.code] || [];
  if (!found.some((/** @type {any} */ [code]) => code === holder.set)) delete holder.set;
  made.append(new Option(desk.say(holder.code ? "choose" : "group-first"), ""));
  for (const [code, name] of found) made.append(new Option(name, code));
  made.value = holder.set || "";
  made.setAttribute("aria-label", settings.setTitle);
  made.addEventListener("change", () => {
    holder.set = made.value || undefined;
    desk.touched(path);
  });
  return made;
}

/** Register, unit, the document's own words; the commune of today where the former one was divided.
 * @param {any} means @param {Path} path @param {Schema} schema @param {any} holder */
function place({ places, desk }, path, schema, holder) {
  const value = (holder.place ??= {});
  const { register, as_certified: words_, current } = schema.properties;
  value.register ||= register.enum[0];
  const made = element("div", "ocop-pick");
  const select = /** @type {HTMLSelectElement} */ (element("select", "ocop-input"));
  for (const [index, one] of register.enum.entries()) select.append(new Option(register.enumDescriptions[index], one));
  select.value = value.register;
  const search = textInput(desk.say("commune"), idOf(path));
  search.placeholder = desk.say("search-place");
  const chosen = element("p", "ocop-pick__chosen");
  const text = textInput(words_.title, idOf([...path, "as_certified"]));
  text.value = value.as_certified || "";
  const later = /** @type {HTMLSelectElement} */ (element("select", "ocop-input"));
  const divided = labelled(current, [...path, "current"], later, desk);
  const show = async () => {
    const unit = value.code ? await places.unit(value.register, value.code).catch(() => null) : null;
    chosen.textContent = unit ? desk.say("chosen", { name: unit.words, id: unit.code }) : "";
    chosen.hidden = !unit;
    divided.hidden = !unit || unit.successors.length < 2;
    later.replaceChildren(new Option(desk.say("choose"), ""));
    for (const code of divided.hidden ? [] : unit.successors) {
      const now = await places.unit(register.enum[0], code).catch(() => null);
      later.append(new Option(now ? now.words : code, code));
    }
    later.value = value.current || "";
    desk.changed(path);
  };
  select.addEventListener("change", () => {
    Object.assign(value, { register: select.value, code: undefined, current: undefined });
    show();
  });
  const box = combobox(search, {
    ...words(desk),
    find: async (typed) =>
      (await places.find(value.register, typed)).map((/** @type {any} */ unit) => ({ value: unit.code, label: unit.words, more: unit.code })),
    choose: (choice) => {
      Object.assign(value, { code: choice.value, as_certified: choice.label, current: undefined });
      text.value = choice.label;
      search.value = "";
      show();
      desk.touched(path);
    },
  });
  text.addEventListener("input", () => {
    value.as_certified = text.value;
    desk.changed(path);
  });
  text.addEventListener("change", () => desk.touched([...path, "as_certified"]));
  later.addEventListener("change", () => {
    value.current = later.value || undefined;
    desk.touched(path);
  });
  const found = element("div", "ocop-field");
  const name = /** @type {HTMLLabelElement} */ (element("label", "ocop-field__name", desk.say("commune")));
  name.htmlFor = search.id;
  const wrong = errorSlot([...path, "code"]);
  search.setAttribute("aria-describedby", wrong.id);
  found.append(name, search, box, chosen, wrong);
  made.append(
    labelled(register, [...path, "register"], select, desk),
    found,
    labelled(words_, [...path, "as_certified"], text, desk),
    divided,
  );
  show();
  return made;
}

/** @param {Schema} schema @param {Path} path @param {HTMLElement} control @param {Desk} desk */
function labelled(schema, path, control, desk) {
  const made = element("div", "ocop-field");
  const label = /** @type {HTMLLabelElement} */ (element("label", "ocop-field__name", schema.title));
  label.htmlFor = control.id = idOf(path);
  label.lang = "vi";
  const hint = element("span", "ocop-field__hint", desk.worded(schema.description, path));
  hint.lang = "vi";
  const wrong = errorSlot(path);
  control.setAttribute("aria-describedby", wrong.id);
  made.append(label, hint, control, wrong);
  return made;
}
