/* A product's page: keeping, comparing and sharing; photos and distances when there is use for them. */
// @ts-check
import { MOST, address, keep, list, onChange } from "./kept.js";
import { copyButtons, shareButton } from "./share.js";

const bar = /** @type {HTMLElement | null} */ (document.querySelector(".ocop-actions"));

/** @param {HTMLElement} bar */
function toggles(bar) {
  const id = bar.dataset.product ?? "";
  const said = /** @type {HTMLElement} */ (bar.querySelector(".ocop-actions__said"));
  const own = /** @type {HTMLElement} */ (bar.querySelector(".ocop-actions__own"));
  const links = [...own.querySelectorAll("a")];
  const names = links.map((link) => link.textContent);
  const pages = links.map((link) => link.href);

  /* The ways to both lists, each while there is something in it. */
  function ways() {
    const lists = [list("saved"), list("compared")];
    links.forEach((link, number) => {
      link.hidden = !lists[number].length;
      link.textContent = `${names[number]} (${lists[number].length})`;
    });
    links[1].href = address(pages[1], lists[1]);
    own.hidden = !lists.some((ids) => ids.length);
  }

  /** @param {string | undefined} text */
  const say = (text) => {
    said.textContent = text ?? "";
    ways();
  };

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
      if (full && kept === "compared") return say(said.dataset.full);
      const next = had ? ids.filter((other) => other !== id) : [...ids.slice(full ? 1 : 0), id];
      if (!keep(kept, next)) return say(said.dataset.refused);
      draw();
      say(said.dataset[had ? `un${kept}` : kept]);
    });
    onChange(kept, draw);
    draw();
    onChange(kept, ways);
    button.hidden = false;
  }
  ways();
}

if (bar) {
  toggles(bar);
  copyButtons(bar);
  shareButton(bar);
}
if (document.querySelector(".ocop-gallery")) import("./gallery.js");
if (document.querySelector(".ocop-near")) import("./near.js");
