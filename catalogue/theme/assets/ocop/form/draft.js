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

/** @param {string} kind */
export function forget(kind) {
  try {
    localStorage.removeItem(name(kind));
  } catch {
    // nothing was kept
  }
}
