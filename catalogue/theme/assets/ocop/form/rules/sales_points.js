/* E308, E410, E411, E412: whether a sales point can be found where and when it says;
   catalogue/checking/rules/sales_points.py. */
// @ts-check
import { day, number } from "./said.js";

/** @typedef {import("./said.js").Complaints} Complaints @typedef {import("./said.js").About} About */

const EARTH = 6371; // mean radius, kilometres

/** @param {any} values @param {About} about @returns {Complaints} */
export function* coordinatesLieInThePlace({ coordinates }, { unit, centres, here, settings }) {
  const { latitude, longitude } = coordinates || {};
  if (typeof latitude !== "number" || typeof longitude !== "number" || !centres.length) return;
  const nearest = Math.min(...centres.map((centre) => distance([latitude, longitude], centre)));
  const isWide = here.name.startsWith("Đặc khu"); // over hundreds of kilometres of sea
  if (isWide || nearest <= settings.farthest) return;
  yield ["E412", ["coordinates"], { unit: here.name, distance: number(halfEven(nearest)) }, [["place"]]];
}

/** As Python rounds. @param {number} value */
function halfEven(value) {
  const below = Math.floor(value);
  return value - below === 0.5 ? below + (below % 2) : Math.round(value);
}

/** Kilometres between two points given as (latitude, longitude). @param {number[]} one @param {number[]} other */
function distance(one, other) {
  const [[lat, lon], [lat2, lon2]] = [one, other].map((degrees) => degrees.map((value) => (value * Math.PI) / 180));
  const chord = Math.sin((lat2 - lat) / 2) ** 2 + Math.cos(lat) * Math.cos(lat2) * Math.sin((lon2 - lon) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(chord));
}

/** @param {any} values @returns {Complaints} */
export function* periodEndsAfterItBegan({ period }) {
  const { from, until } = period || {};
  if (from && until && until < from) yield ["E308", ["period", "until"], { until: day(until), start: day(from) }];
}

/** @param {any} values @param {About} about @returns {Complaints} */
export function* hoursEndAfterTheyBegan({ hours = [] }, { settings }) {
  for (const [index, one] of hours.entries()) {
    const { opens, closes } = one || {};
    const isNight = closes <= settings.nightEnds && opens !== closes;
    if (opens && closes && opens >= closes && !isNight) yield ["E410", ["hours", index, "closes"], { opens, closes }];
  }
}

/** A day has two lines for a break at noon, not for two opinions. @param {any} values @returns {Complaints} */
export function* hoursDoNotOverlap({ hours = [] }) {
  for (const [index, one] of hours.entries()) {
    const first = hours.slice(0, index).findIndex((/** @type {any} */ other) => one && other && isOver(one, other));
    if (first >= 0) yield ["E411", ["hours", index], { first: first + 1 }];
  }
}

/** @param {any} one @param {any} other */
const isOver = (one, other) =>
  (one.days || []).some((/** @type {string} */ name) => (other.days || []).includes(name)) &&
  one.opens < other.closes &&
  other.opens < one.closes;
