/* The list beside the map: the same points, for ears and thumbs as well as for eyes. */
// @ts-check

import { kilometres } from "./distance.js";
import { element, filled, glyph } from "./elements.js";

const AT_ONCE = 30;

/** @param {any} point @param {Record<string, string>} words */
export function openingWords(point, words) {
  const { state, until } = point.opening;
  const keys = { open: "open-until", closed: "closed", unknown: "hours-unknown", ahead: "ahead", over: "over" };
  return filled(words[keys[state]], { time: until || "" });
}

/** What is uncertain about a point. @param {any} point @param {Record<string, string>} words */
export const notes = (point, words) =>
  [point.period, point.exact ? "" : words[point.at ? "approximate" : "not-drawn"]].filter(Boolean);

export class PointsList {
  /** @param {HTMLElement} box @param {Record<string, any>} words @param {(id: string) => void} show */
  constructor(box, words, show) {
    this.words = words;
    this.show = show;
    this.list = element("ul");
    this.rest = /** @type {HTMLButtonElement} */ (element("button", "ocop-points__show"));
    this.rest.type = "button";
    this.rest.addEventListener("click", () => this.grow(true));
    this.points = [];
    const frame = element("div", "ocop-points");
    frame.append(this.list, this.rest);
    box.replaceChildren(frame);
  }

  /** @param {any[]} points in the order in which they are to stand */
  tell(points) {
    this.points = points;
    this.list.replaceChildren();
    this.grow(false);
  }

  /** @param {boolean} asked whether someone wants to read on where the list ended */
  grow(asked) {
    const first = this.list.children.length;
    const items = this.points.slice(first, first + AT_ONCE).map((point) => this.item(point));
    this.list.append(...items);
    const left = this.points.length - this.list.children.length;
    this.rest.hidden = !left;
    this.rest.textContent = filled(this.words.more, { count: Math.min(left, AT_ONCE) });
    if (asked && items.length) items[0].querySelector("a").focus();
  }

  /** Its line, made if it is further down than anyone has read. @param {string} id */
  line(id) {
    while (!this.rest.hidden && !this.drawn(id)) this.grow(false);
    return this.drawn(id);
  }

  /** @param {string} id */
  drawn(id) {
    return [...this.list.children].find((line) => line.dataset.entry === id);
  }

  /** @param {any} point */
  item(point) {
    const line = element("li");
    line.dataset.entry = point.id;
    const name = /** @type {HTMLAnchorElement} */ (element("a", "ocop-points__name", point.name));
    name.href = `${encodeURIComponent(point.id)}/`;
    const facts = element("span", "ocop-points__facts");
    facts.append(element("span", `ocop-opening ocop-opening--${point.opening.state}`, openingWords(point, this.words)));
    if (point.km !== undefined) facts.append(element("strong", "", this.away(point)));
    line.append(name, facts, element("span", "ocop-points__kind", this.words.kinds[point.kindCode] || point.kind));
    line.append(element("span", "", [point.address, point.place].filter(Boolean).join(", ")));
    for (const note of notes(point, this.words)) line.append(element("span", "ocop-points__note", note));
    line.append(this.ways(point));
    return line;
  }

  /** @param {any} point */
  away(point) {
    return filled(this.words[point.exact ? "distance" : "distance-about"], { km: kilometres(point.km) });
  }

  /** @param {any} point */
  ways(point) {
    const row = element("span", "ocop-row");
    if (point.at) {
      const button = /** @type {HTMLButtonElement} */ (element("button", "ocop-points__show"));
      button.type = "button";
      button.append(glyph("place"), this.words.show, element("span", "ocop-hidden", `: ${point.name}`));
      button.addEventListener("click", () => this.show(point.id));
      row.append(button);
    }
    if (point.exact || point.address || point.commune) {
      const way = /** @type {HTMLAnchorElement} */ (element("a", "ocop-points__way"));
      const words = encodeURIComponent([point.address, point.place, this.words.country].filter(Boolean).join(", "));
      const [x, y] = point.at || [0, 0];
      way.href = point.exact ? `geo:${y},${x}?q=${y},${x}` : `geo:0,0?q=${words}`;
      way.append(glyph("out"), this.words.app, element("span", "ocop-hidden", `: ${point.name}`));
      row.append(way);
    }
    return row;
  }
}
