/* A product's page: keeping, comparing and sharing; photos and distances when there is use for them. */
// @ts-check
import { MOST, address, keep, list, onChange } from "./kept.js";
import { copyButtons, shareButton } from "./share.js";

const bar = /** @type {HTMLElement | null} */ (document.querySelector(".ocop-actions"));

/** @param {HTMLElement} bar */
function toggles(bar) {
  const id = bar.dataset.product ?? "";
  const root = bar.dataset.root ?? "";
  const said = /** @type {HTMLElement} */ (bar.querySelector(".ocop-actions__said"));

  /** @param {string} text @param {"saved" | "compared"} kept */
  function say(text, kept) {
    said.textContent = text;
    const ids = list(kept);
    if (!ids.length) return;
    const link = document.createElement("a");
    link.href = kept === "saved" ? `${root}da-luu/` : address(`${root}so-sanh/`, ids);
    link.textContent = `${(kept === "saved" ? said.dataset.toSaved : said.dataset.toCompared) ?? ""} (${ids.length})`;
    said.append(" ", link);
  }

  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (bar.querySelectorAll("[data-keep]"))) {
    const kept = /** @type {"saved" | "compared"} */ (button.dataset.keep);
    const label = /** @type {HTMLElement} */ (button.querySelector("span"));
    const off = label.textContent ?? "";
    const draw = () => {
      const has = list(kept).includes(id);
      label.textContent = (has && button.dataset.on) || off;
      button.classList.toggle("ocop-action--on", has);
    };
    button.addEventListener("click", () => {
      const ids = list(kept);
      const had = ids.includes(id);
      const full = !had && ids.length >= MOST[kept];
      if (full && kept === "compared") return say(said.dataset.full ?? "", kept);
      const next = had ? ids.filter((other) => other !== id) : [...ids.slice(full ? 1 : 0), id];
      if (!keep(kept, next)) return say(said.dataset.refused ?? "", kept);
      draw();
      say(said.dataset[had ? `un${kept}` : kept] ?? "", kept);
    });
    onChange(kept, draw);
    draw();
    button.hidden = false;
  }
}

if (bar) {
  toggles(bar);
  copyButtons(bar);
  shareButton(bar);
}
if (document.querySelector(".ocop-gallery")) import("./gallery.js");
if (document.querySelector(".ocop-near")) import("./near.js");
