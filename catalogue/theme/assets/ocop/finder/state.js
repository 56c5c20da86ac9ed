/* What is searched for, as the address says it: so it can be shared, and the back button leads to it. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  const STEP = 24;
  const MOST = 1200;
  const ORDERS = ["", "sao", "ten", "moi"];

  /** @typedef {{ text: string, chosen: Record<string, string[]>, order: string, most: number }} State */

  /** @param {string} query of the address @param {string[]} facets their names @returns {State} */
  function stateOf(query, facets) {
    const told = new URLSearchParams(query);
    const chosen = {};
    for (const name of facets) {
      const values = told.getAll(name).join(",").split(",").filter(Boolean);
      if (values.length) chosen[name] = [...new Set(values)].slice(0, 50);
    }
    const order = told.get("xep") ?? "";
    const most = Math.min(MOST, Math.max(STEP, Number.parseInt(told.get("so") ?? "", 10) || STEP));
    return {
      text: (told.get("q") ?? "").slice(0, 200),
      chosen,
      order: ORDERS.includes(order) ? order : "",
      most,
    };
  }

  /** @param {State} state @returns {string} empty, or with its question mark */
  function queryOf({ text, chosen, order, most }) {
    const told = new URLSearchParams();
    if (text.trim()) told.set("q", text.trim());
    for (const [name, values] of Object.entries(chosen)) if (values.length) told.set(name, values.join(","));
    if (order) told.set("xep", order);
    if (most > STEP) told.set("so", String(most));
    const query = told.toString().replaceAll("%2C", ",");
    return query ? `?${query}` : "";
  }

  /** Without communes of provinces that are no longer chosen, and sets of groups likewise.
   * @param {State} state @param {string} name @param {string} value */
  function toggled(state, name, value) {
    const had = state.chosen[name] ?? [];
    const has = had.includes(value) ? had.filter((other) => other !== value) : [...had, value];
    const chosen = { ...state.chosen, [name]: has };
    if (name === "tinh") chosen.xa = [];
    if (name === "nhom") chosen.bo = [];
    return { ...state, chosen, most: STEP };
  }

  Object.assign(ocop, { stateOf, queryOf, toggled, STEP });
})();
