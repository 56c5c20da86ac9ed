/* What this browser keeps of products: in its own memory, no cookie, sent nowhere.
   A list is an array of product ids, the newest last. */
// @ts-check

/** @typedef {"saved" | "compared"} Kept */

export const MOST = { saved: 200, compared: 4 };

/* Ids as the catalogue makes them: whatever else stands in an address or in memory is no product. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const key = (/** @type {Kept} */ kept) => `ocop.${kept}`;

/** @param {unknown} ids @param {Kept} kept @returns {string[]} */
export function proper(ids, kept) {
  if (!Array.isArray(ids)) return [];
  const known = ids.filter((id) => typeof id === "string" && id.length <= 100 && ID.test(id));
  return [...new Set(known)].slice(0, MOST[kept]);
}

/** @param {Kept} kept @returns {string[]} */
export function list(kept) {
  try {
    return proper(JSON.parse(localStorage.getItem(key(kept)) ?? "[]"), kept);
  } catch {
    return [];
  }
}

/** @param {Kept} kept @param {string[]} ids @returns {boolean} whether the browser allowed it */
export function keep(kept, ids) {
  try {
    localStorage.setItem(key(kept), JSON.stringify(proper(ids, kept)));
    return true;
  } catch {
    return false;
  }
}

/** @param {Kept} kept @param {() => void} then called when another tab has changed the list */
export function onChange(kept, then) {
  addEventListener("storage", (event) => {
    if (event.key === key(kept) || event.key === null) then();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) then(); /* back from a page that may have changed it */
  });
}

/** The ids that the address names, or null where it names none. @param {Kept} kept */
export function fromAddress(kept) {
  const named = new URLSearchParams(location.search).get("sp");
  return named === null ? null : proper(named.split(","), kept);
}

/** @param {string} page @param {string[]} ids */
export const address = (page, ids) =>
  new URL(ids.length ? `${page}?sp=${ids.join(",")}` : page, location.href).href;
