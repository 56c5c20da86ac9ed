/* Up to four products beside each other; the address names them, else this browser's own choice does. */
// @ts-check
import { address, fromAddress, keep, list } from "./kept.js";
import { element, pageOf, read } from "./product-read.js";

const box = /** @type {HTMLElement} */ (document.querySelector(".ocop-own--compared"));
const words = box.dataset;
const root = words.root ?? "";
const part = (/** @type {string} */ css) => /** @type {HTMLElement} */ (box.querySelector(css));

/** @typedef {{ id: string, product: import("./product-read.js").Product | null }} Column */

/** @param {string[]} ids */
function remember(ids) {
  keep("compared", ids);
  history.replaceState(null, "", address(`${root}so-sanh/`, ids));
  draw(ids);
}

/** @param {Column} column @param {string[]} ids */
function head({ id, product }, ids) {
  const name = /** @type {HTMLAnchorElement} */ (element("a", "ocop-own__name", product?.name ?? id));
  name.href = pageOf(root, id);
  const remove = element("button", "ocop-compare__remove", words.remove ?? "");
  remove.setAttribute("type", "button");
  remove.setAttribute("aria-label", `${words.remove}: ${product?.name ?? id}`);
  remove.addEventListener("click", () => remember(ids.filter((other) => other !== id)));
  const picture = element("div", "ocop-own__picture");
  if (product?.picture) picture.append(product.picture);
  const cell = element("th", "", picture, name, remove);
  cell.setAttribute("scope", "col");
  return cell;
}

/** A label over its row: beside it, it would take a phone's width. @param {string} label @param {Element[]} cells */
function rows(label, cells) {
  const title = element("th", "ocop-compare__label", element("span", "", label));
  title.setAttribute("scope", "rowgroup");
  title.setAttribute("colspan", String(cells.length));
  return element("tbody", "", element("tr", "", title), element("tr", "", ...cells));
}

/** @param {Column[]} columns @param {string[]} ids */
function table(columns, ids) {
  const labels = new Set(columns.flatMap(({ product }) => [...(product?.facts.keys() ?? [])]));
  const unknown = () => element("span", "ocop-note", words.unknown ?? "");
  const standings = columns.map(({ product }) =>
    element("td", "", product ? (product.standing ?? unknown()) : element("span", "ocop-note", words.gone ?? "")),
  );
  const facts = [...labels].map((label) =>
    rows(label, columns.map(({ product }) => element("td", "", ...(product?.facts.get(label) ?? [unknown()])))),
  );
  const top = element("thead", "", element("tr", "", ...columns.map((column) => head(column, ids))));
  const made = element("table", "ocop-compare", top, rows(words.standing ?? "", standings), ...facts);
  const region = element("div", "ocop-scroll", made);
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", words.region ?? "");
  region.tabIndex = 0;
  return region;
}

/** @param {string[]} ids */
async function draw(ids) {
  part(".ocop-own__empty").hidden = ids.length > 0;
  const found = await Promise.all(ids.map((id) => read(root, id)));
  const columns = ids.map((id, number) => ({ id, product: found[number] }));
  part(".ocop-own__list").replaceChildren(...(ids.length ? [table(columns, ids)] : []));
}

const named = fromAddress("compared");
const first = named ?? list("compared");
if (named === null && first.length) history.replaceState(null, "", address(`${root}so-sanh/`, first));
draw(first);
