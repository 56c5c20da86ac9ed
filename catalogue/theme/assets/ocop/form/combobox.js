/* A text field with choices (WAI-ARIA combobox with a listbox): letters narrow them, arrows walk. */
// @ts-check
import { element } from "../elements.js";

/** @typedef {{value: string, label: string, more?: string}} Choice */

const MOST = 12;
const PAUSE = 120; // milliseconds between keys

/**
 * @param {HTMLInputElement} input
 * @param {{find: (text: string) => Promise<Choice[]>, choose: (choice: Choice) => void, none: string, failed: string, more: (count: number) => string}} ways
 * @returns {HTMLElement} the list, to stand behind the input
 */
export function combobox(input, { find, choose, none, failed, more }) {
  const list = element("ul", "ocop-choices");
  list.id = `${input.id}-choices`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.textContent || input.getAttribute("aria-label") || "");
  list.hidden = true;
  const said = element("p", "ocop-choices__said");
  said.setAttribute("role", "status");
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id }))
    input.setAttribute(name, value);
  input.autocomplete = "off";
  input.spellcheck = false;
  /** @type {Choice[]} */
  let shown = [];
  let active = -1;
  let asked = 0;
  let timer = 0;

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };
  const walk = (/** @type {number} */ to) => {
    active = (to + shown.length) % shown.length;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(index === active));
      if (index === active) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    }
  };
  const take = (/** @type {Choice} */ choice) => {
    close();
    said.textContent = "";
    choose(choice);
  };
  const show = async () => {
    const turn = ++asked;
    const text = input.value;
    if (!text.trim()) {
      said.textContent = "";
      return close();
    }
    try {
      const found = await find(text);
      if (turn !== asked) return;
      shown = found.slice(0, MOST);
      said.textContent = !found.length ? none : found.length > MOST ? more(found.length - MOST) : "";
    } catch {
      shown = [];
      said.textContent = failed;
    }
    list.replaceChildren(...shown.map((choice, index) => option(choice, `${list.id}-${index}`, take)));
    active = -1;
    list.hidden = !shown.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (active >= 0) take(shown[active]);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && shown.length) {
      event.preventDefault();
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      walk(event.key === "ArrowDown" ? active + 1 : active < 0 ? shown.length - 1 : active - 1);
    }
  });
  input.addEventListener("blur", () => window.setTimeout(close, 150)); // a tap on a choice comes first
  const box = element("div", "ocop-choices__box");
  box.append(list, said);
  return box;
}

/** @param {Choice} choice @param {string} id @param {(choice: Choice) => void} take */
function option(choice, id, take) {
  const item = element("li", "ocop-choices__item", choice.label);
  item.id = id;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  if (choice.more) item.append(element("span", "ocop-choices__more", choice.more));
  item.addEventListener("pointerdown", (event) => event.preventDefault()); // the input keeps the focus
  item.addEventListener("click", () => take(choice));
  return item;
}
