/* Draws shelf cards (A6) for the codes in the address: what holds today, and where to check it. */
import { generate } from "../lean-qr/index.mjs";
import { answer, element, fill, glyph, pageWords, rank, runs, written } from "./answers.js";
import { Lookup, askedFor } from "./lookup.js";
import { codeOf, grouped, isWhole } from "./short-code.js";

const MOST = 40;
const QUIET = 4; /* modules of white around a code (ISO/IEC 18004) */
const SVG = "http://www.w3.org/2000/svg";

const words = pageWords();
const box = document.getElementById("ocop-shelf-cards");
const form = document.getElementById("ocop-draw");
const input = document.getElementById("ocop-draw-codes");
const note = document.getElementById("ocop-draw-note");
const print = document.getElementById("ocop-print");
const { places, short } = box.dataset;
const lookup = new Lookup(places);

const say = (key, values = {}) => fill(words[`card.${key}`], values);

/* One path of the dark modules, row by row. */
function drawn(address) {
  const code = generate(address);
  let path = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  const image = document.createElementNS(SVG, "svg");
  const side = code.size + 2 * QUIET;
  image.setAttribute("viewBox", `${-QUIET} ${-QUIET} ${side} ${side}`);
  image.setAttribute("class", "ocop-shelf-card__qr");
  image.setAttribute("role", "img");
  image.setAttribute("aria-label", say("qr", { address }));
  image.setAttribute("shape-rendering", "crispEdges");
  const ground = document.createElementNS(SVG, "rect");
  for (const [key, value] of [["x", -QUIET], ["y", -QUIET], ["width", side], ["height", side]]) {
    ground.setAttribute(key, String(value));
  }
  ground.setAttribute("fill", "#fff");
  const modules = document.createElementNS(SVG, "path");
  modules.setAttribute("d", path);
  modules.setAttribute("fill", "#000");
  image.append(ground, modules);
  return image;
}

function standing(product) {
  const part = element("div", "ocop-shelf-card__standing");
  const stars = rank(words, product.standing);
  if (stars) part.append(stars);
  const line = element("p", "ocop-shelf-card__said");
  const icon = product.standing.status === "retired" ? "unconfirmed" : product.standing.status;
  line.append(glyph(icon, "ocop-icon", 20, 24), answer(words, product.standing));
  part.append(line);
  if (!runs(product.standing)) part.append(element("p", "ocop-shelf-card__none", say("no-stars")));
  return part;
}

function card(product) {
  const made = element("article", `ocop-shelf-card ocop-shelf-card--${product.standing.status}`);
  const address = `${short}${product.code}`;
  const check = element("div", "ocop-shelf-card__check");
  const where = element("p");
  where.append(
    element("span", "", say("check")),
    element("b", "", `${new URL(address).host}${new URL(address).pathname}?`),
    element("b", "ocop-shelf-card__code", grouped(product.code)),
    element("small", "", say("printed", { day: written(lookup.today) })),
  );
  check.append(drawn(address), where);
  made.append(element("h2", "ocop-shelf-card__name", product.name), standing(product));
  for (const text of [product.maker, product.place]) {
    if (text) made.append(element("p", "ocop-shelf-card__of", text));
  }
  made.append(check);
  return made;
}

async function draw(text) {
  const typed = [...new Set(text.split(/[,;]+/).map((one) => one.trim()).filter(Boolean))].slice(0, MOST);
  const codes = typed.map((one) => [one, codeOf(one)]);
  let found;
  try {
    found = await Promise.all(
      codes.map(async ([one, code]) => [one, code && isWhole(code) ? await lookup.byCode(code) : null]),
    );
  } catch {
    note.textContent = words["verify.failed"];
    return;
  }
  const products = found.map(([, product]) => product).filter(Boolean);
  const unknown = found.filter(([, product]) => !product).map(([one]) => one);
  box.replaceChildren(...products.map(card));
  const none = products.length || unknown.length ? "" : say("none");
  note.textContent = unknown.length ? say("unknown", { codes: unknown.join(", ") }) : none;
  print.textContent = say("print", { count: products.length });
  print.hidden = !products.length;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.replaceState(null, "", `?${new URLSearchParams({ ma: input.value })}`);
  draw(input.value);
});
print.addEventListener("click", () => globalThis.print());
input.value = askedFor(location.href) || "";
draw(input.value);
