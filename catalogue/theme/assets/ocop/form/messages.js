/* Where what is wrong stands: under its field, and counted. */
// @ts-check
import { element } from "../elements.js";
import { idOf } from "./fields.js";
import { dayOf, isDay } from "./formats.js";

/** @typedef {import("./check.js").Finding} Finding @typedef {import("./check.js").Path} Path */
/** @typedef {Pick<import("./fields.js").Desk, "say"|"worded"|"addressOf">} Said */

const isWithin = (/** @type {Path} */ inner, /** @type {Path} */ outer) =>
  outer.every((part, index) => inner[index] === part);

/** Whether someone has been there: what is missing counts once its field was left, what is wrong also
 * when a field beside it was, as places are wrong for their words.
 * @param {Finding} finding @param {Path[]} touched */
export const isDue = ({ code, path, also = [] }, touched) =>
  touched.some((one) =>
    code === "E101"
      ? one.join() === path.join()
      : isWithin(path, one) || [path.length > 1 ? path.slice(0, -1) : path, ...also].some((about) => isWithin(one, about)),
  );

/** The nearest place for a finding, and the control to go to. @param {Path} path */
export function placeOf(path) {
  for (let length = path.length; length >= 0; length--) {
    const id = idOf(path.slice(0, length));
    const slot = document.getElementById(`${id}-wrong`);
    const beside = () => /** @type {HTMLElement|null} */ (slot?.parentElement?.querySelector("input, select"));
    if (slot) return { slot, control: document.getElementById(id) || document.getElementById(`${id}-group`) || beside() };
  }
  return null;
}

const OF_WORDS = new Set(["E403", "E413"]);

/** The field to mend: the commune is chosen and its code right, so that what does not fit it are the words.
 * @param {Finding} finding @returns {Path} */
const mended = ({ code, path }) => (OF_WORDS.has(code) ? [...path.slice(0, -1), "as_certified"] : path);

/** What is said in the form: nobody sees a field of codes there. @param {Finding} finding @param {Said} desk @returns {(string|HTMLElement)[]} */
const said = ({ code, path, message: text }, { say }) =>
  code === "E101" && path[0] === "place" && path[1] !== "as_certified" ? [say("commune-missing")] : told(text, code);

/** @param {HTMLElement} form @param {Finding[]} findings @param {(path: Path, value: string) => void} take @param {Said} desk */
export function show(form, findings, take, desk) {
  for (const slot of form.querySelectorAll(".ocop-wrong")) {
    slot.replaceChildren();
    /** @type {HTMLElement} */ (slot).hidden = true;
  }
  for (const control of form.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
  for (const finding of findings) {
    const place = placeOf(mended(finding));
    if (!place) continue;
    place.slot.append(message(finding, take, desk));
    place.slot.hidden = false;
    if (finding.code[0] === "E") place.control?.setAttribute("aria-invalid", "true");
  }
}

/** @param {Finding} finding @param {(path: Path, value: string) => void} take @param {Said} desk */
function message(finding, take, desk) {
  const { code, fix, path, better, stands } = finding;
  const { say, worded } = desk;
  const made = element("p", `ocop-wrong__text ocop-wrong__text--${code[0]}`);
  made.lang = "vi";
  made.dataset.code = code;
  made.dataset.path = path.join(".");
  const bold = element("b");
  bold.append(...said(finding, desk));
  made.append(bold);
  if (code !== "E101") made.append(` ${capital(worded(fix, path))}`);
  if (better) {
    const button = /** @type {HTMLButtonElement} */ (element("button", "ocop-button", say("take", { value: isDay(better) ? dayOf(better) : better })));
    button.type = "button";
    button.addEventListener("click", () => take(path, better));
    made.append(" ", button);
  }
  if (stands) made.append(" ", standing(stands, desk));
  return made;
}

/** The way to an entry that is there already. @param {{kind: string, id: string}} entry @param {Said} desk */
export function standing({ kind, id }, { say, addressOf }) {
  const link = /** @type {HTMLAnchorElement} */ (element("a", "ocop-wrong__way", say("stands")));
  link.href = addressOf(kind, id);
  link.target = "_blank"; // what was typed stays before one's eyes
  link.rel = "noopener";
  return link;
}

const capital = (/** @type {string} */ text) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The message to the letter; the file's own name of a missing field steps back behind its title. @param {string} text @param {string} code @returns {(string|HTMLElement)[]} */
function told(text, code) {
  const [before, name, after] = code === "E101" ? text.split(/(“[a-z_]+”)/) : [text];
  return name ? [before, element("span", "ocop-wrong__key", name), after] : [text];
}

/** All that is wrong, each leading to its field. @param {HTMLElement} box @param {Finding[]} findings @param {string} title @param {(path: Path) => void} go @param {Said} desk */
export function summary(box, findings, title, go, desk) {
  const list = element("ul", "ocop-summary__list");
  for (const finding of findings) {
    const path = mended(finding);
    const item = element("li");
    const link = /** @type {HTMLAnchorElement} */ (element("a"));
    link.append(...said(finding, desk));
    link.lang = "vi";
    link.href = `#${idOf(path)}`;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go(path);
    });
    item.append(link);
    list.append(item);
  }
  box.replaceChildren(element("h2", "", title), list);
  box.hidden = false;
  box.focus();
}

/** Open whatever hides a field, and go there. @param {Path} path */
export function reveal(path) {
  const control = placeOf(path)?.control;
  for (let fold = control?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}
