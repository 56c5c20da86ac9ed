/* The drawer of a narrow screen for whoever has a keyboard: the theme opens it with a label, which nobody can
   reach by Tab. Without this script the label stays. */
(() => {
  "use strict";
  const label = /** @type {HTMLLabelElement | null} */ (document.querySelector("label.md-header__button[for=__drawer]"));
  const state = /** @type {HTMLInputElement | null} */ (document.getElementById("__drawer"));
  const drawer = /** @type {HTMLElement | null} */ (document.querySelector(".md-sidebar--primary"));
  if (!label || !state || !drawer) return;

  const button = document.createElement("button");
  button.type = "button";
  button.className = `${label.className} ocop-menu`;
  button.setAttribute("aria-label", label.dataset.name ?? "");
  button.setAttribute("aria-expanded", String(state.checked));
  button.append(...label.childNodes);
  label.replaceWith(button);

  button.addEventListener("click", () => state.click());
  state.addEventListener("change", () => {
    button.setAttribute("aria-expanded", String(state.checked));
    const first = /** @type {HTMLElement | null} */ (drawer.querySelector("a.md-nav__link"));
    if (state.checked) first?.focus({ preventScroll: true });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !state.checked) return;
    state.click();
    button.focus();
  });
})();
