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

/* Of status.js, which ages what stands on a page from the start; what is fetched comes later. */
const { written } = /** @type {any} */ (globalThis).ocopStatus;
const dayNow = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());

/** What the page itself has prepared for a later day takes its place. @param {HTMLElement} standing @param {string} today */
function turned(standing, today) {
  const known = /** @type {HTMLTemplateElement[]} */ ([...standing.querySelectorAll(":scope > template[data-from]")]);
  const now = known.filter((template) => (template.dataset.from ?? "") <= today).pop();
  if (!now) return;
  standing.replaceChildren(now.content.cloneNode(true));
  standing.className = `ocop-status ocop-status--${now.dataset.status}`;
  standing.dataset.until = now.dataset.ages?.split(" ")[2] ?? "";
}

/** Stars whose last day has passed since the page was built are taken down.
 *  @param {HTMLElement} standing @param {string} over what is said then @param {string} today */
function asOfNow(standing, over, today) {
  const until = standing.dataset.until;
  const shows = standing.querySelector(".ocop-status__stars");
  if (!until || !shows || until >= today) return;
  shows.remove();
  standing.className = "ocop-status ocop-status--expired";
  const label = standing.querySelector(".ocop-status__label");
  if (label) label.textContent = over.replace("{day}", written(until));
}

/** @param {string} root @param {string} id @param {string} over what is said of stars that have run out
 *  @returns {Promise<Product | null>} null where there is no such page, or none can be had */
export async function read(root, id, over) {
  const href = pageOf(root, id);
  try {
    const answer = await fetch(href);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const bar = page.querySelector(".ocop-actions");
    if (!bar) return null; /* retired or moved: its page says so */
    const shown = /** @type {HTMLElement | null} */ (page.querySelector(".ocop-status"));
    if (shown) turned(shown, dayNow());
    const standing = shown && taken(shown, href);
    if (standing) asOfNow(standing, over, dayNow());
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
