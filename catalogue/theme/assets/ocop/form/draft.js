/* What was filled in, kept in this browser until it is handed over or cleared. */
// @ts-check

const name = (/** @type {string} */ kind) => `ocop.nhap.${kind}`;

/** @param {string} kind @returns {Record<string, any>|null} */
export function loaded(kind) {
  try {
    const found = JSON.parse(localStorage.getItem(name(kind)) || "null");
    return found && typeof found === "object" && !Array.isArray(found) ? found : null;
  } catch {
    return null;
  }
}

/** Whether it could be kept: a browser may be told to keep nothing. @param {string} kind @param {Record<string, any>} values */
export function keep(kind, values) {
  try {
    localStorage.setItem(name(kind), JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

const TAKEN = "ocop.lap";

/** Entries that were handed over here and may not be published yet. @returns {any[]} */
export function handedOver() {
  try {
    const found = JSON.parse(localStorage.getItem(TAKEN) || "[]");
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

/** @param {{kind: string, id: string, name: string, folder: string, place: string}} entry */
export function rememberHandedOver(entry) {
  const others = handedOver().filter(({ kind, id }) => kind !== entry.kind || id !== entry.id);
  try {
    localStorage.setItem(TAKEN, JSON.stringify([...others, entry].slice(-50)));
  } catch {
    // a browser may be told to keep nothing
  }
}

/** @param {string} kind */
export function forget(kind) {
  try {
    localStorage.removeItem(name(kind));
  } catch {
    // nothing was kept
  }
}
