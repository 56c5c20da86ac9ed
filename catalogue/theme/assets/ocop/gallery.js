/* Photos of a product, large: a dialog with a strip that scrolls by swipe, by arrow keys or by buttons. */
// @ts-check

const gallery = /** @type {HTMLElement} */ (document.querySelector(".ocop-gallery"));
const links = /** @type {HTMLAnchorElement[]} */ ([...gallery.querySelectorAll("a.ocop-gallery__large")]);
const words = gallery.dataset;

/** @param {string} tag @param {string} css @param {string} [text] */
function element(tag, css, text) {
  const made = document.createElement(tag);
  made.className = css;
  if (text) made.textContent = text;
  return made;
}

/** @param {string} sign @param {string | undefined} name @param {() => void} act */
function button(sign, name, act) {
  const made = /** @type {HTMLButtonElement} */ (element("button", "ocop-large__button", sign));
  made.type = "button";
  made.setAttribute("aria-label", name ?? "");
  made.addEventListener("click", act);
  return made;
}

const dialog = /** @type {HTMLDialogElement} */ (element("dialog", "ocop-large"));
const track = element("div", "ocop-large__track");
const place = element("p", "ocop-large__position");
place.setAttribute("role", "status");
let now = 0;

for (const link of links) {
  const figure = element("figure", "ocop-large__photo");
  const image = document.createElement("img");
  const small = link.querySelector("img");
  image.dataset.src = link.href;
  image.alt = small?.alt ?? "";
  const caption = link.closest("figure")?.querySelector("figcaption")?.textContent ?? "";
  figure.append(image, element("figcaption", "", caption));
  track.append(figure);
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Name the photo that is shown, and load it; its neighbours too, for they are a swipe away. */
function shown() {
  place.textContent = (words.position ?? "").replace("#", String(now + 1));
  [...track.children].forEach((figure, number) => {
    const image = /** @type {HTMLImageElement} */ (figure.querySelector("img"));
    if (Math.abs(number - now) <= 1 && image.dataset.src) {
      image.src = image.dataset.src;
      delete image.dataset.src;
    }
  });
}

/** @param {number} number @param {boolean} [at_once] */
function show(number, at_once) {
  now = Math.min(Math.max(number, 0), links.length - 1);
  track.scrollTo({ left: now * track.clientWidth, behavior: at_once || calm() ? "instant" : "smooth" });
  shown();
}

track.addEventListener("scrollend", () => {
  now = Math.round(track.scrollLeft / Math.max(track.clientWidth, 1));
  shown();
});
dialog.addEventListener("keydown", (event) => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!step) return;
  event.preventDefault();
  show(now + step);
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
new ResizeObserver(() => show(now, true)).observe(track);

dialog.setAttribute("aria-label", gallery.getAttribute("aria-label") ?? links[0]?.querySelector("img")?.alt ?? "");
dialog.append(button("\u00d7", words.close, () => dialog.close()), track, place);
if (links.length > 1) {
  const previous = button("‹", words.previous, () => show(now - 1));
  const next = button("›", words.next, () => show(now + 1));
  previous.classList.add("ocop-large__previous");
  next.classList.add("ocop-large__next");
  dialog.append(previous, next);
}
gallery.after(dialog);

links.forEach((link, number) => {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    dialog.showModal();
    show(number, true);
  });
});
