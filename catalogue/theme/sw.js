/* The service worker: visited pages, the finder, verifying and saved provinces without a network.

   Pages come from the network first, so that no star outlives its withdrawal while there is a
   line; what is kept is what was last seen, and the page itself counts its days (status.js).
   The build puts the theme's files and their revisions into PRECACHED. */
"use strict";

importScripts(
  ...["core", "routing", "strategies", "precaching", "expiration", "cacheable-response"].map(
    (name) => `assets/workbox/workbox-${name}/workbox-${name}.prod.js`,
  ),
);

const PRECACHED = [];
const { routing, strategies, precaching, expiration, cacheableResponse } = workbox;
const OFFLINE = "ngoai-tuyen/";
const PACK = "ocop-goi-";
const SETS = "ocop-bo-"; // as assets/ocop/offline-sets.js keeps them
const NOTE = new URL("~bo", self.registration.scope).href;
const PATIENCE = 4; // seconds until a slow line counts as none

const whole = new cacheableResponse.CacheableResponsePlugin({ statuses: [200] });
const atMost = (entries) =>
  new expiration.ExpirationPlugin({ maxEntries: entries, purgeOnQuotaError: true });
/** Past the browser's own cache, which may hold a page for hours: a revocation must not wait. */
const unkept = {
  requestWillFetch: async ({ request }) =>
    new Request(request.url, { cache: "no-cache", redirect: "manual" }),
};
/** One copy of a page, whatever is searched for on it. */
const bare = (address) => {
  const found = new URL(address);
  found.search = "";
  return found.href;
};
const unasked = { cacheKeyWillBeUsed: async ({ request }) => bare(request.url) };
const first = (name, entries) =>
  new strategies.NetworkFirst({
    cacheName: `ocop-${name}`,
    networkTimeoutSeconds: PATIENCE,
    plugins: [whole, unkept, unasked, atMost(entries)],
  });
const meanwhile = (name, entries) =>
  new strategies.StaleWhileRevalidate({
    cacheName: `ocop-${name}`,
    plugins: [whole, atMost(entries)],
  });

const pages = first("trang", 400);
const data = first("du-lieu", 200);
const theme = meanwhile("giao-dien", 80);
const photos = meanwhile("anh", 120);

self.skipWaiting();
workbox.core.clientsClaim();
precaching.precacheAndRoute(PRECACHED, { cleanURLs: false, directoryIndex: null });
precaching.cleanupOutdatedCaches();

/** The caches of provinces and sets that are whole. */
const saved = async () => {
  const names = await caches.keys();
  const open = (prefix) => Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.open(name)));
  const sets = await Promise.all((await open(SETS)).map(async (set) => [set, await set.match(NOTE)]));
  return [...sets.filter(([, note]) => note).map(([set]) => set), ...(await open(PACK))];
};

/** A copy of what was saved on purpose, without the query that a script reads. */
const packed = async (request) => {
  for (const cache of await saved()) {
    const found = await cache.match(bare(request.url));
    if (found) return found;
  }
  return null;
};

/** Of the finder: what is kept of one build, if the line is silent or slow. Never one file of today and one of
    yesterday, which is why no other cache holds them. */
const ofOneBuild = async ({ request }) => {
  const kept = await packed(request);
  if (!kept) return fetch(request);
  const late = new Promise((done) => setTimeout(done, PATIENCE * 1000, kept));
  const live = fetch(request).then((answer) => (answer.ok ? answer : kept), () => kept);
  return Promise.race([live, late]);
};

/** What the strategy has, else a saved province's copy. */
const orPacked = (strategy) => async (options) => {
  try {
    return await strategy.handle(options);
  } catch (problem) {
    const found = await packed(options.request);
    if (found) return found;
    throw problem;
  }
};

const within = (path) => ({ url, sameOrigin }) =>
  sameOrigin && url.pathname.startsWith(new URL(path, self.registration.scope).pathname);

routing.registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === "navigate",
  async (options) => {
    try {
      return await orPacked(pages)(options);
    } catch {
      if (options.url.pathname.endsWith(`/${OFFLINE}`)) {
        return precaching.matchPrecache(`${options.url.pathname}index.html`);
      }
      const english = new URL("en/", self.registration.scope);
      const home = options.url.href.startsWith(english.href) ? english : self.registration.scope;
      const instead = new URL(OFFLINE, home);
      instead.searchParams.set("trang", options.url.pathname + options.url.search);
      return Response.redirect(instead, 302);
    }
  },
);
routing.registerRoute(within("assets/tim-kiem/"), ofOneBuild);
/* Verifying has a set of its own, which its script reads: offline-verify.js. */
routing.registerRoute(within("assets/xac-minh/"), new strategies.NetworkOnly());
routing.registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\.(geo)?json$/.test(url.pathname),
  orPacked(data),
);
routing.registerRoute(within("assets/anh/"), orPacked(photos));
routing.registerRoute(within("assets/"), orPacked(theme));
routing.registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin && request.method === "GET" && url.pathname.endsWith("/"),
  orPacked(pages),
);
