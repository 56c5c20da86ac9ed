/* Products as their own pages tell of them: fetched when they are wanted, so nothing else can differ.
   The pages are this site's own and escape what they hold; only the parts named here are taken over. */
// @ts-check

/** @typedef {{ id: string, href: string, name: string, picture: Element | null, standing: HTMLElement | null,
 *   facts: Map<string, Node[]> }} Product */

/** @param {string} root @param {string} id */
export const pageOf = (root, id) => new URL(`${root}san-pham/${id}/`, location.href).href;

/** @param {Element} part @param {string} base addresses in it become whole, for it moves to another page */
function taken(part, base) {
  const copy = /** @type {HTMLElement} */ (document.importNode(part, true));
  for (const strange of copy.querySelectorAll("script, style, iframe, object, embed, form")) strange.remove();
  for (const one of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of ["href", "src"]) {
      const value = one.getAttribute(name);
      if (value && !value.startsWith("#")) one.setAttribute(name, new URL(value, base).href);
    }
    const set = one.getAttribute("srcset");
    if (set) one.setAttribute("srcset", set.split(", ").map((part) => {
      const [address, width] = part.split(" ");
      return `${new URL(address, base).href} ${width ?? ""}`;
    }).join(", "));
    one.removeAttribute("id");
  }
  return copy;
}

/** @param {Document} page @param {string} base @returns {Map<string, Node[]>} what is known, by its label */
function factsOf(page, base) {
  const facts = new Map();
  const maker = page.querySelector(".ocop-maker");
  const name = maker?.querySelector("a.ocop-card__name, .ocop-card__name");
  if (maker && name) {
    const plain = taken(name, base);
    plain.removeAttribute("class"); /* on a card the whole card is the link */
    facts.set(maker.querySelector("h3")?.textContent ?? "", [plain]);
  }
  for (const row of page.querySelectorAll(".ocop-columns__main > .ocop-panel .ocop-facts > div")) {
    const value = row.querySelector("dd");
    if (value) facts.set(row.querySelector("dt")?.textContent ?? "", [...taken(value, base).childNodes]);
  }
  for (const part of page.querySelectorAll(".ocop-compared")) {
    const title = part.querySelector("h2")?.textContent ?? "";
    const content = part.querySelector("ul, table");
    if (content) facts.set(title, [taken(content, base)]);
  }
  return facts;
}

/** As of today, in the words of the page that it comes from: status.js ages what stands on a page from the start,
 *  and what is fetched comes later. @param {HTMLElement} standing @param {Document} page */
function asOfNow(standing, page) {
  const block = page.getElementById("ocop-ageing");
  if (!block) return; /* nothing on that page can run out */
  const { age, asOf, dayNow } = /** @type {any} */ (globalThis).ocopStatus;
  const words = JSON.parse(block.textContent ?? "");
  const today = dayNow(words.built);
  age(standing, words, today);
  if (today === words.built) return;
  for (const line of standing.querySelectorAll("[data-as-of]")) line.textContent = asOf(words, today);
}

/** @param {string} root @param {string} id
 *  @returns {Promise<Product | null>} null where there is no such page, or none can be had */
export async function read(root, id) {
  const href = pageOf(root, id);
  try {
    const answer = await fetch(href);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const bar = page.querySelector(".ocop-actions");
    if (!bar) return null; /* retired or moved: its page says so */
    const shown = /** @type {HTMLElement | null} */ (page.querySelector(".ocop-status"));
    const standing = shown && taken(shown, href);
    if (standing) asOfNow(standing, page);
    const picture = page.querySelector(".ocop-gallery picture, .ocop-placeholder img");
    const name = page.querySelector("h1")?.textContent ?? id;
    return { id, href, name, picture: picture && taken(picture, href), standing, facts: factsOf(page, href) };
  } catch {
    return null;
  }
}

/** @param {string} tag @param {string} css @param {...(string | Node)} content */
export function element(tag, css, ...content) {
  const made = document.createElement(tag);
  if (css) made.className = css;
  made.append(...content);
  return made;
}
