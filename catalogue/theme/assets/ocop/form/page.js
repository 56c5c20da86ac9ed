/* The form of one kind of entry: drawn from the schema, checked while one types, handed over as a file. */
// @ts-check
import { element } from "../elements.js";
import { toYaml } from "./canonical.js";
import { Checker } from "./check.js";
import { forget, keep, loaded, rememberHandedOver } from "./draft.js";
import { groupFields, idOf } from "./fields.js";
import { fill } from "./formats.js";
import { handOver } from "./handover.js";
import { KnownEntries } from "./known.js";
import { isDue, reveal, show, summary } from "./messages.js";
import { fileOf, free, joined } from "./naming.js";
import { Places } from "./places.js";
import { ruleFindings } from "./rules.js";
import { clean, ordered } from "./values.js";
import { specialFields } from "./widgets.js";

/** @typedef {import("./check.js").Path} Path @typedef {import("./check.js").Finding} Finding */

const PAUSE = 250; // milliseconds of quiet before what was typed is checked, longer than a tap

/** Of an empty group only what is missing in it. @param {Finding[]} findings */
const told = (findings) =>
  findings.filter(({ code, path }) => {
    const within = (/** @type {Finding} */ one) => one.code === "E101" && path.join() === one.path.slice(0, -1).join();
    return code !== "E108" || !findings.some(within);
  });

class Form {
  /** @param {HTMLFormElement} form @param {any} settings @param {Record<string, string>} texts */
  constructor(form, settings, texts) {
    this.form = form;
    this.settings = settings;
    this.texts = texts;
    this.kind = form.dataset.kind || "";
    this.schema = settings.schemas[this.kind];
    this.checker = new Checker(settings);
    this.places = new Places(form.dataset.files || "");
    this.known = new KnownEntries(form.dataset.files || "", settings.folders);
    /** @type {Record<string, any>} */
    this.raw = loaded(this.kind) || { provenance: "officer" };
    /** @type {Path[]} */
    this.touched = [];
    this.isAttempted = false;
    /** @type {Finding[]} */
    this.findings = [];
    this.turn = 0;
    /** What was handed over, as long as it is what stands in the form. */
    this.handed = "";
    this.timer = 0;
    const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (document.getElementById(`ocop-form-${name}`));
    this.parts = { fields: part("fields"), id: /** @type {HTMLInputElement} */ (part("id")), path: part("path"), state: part("state"), wrong: part("summary"), result: part("result"), undo: part("undo") };
    const special = specialFields({ settings, places: this.places, known: this.known, desk: this.desk(), forms: JSON.parse(form.dataset.forms || "{}") });
    this.special = special;
  }

  say(/** @type {string} */ key, /** @type {Record<string, any>} */ values = {}) {
    return fill(this.texts[`form.${key}`] || key, values);
  }

  desk() {
    return {
      say: (/** @type {string} */ key, /** @type {any} */ values) => this.say(key, values),
      changed: () => this.later(),
      touched: (/** @type {Path} */ path) => {
        this.touched.push(path);
        this.later();
      },
      redraw: (/** @type {Path} */ path) => this.draw(path),
      special: (/** @type {any[]} */ ...about) => this.special(.../** @type {[any, any, any, any]} */ (about)),
      leftOut: this.settings.leftOut,
      confirm: (/** @type {string} */ text) => window.confirm(text),
    };
  }

  start() {
    this.draw();
    this.form.hidden = false;
    this.parts.id.value = this.raw.id || "";
    this.parts.id.addEventListener("input", () => {
      this.raw.id = this.parts.id.value.trim() || undefined;
      this.touched.push(["id"]);
      this.later();
    });
    this.form.addEventListener("focusout", (event) => {
      const control = /** @type {HTMLElement} */ (event.target);
      window.setTimeout(() => this.left(control), PAUSE);
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.finish();
    });
    document.getElementById("ocop-form-clear")?.addEventListener("click", () => this.clear());
    this.parts.undo.addEventListener("click", () => this.restore());
    this.known.load().then(() => this.check(), () => {});
  }

  /** The fields anew, open where they were open. @param {Path} [focus] */
  draw(focus) {
    const { fields } = this.parts;
    const open = [...fields.querySelectorAll("details[open]")].map((fold) => fold.id);
    const { schema } = this;
    fields.replaceChildren(...groupFields(schema, [schema, ...this.branches(schema)], this.raw, [], this.desk()));
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    this.check();
    if (focus) this.goTo(focus);
  }

  /** @param {Path} path */
  goTo(path) {
    const found = document.getElementById(idOf(path)) || document.getElementById(`${idOf(path)}-item`);
    const control = found?.matches("input,select,textarea,button") ? found : found?.querySelector("input,select,textarea");
    /** @type {HTMLElement|null|undefined} */ (control)?.focus();
  }

  /** The conditional parts that hold now. @param {any} schema @returns {any[]} */
  branches(schema) {
    if (!schema?.if) return [];
    const branch = this.checker.holds(clean(this.raw, this.schema) || {}, schema.if) ? schema.then : schema.else;
    return branch ? [branch, ...this.branches(branch)] : [];
  }

  /** Not at once: a message that pushes a button from under the finger loses the tap. */
  later() {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.check(), PAUSE);
  }

  /** A field that was left empty counts as seen. @param {HTMLElement} control */
  left(control) {
    const path = this.findings.find(({ path: one }) => idOf(one) === control.id)?.path;
    if (!path) return;
    this.touched.push(path);
    this.tell();
  }

  async check() {
    const turn = ++this.turn;
    keep(this.kind, this.raw);
    const values = ordered(clean(this.raw, this.schema) || {}, this.schema);
    const findings = this.checker.findings(values, this.schema);
    const { place } = values;
    const unit = place?.code ? await this.places.unit(place.register, place.code).catch(() => null) : null;
    if (turn !== this.turn) return;
    const today = this.settings.today || new Date(Date.now() + 7 * 36e5).toISOString().slice(0, 10); // in Vietnam
    const here = place?.current || (place?.register === "from-2025-07" ? place.code : unit?.successors[0]) || "";
    const finding = this.checker.finding.bind(this.checker);
    const about = { kind: this.kind, today, settings: this.settings, unit, known: this.known, place: here, finding };
    this.findings = [...told(findings), ...ruleFindings(values, about)];
    if (!place?.code && !findings.some(({ path }) => path[0] === "place"))
      this.findings.push(finding("E101", ["place"], { name: "place", title: this.schema.properties.place.title }));
    this.name(values, unit);
    this.values = values;
    this.unit = unit;
    this.place = here;
    if (this.handed !== JSON.stringify([values, this.id])) this.parts.result.hidden = true;
    this.tell();
  }

  /** The id that the entry would like, or the one that was written. @param {any} values @param {any} unit */
  name(values, unit) {
    const { id } = this.parts;
    const isTaken = (/** @type {string} */ one) => this.known.isTaken(this.kind, one);
    const isHousehold = this.kind === "producer" && values.kind === "household"; // its name is a person's
    const addition = this.kind === "producer" && !isHousehold ? "" : unit?.bare || "";
    const wish = values.name ? free(joined(isHousehold ? this.settings.householdId : values.name, addition), isTaken) : "";
    if (!this.raw.id) id.value = wish;
    this.id = id.value.trim();
    const { idSchema } = this.settings;
    const wrong = this.id ? this.checker.findings({ id: this.id }, { properties: { id: idSchema } }) : [];
    this.findings.push(...wrong);
    const twin = this.known.byId(this.kind, this.id);
    if (isTaken(this.id)) this.findings.push(this.checker.finding("E202", ["id"], { id: this.id, other: twin ? this.known.file(this.kind, twin) : "former_ids" }));
    this.parts.path.textContent = this.id && unit ? fileOf(this.kind, unit.slug, this.id).path : "";
  }

  get errors() {
    return this.findings.filter(({ code }) => code[0] === "E");
  }

  tell() {
    const due = this.isAttempted ? this.findings : this.findings.filter((one) => isDue(one, this.touched));
    show(this.form, due, (path, value) => this.put(path, value), (key, values) => this.say(key, values));
    const missing = this.errors.filter(({ code }) => code === "E101").length;
    const wrong = this.errors.length - missing;
    const key = missing && wrong ? "state-both" : missing ? "state-missing" : wrong ? "state-wrong" : "state-right";
    this.parts.state.textContent = this.say(key, { missing, wrong });
    this.parts.state.dataset.state = missing + wrong ? "open" : "right";
    if (!this.errors.length) this.parts.wrong.hidden = true;
  }

  /** @param {Path} path @param {any} value */
  put(path, value) {
    if (path[0] === "id") this.parts.id.value = value;
    let holder = this.raw;
    for (const part of path.slice(0, -1)) holder = holder[part];
    holder[path[path.length - 1]] = value;
    this.draw(path);
  }

  async finish() {
    clearTimeout(this.timer);
    await this.check();
    this.isAttempted = true;
    this.tell();
    if (this.errors.length) {
      const title = this.say("summary", { count: this.errors.length });
      return summary(this.parts.wrong, this.errors, title, reveal);
    }
    const { path, schema } = fileOf(this.kind, this.unit.slug, this.id);
    const text = toYaml(this.values, this.schema, schema);
    this.handed = JSON.stringify([this.values, this.id]);
    rememberHandedOver({ kind: this.kind, id: this.id, name: this.values.name, folder: this.unit.slug, place: this.place });
    const repository = this.form.dataset.repository || "";
    handOver(this.parts.result, { path, text, repository, kind: this.kind, say: (key, values) => this.say(key, values) });
  }

  clear() {
    if (!window.confirm(this.say("clear-sure"))) return;
    this.former = this.raw;
    forget(this.kind);
    this.begin({ provenance: "officer" });
    this.parts.undo.hidden = false;
    this.parts.undo.focus();
  }

  restore() {
    if (this.former) this.begin(this.former);
    this.parts.undo.hidden = true;
  }

  /** @param {Record<string, any>} raw */
  begin(raw) {
    Object.assign(this, { raw, touched: [], isAttempted: false });
    this.parts.id.value = raw.id || "";
    this.parts.wrong.hidden = true;
    this.draw();
  }
}

const form = /** @type {HTMLFormElement|null} */ (document.getElementById("ocop-form"));
if (form) {
  const texts = JSON.parse(document.getElementById("ocop-words")?.textContent || "{}");
  const state = document.getElementById("ocop-form-waiting");
  fetch(`${form.dataset.files}mau.json`)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
    .then((settings) => {
      new Form(form, settings, texts).start();
      state?.remove();
    })
    .catch((problem) => {
      if (state) state.replaceChildren(element("span", "", texts["form.failed"]));
      throw problem;
    });
}
