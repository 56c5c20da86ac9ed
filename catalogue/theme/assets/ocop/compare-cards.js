/* "Compare" on the cards of lists, and the bar that leads from what was chosen to the table. */
// @ts-check
import { element, filled, glyph } from "./elements.js";
import { MOST, address, keep, list, onChange } from "./kept.js";

const tray = /** @type {HTMLElement} */ (document.querySelector(".ocop-tray"));
const words = tray.dataset;
const said = /** @type {HTMLElement} */ (tray.querySelector("p"));
const way = /** @type {HTMLAnchorElement} */ (tray.querySelector("a"));
const clear = /** @type {HTMLButtonElement} */ (tray.querySelector("button"));
const page = way.href;

/** @param {string} id @param {string} name */
export function compareButton(id, name) {
  const made = /** @type {HTMLButtonElement} */ (element("button", "ocop-card__compare"));
  made.type = "button";
  made.dataset.compare = id;
  made.append(glyph("compare"), element("span", "", words.add));
  made.setAttribute("aria-label", filled(words.addOf ?? "", { name }));
  made.setAttribute("aria-pressed", String(list("compared").includes(id)));
  made.addEventListener("click", () => toggle(id));
  return made;
}

/** @param {string} id */
function toggle(id) {
  const ids = list("compared");
  const had = ids.includes(id);
  if (!had && ids.length >= MOST.compared) return say(words.full ?? "");
  if (!keep("compared", had ? ids.filter((other) => other !== id) : [...ids, id])) return say(words.refused ?? "");
  draw();
}

/** @param {string} text */
function say(text) {
  said.textContent = text;
  tray.hidden = false;
}

function draw() {
  const ids = list("compared");
  for (const button of document.querySelectorAll("[data-compare]")) {
    button.setAttribute("aria-pressed", String(ids.includes(/** @type {HTMLElement} */ (button).dataset.compare ?? "")));
  }
  way.href = address(page, ids);
  said.textContent = ids.length ? filled(words.chosen ?? "", { count: ids.length }) : "";
  tray.hidden = !ids.length;
}

/** @param {Element} card */
function dress(card) {
  const name = /** @type {HTMLAnchorElement | null} */ (card.querySelector("a.ocop-card__name"));
  const id = name?.pathname.split("/").at(-2);
  if (!name || !id || card.querySelector("[data-compare]")) return;
  card.append(compareButton(id, name.textContent ?? ""));
}

const all = () => document.querySelectorAll(".ocop-card--product").forEach(dress);

/* On the table's own page the table says it. */
if (!document.querySelector(".ocop-own--compared")) {
  all();
  draw();
  onChange("compared", draw);
  clear.addEventListener("click", () => {
    keep("compared", []);
    draw();
    /** @type {HTMLElement | null} */ (document.getElementById("noi-dung"))?.focus({ preventScroll: true });
  });
  const found = document.querySelector(".ocop-finder__cards");
  if (found) new MutationObserver(all).observe(found, { childList: true });
}
