/* "Bán sản phẩm gì": a field that proposes what some sales point has, as one types. */
// @ts-check

import { element, filled } from "./elements.js";

const MOST = 12;
const GROUP = "nhom:"; /* no id of a product holds a colon */

/** `Đông trùng` -> `dong trung`. @param {string} text */
export const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().trim();

/** @typedef {{value: string, text: string, sought: string, points: Set<string>}} Offer */

/** Groups first, then products, each with the points that have it. @param {any} sold @param {any} words @returns {Offer[]} */
export function offers(sold, words) {
  const groups = new Map(sold.groups.map(([code, name]) => [code, { name, points: new Set() }]));
  const products = sold.products.map(([id, name, group, places]) => {
    const points = new Set(places.map((place) => sold.points[place]));
    points.forEach((point) => groups.get(group)?.points.add(point));
    return { value: id, text: name, sought: fold(name), points };
  });
  const kinds = [...groups].filter(([, { points }]) => points.size);
  return [
    ...kinds.map(([code, { name, points }]) => ({
      value: GROUP + code,
      text: filled(words.group, { name }),
      sought: fold(name),
      points,
    })),
    ...products,
  ];
}

/** Every word of the query begins a word of the name. @param {Offer[]} known @param {string} query */
export function matching(known, query) {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  return known.filter(({ sought }) => wanted.every((word) => ` ${sought}`.includes(` ${word}`))).slice(0, MOST);
}

export class Goods {
  /**
   * @param {HTMLInputElement} field @param {any} words
   * @param {() => Promise<any>} load what is sold where, asked for once somebody wants it
   * @param {(value: string) => void} choose
   */
  constructor(field, words, load, choose) {
    this.field = field;
    this.words = words;
    this.choose = choose;
    this.list = /** @type {HTMLElement} */ (document.getElementById(field.getAttribute("aria-controls") || ""));
    this.known = [];
    this.shown = [];
    this.at = -1;
    this.load = () => (this.loading ??= load().then((sold) => void (this.known = offers(sold, words))));
    field.addEventListener("focus", () => this.load());
    field.addEventListener("input", () => this.load().then(() => this.propose()));
    field.addEventListener("keydown", (event) => this.key(event));
    field.addEventListener("blur", () => this.close());
  }

  /** What an address says, before anybody has typed. @param {string} value */
  async restore(value) {
    if (value) await this.load();
    this.field.value = this.offer(value)?.text || "";
  }

  /** @param {string} value */
  offer(value) {
    return this.known.find((offer) => offer.value === value);
  }

  /** Ids of the points that have it; none has what nobody knows. @param {string} value */
  sellers(value) {
    return value ? this.offer(value)?.points || new Set() : null;
  }

  propose() {
    if (!this.field.value.trim()) {
      this.choose("");
      this.close();
      return;
    }
    this.shown = matching(this.known, this.field.value);
    this.at = -1;
    const options = this.shown.map((offer, place) => this.option(offer, place));
    this.list.replaceChildren(...options);
    if (!options.length) this.list.append(element("li", "ocop-field__none", this.words["nothing-sold"]));
    this.open(true);
  }

  /** @param {Offer} offer @param {number} place */
  option(offer, place) {
    const made = element("li", "", offer.text);
    made.id = `ocop-goods-${place}`;
    made.setAttribute("role", "option");
    made.append(element("small", "", filled(this.words["sold-at"], { count: offer.points.size.toLocaleString(document.documentElement.lang || "vi") })));
    made.addEventListener("pointerdown", (event) => event.preventDefault()); /* the field keeps the focus */
    made.addEventListener("click", () => this.take(place));
    return made;
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.key === "Escape") this.close();
    if (event.key === "Enter") {
      event.preventDefault();
      if (this.shown.length && !this.list.hidden) this.take(Math.max(this.at, 0));
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || this.list.hidden || !this.shown.length) return;
    event.preventDefault();
    this.at = (this.at + step + this.shown.length) % this.shown.length;
    [...this.list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === this.at)));
    this.list.children[this.at].scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", this.list.children[this.at].id);
  }

  /** @param {number} place */
  take(place) {
    const { text, value } = this.shown[place];
    this.field.value = text;
    this.close();
    this.choose(value);
  }

  /** @param {boolean} is */
  open(is) {
    this.list.hidden = !is;
    this.field.setAttribute("aria-expanded", String(is));
    this.field.removeAttribute("aria-activedescendant");
  }

  close() {
    this.open(false);
  }
}
