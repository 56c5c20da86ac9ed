/* The service worker: visited pages, the finder and saved provinces without a network.

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
const OFFLINE = new URL("ngoai-tuyen/", self.registration.scope);
const PACK = "ocop-goi-";
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

/** A copy out of a saved province, without the query that a script reads. */
const packed = async (request) => {
  const address = bare(request.url);
  for (const name of (await caches.keys()).filter((key) => key.startsWith(PACK))) {
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return null;
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
      if (options.url.pathname === OFFLINE.pathname) {
        return precaching.matchPrecache(`${OFFLINE.pathname}index.html`);
      }
      const instead = new URL(OFFLINE);
      instead.searchParams.set("trang", options.url.pathname + options.url.search);
      return Response.redirect(instead, 302);
    }
  },
);
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
