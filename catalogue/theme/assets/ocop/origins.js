/* The map of origins: what is under the finger, the measure in the address, a table that sorts.
   The map itself, its colours and its links need no script. */
// @ts-check

const figure = /** @type {HTMLElement} */ (document.querySelector(".ocop-origins"));
const panel = /** @type {HTMLElement} */ (figure.querySelector(".ocop-origins__panel"));
const table = /** @type {HTMLTableElement} */ (document.querySelector("#bang-so-lieu table"));
const choices = /** @type {HTMLInputElement[]} */ ([...figure.querySelectorAll("input[name=so]")]);
const rows = new Map([...table.tBodies[0].rows].map((row) => [row.dataset.place, row]));

/** @param {Element} place of the map: its counts are those of its row in the table */
function tell(place) {
  const row = rows.get(place.getAttribute("data-place") || "");
  if (!row) return;
  figure.querySelector(".ocop-place--told")?.classList.remove("ocop-place--told");
  place.classList.add("ocop-place--told");
  const [name, ...counts] = [...row.cells].map((cell) => cell.textContent || "");
  /** @type {HTMLElement} */ (panel.querySelector("h2")).textContent = name;
  panel.querySelectorAll("dd").forEach((cell, position) => (cell.textContent = counts[position]));
  const link = /** @type {HTMLAnchorElement} */ (panel.querySelector("a"));
  const address = place.getAttribute("href");
  link.hidden = !address;
  if (address) link.href = address;
  panel.hidden = false;
}

for (const place of figure.querySelectorAll(".ocop-place")) {
  for (const event of ["pointerenter", "focus"]) place.addEventListener(event, () => tell(place));
  /* A finger cannot hover: its first tap tells, and the panel's button leads on. */
  place.addEventListener("click", (event) => {
    if (!matchMedia("(hover: none)").matches) return;
    event.preventDefault();
    tell(place);
    panel.scrollIntoView({ block: "nearest" });
  });
}

const given = new URLSearchParams(location.search).get("so");
for (const choice of choices) {
  if (choice.value === given) choice.checked = true;
  choice.addEventListener("change", () => {
    const first = choice === choices[0];
    history.replaceState(null, "", location.pathname + (first ? "" : `?so=${choice.value}`));
    sort(1 + choices.indexOf(choice), true);
  });
}

const names = new Intl.Collator(document.documentElement.lang || "vi");
const count = (/** @type {string} */ text) => Number(text.replace(/\D/g, ""));

/** @param {number} column @param {boolean} falling */
function sort(column, falling) {
  const text = (/** @type {HTMLTableRowElement} */ row) => row.cells[column].textContent || "";
  const order = (/** @type {HTMLTableRowElement} */ a, /** @type {HTMLTableRowElement} */ b) =>
    column ? count(text(a)) - count(text(b)) : names.compare(text(a), text(b));
  const sorted = [...table.tBodies[0].rows].sort((a, b) => (falling ? order(b, a) : order(a, b)));
  table.tBodies[0].append(...sorted);
  [...heads].forEach((head, place) => {
    if (place === column) head.setAttribute("aria-sort", falling ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  });
}

const heads = /** @type {HTMLTableRowElement} */ (table.tHead?.rows[0]).cells;
[...heads].forEach((head, column) => {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  button.addEventListener("click", () => sort(column, head.getAttribute("aria-sort") !== "descending" && column > 0));
  head.append(button);
});
sort(1 + Math.max(0, choices.findIndex((choice) => choice.checked)), true);
