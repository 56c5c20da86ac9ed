/* Sets of files that are kept for where there is no network: each of one build and whole, or not there at all.
   A set has a cache of its own, named by the mark of its content; the note, put in last, says that all is there.
   sw.js reads them, too. */
// @ts-check

/** @typedef {{mark: string, built: string, saved: number}} Note built: day of the build; saved: when, in ms */
/** @typedef {{note: Note, cache: Cache, json: (address: string) => Promise<any>}} HeldSet */

const ROOT = new URL("../../", import.meta.url);
const SETS = "ocop-bo-";
const NOTE = new URL("~bo", ROOT).href;
const IDLE = 10_000; /* ms that a busy page may put it off */

const absolute = (/** @type {string} */ address) => new URL(address, document.baseURI).href;

/** The set that was kept last, or null. @param {string} set @returns {Promise<HeldSet | null>} */
export async function heldSet(set) {
  if (!globalThis.caches) return null;
  const names = (await caches.keys()).filter((name) => name.startsWith(`${SETS}${set}-`));
  const found = await Promise.all(names.map((name) => caches.open(name).then(read)));
  return found.filter((one) => one !== null).sort((one, other) => other.note.saved - one.note.saved)[0] ?? null;
}

/** @param {Cache} cache @returns {Promise<HeldSet | null>} null where it was cut short */
async function read(cache) {
  const note = await cache.match(NOTE);
  if (!note) return null;
  const json = async (/** @type {string} */ address) => (await cache.match(absolute(address)))?.json();
  return { note: await note.json(), cache, json };
}

/** When the page has nothing better to do, and the service worker could use it. */
export async function quiet() {
  await navigator.serviceWorker.ready;
  await new Promise((done) => {
    if (globalThis.requestIdleCallback) requestIdleCallback(() => done(null), { timeout: IDLE });
    else setTimeout(done, 1000);
  });
}

/** Keep a set; nothing of the former one is touched until all is there. Rejects where that cannot be had.
 * @param {string} set @param {{mark: string, built: string}} edition
 * @param {string[]} files their texts hold the mark
 * @param {string[]} pages read anew with every build */
export function holdSet(set, edition, files, pages) {
  return navigator.locks.request(`${SETS}${set}`, async () => {
    const former = await heldSet(set);
    const all = new Set([...pages.map(absolute), ...(await pagesOf(former))]);
    const note = { mark: edition.mark, built: edition.built, saved: Date.now() };
    if (former?.note.mark === edition.mark) return renew(former, note, all);
    const name = `${SETS}${set}-${edition.mark}`;
    await caches.delete(name);
    try {
      const cache = await caches.open(name);
      for (const file of files) await put(cache, absolute(file), edition.mark);
      await Promise.all([...all].map((page) => put(cache, page)));
      await cache.put(NOTE, new Response(JSON.stringify(note)));
    } catch (problem) {
      await caches.delete(name);
      throw problem;
    }
    await dropOthers(set, name);
  });
}

/** @param {HeldSet | null} former */
async function pagesOf(former) {
  const known = former ? await former.cache.keys() : [];
  return known.map(({ url }) => url).filter((url) => url.endsWith("/"));
}

/** Its data are those of this build, too. @param {HeldSet} former @param {Note} note @param {Set<string>} pages */
async function renew({ cache, note: { built } }, note, pages) {
  for (const page of pages) {
    if (built !== note.built || !(await cache.match(page))) await put(cache, page);
  }
  if (built !== note.built) await cache.put(NOTE, new Response(JSON.stringify(note)));
}

/** @param {Cache} cache @param {string} address @param {string} [mark] that its text must hold */
async function put(cache, address, mark) {
  const { text, type } = mark ? await marked(address, mark) : await fetched(address, "no-cache");
  await cache.put(address, new Response(text, { headers: { "Content-Type": type } }));
}

/** What the browser has already, where that is of the wanted build. @param {string} address @param {string} mark */
async function marked(address, mark) {
  const near = await fetched(address, "default");
  const found = near.text.includes(mark) ? near : await fetched(address, "no-cache");
  if (!found.text.includes(mark)) throw new Error(`${address}: another build`);
  return found;
}

/** Read to its end: a line that breaks leaves nothing. @param {string} address @param {RequestCache} cache */
async function fetched(address, cache) {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return { text: await answer.text(), type: answer.headers.get("Content-Type") ?? "" };
}

/** @param {string} set @param {string} name */
async function dropOthers(set, name) {
  const others = (await caches.keys()).filter((one) => one.startsWith(`${SETS}${set}-`) && one !== name);
  await Promise.all(others.map((one) => caches.delete(one)));
}
