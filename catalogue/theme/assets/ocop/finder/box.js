/* The search box in the header: opens on a phone, suggests while one types. Without it the form leads to the
   search page all the same. */
(() => {
  "use strict";
  const ocop = self.ocop;
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector(".ocop-find"));
  const input = /** @type {HTMLInputElement} */ (form?.querySelector("input"));
  if (!form || !input) return;
  const { element, filled } = ocop;

  const MOST = 5;
  const TERMS = ["stars", "valid", "expiring", "unknown-validity", "expired", "revoked", "unconfirmed"];
  const REST = ["all", "none", "failed", "near", "missed", "suggestions", "searching", "commune", "ward", "special-zone"];
  const words = Object.fromEntries(
    form.dataset.words.split("\n").map((text, place) => [[...TERMS, ...REST][place], text]),
  );

  const list = element("ul", "ocop-find__list");
  list.id = "ocop-find-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.suggestions);
  const note = element("p", "ocop-find__note");
  note.setAttribute("role", "status");
  const panel = element("div", "ocop-find__panel");
  panel.hidden = true;
  panel.append(list, note);
  form.append(panel);
  for (const [name, value] of Object.entries({
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false",
    role: "combobox",
  })) {
    input.setAttribute(name, value);
  }
  form.classList.add("ocop-find--ready");

  let chosen = -1;
  const finder = new ocop.Finder(show, () => {
    list.replaceChildren();
    say(words.failed);
  });

  function say(text) {
    note.textContent = text;
    note.hidden = !text;
    expand(Boolean(text) || list.children.length > 0);
  }

  /** @param {boolean} open */
  function expand(open) {
    panel.hidden = !open;
    input.setAttribute("aria-expanded", String(open && list.children.length > 0));
    if (!open) choose(-1);
  }

  function show({ cards, total, near, missed, complete }) {
    const text = input.value.trim();
    if (!text) return;
    const kept = list.children[chosen]?.dataset.address;
    list.replaceChildren(...cards.map(suggestion));
    if (total > 0) list.append(everything(total, cards.length));
    choose([...list.children].findIndex((item) => item.dataset.address === kept)); /* columns came late */
    if (missed && total > 0) say(filled(words.missed, { text, instead: missed.instead || text }));
    else if (near) say(filled(words.near, { text, near }));
    else if (total === 0) say(complete ? filled(words.none, { text }) : words.searching);
    else say("");
  }

  function suggestion(card, place) {
    const item = option(place, `${ocop.home}san-pham/${encodeURIComponent(card.id)}/`);
    const where = [ocop.shownName(card.producer ?? {}), ocop.shownPlace(card.place, (kind) => words[kind])].filter(Boolean).join(" · ");
    const mark = element("span", `ocop-find__mark ocop-chip ocop-chip--${card.status}`);
    mark.textContent = card.stars
      ? `${filled(words.stars, { stars: card.stars })} · ${words[card.status]}`
      : words[card.status];
    item.append(element("span", "ocop-find__name", ocop.shownName(card)), element("span", "ocop-find__where", where), mark);
    return item;
  }

  function everything(total, place) {
    const item = option(place, `${form.action}?q=${encodeURIComponent(input.value.trim())}`);
    item.classList.add("ocop-find__all");
    item.textContent = filled(words.all, { count: total });
    return item;
  }

  function option(place, address) {
    const item = element("li", "ocop-find__option");
    item.id = `ocop-find-${place}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.address = address;
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => location.assign(address));
    return item;
  }

  /** @param {number} place -1 for none */
  function choose(place) {
    const items = [...list.children];
    items[chosen]?.setAttribute("aria-selected", "false");
    chosen = place;
    items[chosen]?.setAttribute("aria-selected", "true");
    items[chosen]?.scrollIntoView({ block: "nearest" });
    if (chosen < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", items[chosen].id);
  }

  function ask() {
    const text = input.value.trim();
    if (text) {
      finder.ask({ text, most: MOST });
      return;
    }
    finder.forget();
    list.replaceChildren();
    say("");
  }

  function open() {
    form.classList.add("ocop-find--open");
    input.focus();
  }

  function close() {
    form.classList.remove("ocop-find--open");
    expand(false);
  }

  input.addEventListener("focus", () => {
    finder.start();
    if (input.value.trim()) ask();
  });
  input.addEventListener("input", () => {
    choose(-1);
    ask();
  });
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.isComposing) return;
    if (event.key === "ArrowDown" && count) choose(chosen + 1 < count ? chosen + 1 : -1);
    else if (event.key === "ArrowUp" && count) choose(chosen < 0 ? count - 1 : chosen - 1);
    else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.address);
    else if (event.key === "Escape") {
      if (panel.hidden) input.value = "";
      if (panel.hidden) input.blur();
      close();
    } else return;
    event.preventDefault();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!form.contains(/** @type {Node | null} */ (relatedTarget))) close();
  });
  form.querySelector("button").addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("submit", (event) => {
    if (input.value.trim()) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("keydown", (event) => {
    const at = /** @type {HTMLElement} */ (event.target);
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (at.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName) || document.querySelector("dialog[open]:modal"))
      return;
    event.preventDefault();
    const own = /** @type {HTMLInputElement | null} */ (document.getElementById("ocop-ask"));
    if (own) own.focus();
    else open();
  });
})();
