/* The finder's own thread: reads the products once, then answers one search after the other. */
"use strict";
importScripts(
  "../../minisearch/index.js",
  "../status.js",
  "fold.js",
  "spelling.js",
  "slips.js",
  "query.js",
  "atlas.js",
  "columns.js",
  "tally.js",
  "marks.js",
  "cohesion.js",
  "products.js",
  "index.js",
  "guess.js",
  "relief.js",
  "search.js",
  "facets.js",
  "engine.js",
);

const DATA = "../../tim-kiem/";
let engine = null;
let latest = null;

/** @param {string} name @param {RequestCache} cache */
async function read(name, cache) {
  const answer = await fetch(`${DATA}${name}`, { cache });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

/** Both files, the first as soon as it is there; of one build, or read again. */
async function load(now) {
  const later = read("them.json", "default");
  later.catch(() => {});
  let first = await read("ten.json", "default");
  const today = ocop.dayOf(now);
  engine = new ocop.Engine(first, today);
  answer();
  let following = await later;
  if (following.mark !== first.mark) {
    [first, following] = await Promise.all(["ten.json", "them.json"].map((name) => read(name, "reload")));
    if (following.mark !== first.mark) throw new Error("two builds");
    engine = new ocop.Engine(first, today);
  }
  engine.extend(following);
  answer();
}

function answer() {
  if (engine && latest) self.postMessage({ number: latest.number, ...engine.search(latest.wish) });
}

self.onmessage = ({ data }) => {
  if (data.now) {
    load(data.now).catch((error) => self.postMessage({ failed: String(error) }));
    return;
  }
  latest = data;
  answer();
};
