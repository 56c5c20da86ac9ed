/* The sales points' page: what is chosen, the map and the list in step, the choice in the address. */
// @ts-check

import { distance } from "./distance.js";
import { filled } from "./elements.js";
import { Goods } from "./goods.js";
import { PointsMap } from "./map.js";
import { opening } from "./opening.js";
import { fits, fromAddress, nothing, toAddress } from "./points-choice.js";
import { PointsList } from "./points-list.js";

const NEAREST = 5; /* these and the visitor fill the map */

const form = /** @type {HTMLFormElement} */ (document.querySelector(".ocop-points-form"));
const canvas = /** @type {HTMLElement} */ (document.getElementById("ocop-map"));
const beside = /** @type {HTMLElement} */ (document.querySelector("[data-beside]"));
const found = /** @type {HTMLElement} */ (document.querySelector(".ocop-points-found"));
const words = JSON.parse(form.dataset.words || "{}");

/** @param {string} address */
const read = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};

/* The page says where the data are whose words are in its language; the base map has none. */
const { root = "", points = "", sold = "" } = canvas.dataset;
const base = (/** @type {string} */ name) => read(`${root}assets/ban-do/${name}.geojson`);

class SalesPoints {
  /** @param {any} provinces @param {any} archipelagos @param {any} points */
  constructor(provinces, archipelagos, points) {
    const now = new Date();
    const drawn = points.features.map(({ properties, geometry }) => ({ ...properties, at: geometry.coordinates }));
    this.points = [...drawn, ...points.unplaced].map((point) => ({ ...point, opening: opening(point, now) }));
    this.provinces = new Map(provinces.features.map(({ properties }) => [properties.code, properties.name]));
    this.list = new PointsList(beside, words, (id) => this.map.open(id));
    this.map = new PointsMap(canvas, words, provinces, archipelagos, (id, open) =>
      (open ? this.list.line(id) : this.list.drawn(id))?.classList.toggle("ocop-points--shown", open),
    );
    this.choice = fromAddress(location.search);
    const field = /** @type {HTMLInputElement|null} */ (form.querySelector("[role=combobox]"));
    this.goods = field && new Goods(field, words, () => read(sold), (value) => this.choose({ goods: value }));
    if (!field) this.choice.goods = ""; /* no point says what it sells */
    this.at = null;
  }

  async start() {
    await this.goods?.restore(this.choice.goods);
    form.hidden = found.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", (event) => this.changed(/** @type {any} */ (event.target)));
    form.addEventListener("reset", () => this.reset());
    form.querySelector("[data-near]")?.addEventListener("click", () => this.locate());
    window.addEventListener("popstate", () => this.choose(fromAddress(location.search)));
    this.tell(true);
  }

  /** @param {HTMLSelectElement} field */
  changed(field) {
    if (field.tagName !== "SELECT") return;
    const other = field.name === "province" ? { commune: "" } : {};
    this.choose({ [field.name]: field.value, ...other });
  }

  /** @param {Partial<import("./points-choice.js").Choice>} change */
  choose(change) {
    const before = this.choice;
    this.choice = { ...before, ...change };
    history.replaceState(null, "", location.pathname + toAddress(this.choice) + location.hash);
    const moved = before.province !== this.choice.province || before.commune !== this.choice.commune;
    this.tell(moved);
  }

  reset() {
    this.at = null;
    this.map.forget();
    for (const point of this.points) delete point.km;
    this.choose(nothing());
    this.map.lookAt(this.choice, []);
  }

  /** @param {boolean} moved whether another place is to fill the map */
  tell(moved) {
    const sellers = this.goods?.sellers(this.choice.goods) || null;
    const shown = this.points.filter((point) => fits(point, this.choice, sellers));
    if (this.at) shown.sort((one, other) => (one.km ?? Infinity) - (other.km ?? Infinity));
    this.offer(sellers);
    this.list.tell(shown);
    this.map.show(shown);
    const total = this.points.length;
    found.textContent = shown.length ? filled(words.found, { count: written(shown.length), total: written(total) }) : words["found-none"];
    if (moved && (this.choice.province || !this.at)) this.map.lookAt(this.choice, shown);
  }

  /** Each field's options with the number of points that choosing them would leave. @param {Set<string>|null} sellers */
  offer(sellers) {
    const among = (name) => this.points.filter((point) => fits(point, { ...this.choice, [name]: "" }, sellers));
    const kinds = counted(among("kind"), "kindCode");
    this.fill("kind", words["any-kind"], [...kinds].map(([code, count]) => [code, words.kinds[code] || code, count]));
    const states = counted(among("hours").map((point) => ({ state: point.opening.state })), "state");
    this.fill("hours", words["any-hours"], [
      ["open", words["open-now"], states.get("open") || 0],
      ["unknown", words["hours-unknown"], states.get("unknown") || 0],
    ]);
    const everywhere = this.points.filter((point) => fits(point, { ...this.choice, province: "", commune: "" }, sellers));
    const provinces = [...counted(everywhere, "province")].map(([code, count]) => [code, this.provinces.get(code), count]);
    this.fill("province", words["whole-country"], sorted(provinces));
    const here = this.choice.province ? counted(among("commune"), "commune") : new Map();
    const name = (code) => this.points.find((point) => point.commune === code).place.split(", ")[0];
    this.fill("commune", words["any-commune"], sorted([...here].map(([code, count]) => [code, name(code), count])));
    const label = /** @type {HTMLElement} */ (form.elements.namedItem("commune")?.closest("label"));
    label.hidden = !this.choice.province;
  }

  /** A choice that leaves nothing stays visible, so that it can be taken back. */
  fill(name, any, options) {
    const field = /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
    const value = this.choice[name];
    const known = options.filter(([code, text]) => code && text);
    if (value && !known.some(([code]) => code === value)) known.push([value, this.called(name, value), 0]);
    field.replaceChildren(
      new Option(any, "", false, !value),
      ...known.map(([code, text, count]) => new Option(`${text} (${written(count)})`, code, false, code === value)),
    );
  }

  called(name, value) {
    if (name === "province") return this.provinces.get(value) || value;
    if (name === "kind") return words.kinds[value] || value;
    return this.points.find((point) => point.commune === value)?.place.split(", ")[0] || value;
  }

  /* The position is used for distances in this page and nowhere else: not in the address, not kept. */
  locate() {
    const failed = (/** @type {any} */ error) => {
      found.textContent = error?.code === 1 ? words["near-refused"] : words["near-failed"];
    };
    if (!navigator.geolocation) return failed(null);
    navigator.geolocation.getCurrentPosition(({ coords }) => this.near([coords.longitude, coords.latitude]), failed, {
      maximumAge: 300000,
      timeout: 15000,
    });
  }

  /** @param {[number, number]} at longitude, latitude */
  near(at) {
    this.at = at;
    for (const point of this.points) if (point.at) point.km = distance(at, point.at);
    this.tell(false);
    const nearest = this.list.points.filter((point) => point.at).slice(0, NEAREST);
    this.map.around(at, nearest, words.here);
  }
}

/** @param {any[]} points @param {string} key @returns {Map<string, number>} */
function counted(points, key) {
  const counts = new Map();
  for (const point of points) counts.set(point[key], (counts.get(point[key]) || 0) + 1);
  return counts;
}

const written = (/** @type {number} */ count) => count.toLocaleString(document.documentElement.lang || "vi");
const names = new Intl.Collator(document.documentElement.lang || "vi");
const sorted = (options) => options.sort((one, other) => names.compare(one[1], other[1]));

Promise.all([base("provinces-34"), base("archipelagos"), read(points)]).then(
  (files) => new SalesPoints(...files).start(),
  () => {
    const map = /** @type {HTMLElement} */ (canvas.closest(".ocop-map"));
    map.hidden = true;
    map.classList.add("ocop-map--failed");
    form.classList.add("ocop-points-form--failed");
  },
);
