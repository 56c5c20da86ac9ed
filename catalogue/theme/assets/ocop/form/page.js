/* The form of one kind of entry: drawn from the schema, checked while one types, handed over as a file. */
// @ts-check
import { element } from "../elements.js";
import { toYaml } from "./canonical.js";
import { Checker } from "./check.js";
import { forget, keep, loaded, rememberHandedOver } from "./draft.js";
import { groupFields, idOf } from "./fields.js";
import { fill } from "./formats.js";
import { handOver } from "./handover.js";
import { judged } from "./judging.js";
import { KnownEntries } from "./known.js";
import { isDue, placeOf, reveal, show, summary } from "./messages.js";
import { likely, tellNear } from "./near.js";
import { free, wishes } from "./naming.js";
import { Places } from "./places.js";
import { producerWish } from "./producer-id.js";
import { clean, listed, ordered } from "./values.js";
import { entryAt, specialFields } from "./widgets.js";
import { worded } from "./wording.js";

/** @typedef {import("./check.js").Path} Path @typedef {import("./check.js").Finding} Finding */

const PAUSE = 250; // milliseconds of quiet before what was typed is checked, longer than a tap

class Form {
  /** @param {HTMLFormElement} form @param {any} settings @param {Record<string, string>} texts */
  constructor(form, settings, texts) {
    this.form = form;
    this.settings = settings;
    this.texts = texts;
    this.kind = form.dataset.kind || "";
    this.schema = settings.schemas[this.kind];
    /** @type {Record<string, string>} Of the pages of a kind, before their ids. */
    this.addresses = JSON.parse(form.dataset.entries || "{}");
    this.checker = new Checker(settings);
    this.places = new Places(form.dataset.files || "");
    this.known = new KnownEntries(form.dataset.files || "", settings.folders);
    /** @type {Record<string, any>} */
    this.raw = listed(loaded(this.kind) || { provenance: "officer" }, this.schema);
    /** @type {Path[]} */
    this.touched = [];
    this.isAttempted = false;
    /** @type {Finding[]} */
    this.findings = [];
    this.turn = 0;
    /** @type {Record<string, any>} Without what is empty. */
    this.values = {};
    this.id = "";
    this.file = { path: "", schema: "" };
    /** @type {import("./places.js").Unit|null} */
    this.unit = null;
    this.here = { code: "", name: "" };
    /** What was handed over, as long as it is what stands in the form. */
    this.handed = "";
    this.timer = 0;
    const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (document.getElementById(`ocop-form-${name}`));
    this.parts = { fields: part("fields"), id: /** @type {HTMLInputElement} */ (part("id")), path: part("path"), state: part("state"), wrong: part("summary"), result: part("result"), undo: part("undo"), begun: part("begun"), why: part("id-why") };
    const special = specialFields({ settings, places: this.places, known: this.known, desk: this.desk(), forms: JSON.parse(form.dataset.forms || "{}") });
    this.special = special;
  }

  say(/** @type {string} */ key, /** @type {Record<string, any>} */ values = {}) {
    return fill(this.texts[`form.${key}`] || key, values);
  }

  desk() {
    return {
      say: (/** @type {string} */ key, /** @type {any} */ values) => this.say(key, values),
      worded: (/** @type {string} */ text, /** @type {Path} */ path) => worded(text, path, [this.schema, ...Object.values(this.settings.schemas)]),
      changed: () => this.later(),
      touched: (/** @type {Path} */ path) => {
        this.touched.push(path);
        this.later();
      },
      redraw: (/** @type {Path|undefined} */ path) => this.draw(path),
      special: (/** @type {any[]} */ ...about) => this.special(.../** @type {[any, any, any, any]} */ (about)),
      isChosen: (/** @type {Path} */ path) => entryAt([...path, 0]) !== "",
      leftOut: this.settings.leftOut,
      addressOf: (/** @type {string} */ kind, /** @type {string} */ id) => `${this.addresses[kind]}${id}/`,
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
    const known = this.kind === "product" ? this.known.loadNumbers() : this.known.load();
    known.then(() => this.check(), () => {});
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
    const path = this.findings.find(({ path: one }) => placeOf(one)?.control === control)?.path;
    if (!path) return;
    this.touched.push(path);
    this.tell();
  }

  async check() {
    const turn = ++this.turn;
    keep(this.kind, this.raw);
    const values = ordered(clean(this.raw, this.schema) || {}, this.schema);
    const { settings, kind, schema, checker, places, known } = this;
    const today = settings.today || new Date(Date.now() + 7 * 36e5).toISOString().slice(0, 10); // in Vietnam
    const means = { kind, schema, settings, checker, places, known, today };
    const found = await judged(values, means, (of, unit) => this.name(of, unit));
    if (turn !== this.turn) return;
    const { id } = this.parts;
    if (!this.raw.id) id.value = found.id;
    this.tellWhy(values);
    tellNear(likely(this.known.entries.product, kind, values), this.desk());
    this.parts.path.textContent = found.id && found.unit ? found.file.path : "";
    Object.assign(this, found, { values });
    if (this.handed !== JSON.stringify([values, this.id])) this.parts.result.hidden = true;
    this.tell();
  }

  /** The id that was written, or the one that the entry would like. @param {any} values @param {any} unit */
  name(values, unit) {
    const isTaken = (/** @type {string} */ one) => this.known.isTaken(this.kind, one);
    if (this.raw.id) return this.raw.id;
    const isProducer = this.kind === "producer";
    if (!values.name || (isProducer && !values.kind)) return "";
    const place = unit?.bare || "";
    return free(wishes(isProducer ? producerWish(values, place, this.settings) : values.name, place), isTaken);
  }

  /** Whose id it would have been. @param {Record<string, any>} values */
  tellWhy({ name }) {
    const [wished] = !this.raw.id && name && !(this.kind === "producer") ? wishes(name, "") : [""];
    const one = wished && (this.known.published(this.kind, wished) || this.known.former[this.kind]?.get(wished));
    this.parts.why.textContent = one ? this.say("id-taken", { id: wished, name: one.name }) : "";
    this.parts.why.hidden = !one;
  }

  get errors() {
    return this.findings.filter(({ code }) => code[0] === "E");
  }

  tell() {
    const due = this.isAttempted ? this.findings : this.findings.filter((one) => isDue(one, this.touched));
    show(this.form, due, (path, value) => this.put(path, value), this.desk());
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
      return summary(this.parts.wrong, this.errors, title, reveal, this.desk());
    }
    const { path, schema } = this.file;
    const text = toYaml(this.values, this.schema, schema);
    this.handed = JSON.stringify([this.values, this.id]);
    rememberHandedOver({ kind: this.kind, id: this.id, name: this.values.name, folder: this.unit?.slug || "", place: this.here.code });
    const repository = this.form.dataset.repository || "";
    handOver(this.parts.result, { path, text, repository, kind: this.kind, say: (key, values) => this.say(key, values), again: () => this.again() });
  }

  clear() {
    if (!window.confirm(this.say("clear-sure"))) return;
    this.empty();
    this.parts.undo.focus();
  }

  /** The next entry: the file of this one is handed over. */
  again() {
    this.empty();
    this.parts.result.hidden = true;
    this.parts.begun.textContent = this.say("begun");
    this.parts.begun.hidden = false;
    this.parts.begun.focus();
    this.parts.begun.scrollIntoView({ block: "center" });
  }

  empty() {
    this.former = this.raw;
    forget(this.kind);
    this.begin({ provenance: "officer" });
    this.parts.undo.hidden = false;
  }

  restore() {
    if (this.former) this.begin(this.former);
    this.parts.undo.hidden = true;
  }

  /** @param {Record<string, any>} raw */
  begin(raw) {
    Object.assign(this, { raw, touched: [], isAttempted: false });
    this.parts.id.value = raw.id || "";
    this.parts.wrong.hidden = this.parts.begun.hidden = true;
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
