/* The list of saved products: this browser's own, or one that a link has brought. */
// @ts-check
import { compareButton } from "./compare-cards.js";
import { address, fromAddress, keep, list, onChange } from "./kept.js";
import { element, pageOf, read } from "./product-read.js";
import { copies } from "./share.js";

const AT_ONCE = 6;

const box = /** @type {HTMLElement} */ (document.querySelector(".ocop-own--saved"));
const words = box.dataset;
const root = words.root ?? "";
const part = (/** @type {string} */ css) => /** @type {HTMLElement} */ (box.querySelector(css));
const said = part(".ocop-own__said");
const shown = part(".ocop-own__list");
const brought = fromAddress("saved");
let turn = 0;

const ids = () => brought ?? list("saved");

/** @param {string} id */
function row(id) {
  const name = element("a", "ocop-card__name", id);
  /** @type {HTMLAnchorElement} */ (name).href = pageOf(root, id);
  const text = element("div", "ocop-card__text", name);
  const picture = element("span", "ocop-thumb ocop-tint-0");
  const made = element("li", "ocop-card ocop-card--product ocop-own__item", picture, text);
  made.dataset.product = id;
  return { id, made, name, text, picture };
}

/** @param {ReturnType<typeof row>} item */
async function fill({ id, made, name, text, picture }) {
  const product = await read(root, id);
  if (!product) {
    text.append(element("p", "ocop-note", words.gone ?? ""));
  } else {
    name.textContent = product.name;
    if (product.picture) picture.append(product.picture);
    const maker = [...product.facts.values()][0];
    if (maker) text.append(element("span", "ocop-card__who", maker[0].textContent ?? ""));
    if (product.standing) text.append(product.standing);
    made.append(compareButton(id, product.name));
  }
  if (!brought) made.append(removal(id, product?.name ?? id));
}

/** @param {string} id @param {string} name */
function removal(id, name) {
  const button = element("button", "ocop-own__remove", "\u00d7");
  button.setAttribute("type", "button");
  button.setAttribute("aria-label", (words.remove ?? "").replace("{name}", name));
  button.addEventListener("click", () => {
    keep("saved", list("saved").filter((other) => other !== id));
    draw();
    said.tabIndex = -1;
    said.focus();
  });
  return button;
}

async function draw() {
  const mine = ++turn;
  const now = ids();
  const rows = now.map(row);
  shown.replaceChildren(...(rows.length ? [element("ol", "ocop-own__items", ...rows.map(({ made }) => made))] : []));
  part(".ocop-own__empty").hidden = rows.length > 0;
  part(".ocop-own__tools").hidden = rows.length === 0;
  part("[data-do=keep-all]").hidden = !brought;
  /** @type {HTMLAnchorElement} */ (part("[data-do=compare]")).href = address(`${root}so-sanh/`, now.slice(0, 4));
  const count = rows.length ? `${(words.count ?? "").replace("{count}", String(rows.length))}.` : "";
  said.textContent = brought && count ? `${words.shared ?? ""} ${count}` : count;
  shown.setAttribute("aria-busy", "true");
  const waiting = [...rows];
  const worker = async () => {
    for (let next = waiting.shift(); next && mine === turn; next = waiting.shift()) await fill(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (mine === turn) shown.setAttribute("aria-busy", "false");
}

part("[data-do=print]").addEventListener("click", () => print());
part("[data-do=keep-all]").addEventListener("click", () => {
  keep("saved", [...list("saved"), ...ids()]);
  location.assign(`${root}da-luu/`);
});
copies(part("[data-do=copy]"), () => address(`${root}da-luu/`, ids()));
onChange("saved", draw);
draw();
