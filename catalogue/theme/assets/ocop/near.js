/* Sales points by distance from here. The position is asked for after a tap and never leaves the device:
   the list of all points is fetched, and the distances are computed on the spot. */
// @ts-check

import { distance, kilometres } from "./distance.js";

const MOST = 5;
const FAR = 100; /* kilometres; nobody is sent further than this to ask in vain */

const box = /** @type {HTMLElement} */ (document.querySelector(".ocop-near"));
const words = box.dataset;
const said = /** @type {HTMLElement} */ (box.querySelector(".ocop-near__said"));
const found = /** @type {HTMLElement} */ (box.querySelector(".ocop-near__list"));

/** @typedef {{ properties: Record<string, any>, geometry: { coordinates: [number, number] } }} Point */

/** @returns {Promise<[number, number]>} */
const here = () =>
  new Promise((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve([coords.longitude, coords.latitude]),
      reject,
      { maximumAge: 300_000, timeout: 15_000 },
    ),
  );

/** @returns {Promise<Point[]>} */
async function points() {
  const answer = await fetch(words.drawn ?? "");
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).features;
}

/** @param {{ point: Point, km: number }} near */
function item({ point, km }) {
  const { id, name, place, exact } = point.properties;
  const made = document.createElement("li");
  const link = document.createElement("a");
  link.href = `${words.root}diem-ban/${encodeURIComponent(id)}/`;
  link.textContent = name;
  const where = document.createElement("span");
  where.textContent = place;
  const far = document.createElement("strong");
  far.textContent = ((exact ? words.exact : words.approximate) ?? "").replace("#", kilometres(km));
  made.append(link, where, far);
  return made;
}

async function search() {
  said.textContent = words.asking ?? "";
  found.replaceChildren();
  let position, all;
  try {
    position = await here();
  } catch {
    said.textContent = words.refused ?? "";
    return;
  }
  try {
    all = await points();
  } catch {
    said.textContent = words.failed ?? "";
    return;
  }
  const selling = new Set((words.points ?? "").split(" ").filter(Boolean));
  const open = all.filter(({ properties: { id, over } }) => !over && (!selling.size || selling.has(id)));
  const sorted = open
    .map((point) => ({ point, km: distance(position, point.geometry.coordinates) }))
    .sort((one, other) => one.km - other.km);
  if (selling.size || !sorted.length) return show(sorted, sorted.length ? words.selling : words.unplaced);
  const near = sorted.filter(({ km }) => km <= FAR);
  return near.length ? show(near, words.noneSells) : show(sorted.slice(0, 1), words.noneNear);
}

/** @param {{ point: Point, km: number }[]} sorted @param {string | undefined} text */
function show(sorted, text) {
  said.textContent = text ?? "";
  found.replaceChildren(...sorted.slice(0, MOST).map(item));
}

if ("geolocation" in navigator) {
  box.querySelector("button")?.addEventListener("click", search);
  box.hidden = false;
}
