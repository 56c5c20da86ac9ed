/* Filters over the products found, how many each would leave, and orders other than relevance. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  /** Facets by the name that they have in the address: the values of a product in each.
   * @type {Record<string, (products: any, row: number) => (string | number)[]>} */
  const FACETS = {
    sao: (products, row) => (products.stars[row] ? [products.stars[row]] : []),
    "tinh-trang": (products, row) => held(products.statuses[row]),
    nhom: (products, row) => [products.group.at(row) ?? "chua-ro"],
    bo: (products, row) => one(products.set.at(row)),
    tinh: (products, row) => one(products.provinces.get(products.place.at(row)?.[0])?.slug),
    xa: (products, row) => one(products.place.at(row)?.[1]),
    "chu-the": (products, row) => one(products.producer.at(row)?.[1]),
    "tieu-chuan": (products, row) => products.standards.at(row)?.split("|") ?? [],
    "diem-ban": (products, row) => (products.more.sold[row] === "1" ? ["co"] : []),
  };
  const NAMES = Object.keys(FACETS);

  const one = (value) => (value ? [value] : []);

  /** What expires soon is valid, too. @param {string} status */
  const held = (status) => (status === "expiring" ? ["valid", "expiring"] : [status]);

  const NONE = 0xffff;
  const PASSES = -1;
  const SEVERAL = -2;

  /** One facet of every product: nearly all have one value or none, and those are counted as numbers. */
  class Facet {
    /** @param {string} name @param {any} products */
    constructor(name, products) {
      this.name = name;
      /** @type {Map<string, number>} */
      this.codes = new Map();
      /** @type {Map<number, number[]>} further values of the few rows that have several */
      this.others = new Map();
      this.first = Uint16Array.from({ length: products.count }, (_, row) => {
        const [code = NONE, ...others] = FACETS[name](products, row).map((value) => this.#code(String(value)));
        if (others.length) this.others.set(row, others);
        return code;
      });
    }

    #code(value) {
      let code = this.codes.get(value);
      if (code === undefined) this.codes.set(value, (code = this.codes.size));
      return code;
    }

    /** @param {number} row @param {Set<number>} codes */
    has(row, codes) {
      return codes.has(this.first[row]) || (this.others.get(row)?.some((code) => codes.has(code)) ?? false);
    }

    /** @param {number} row @param {Uint32Array} counts */
    count(row, counts) {
      const code = this.first[row];
      if (code === NONE) return;
      counts[code] += 1;
      if (this.others.size) for (const other of this.others.get(row) ?? []) counts[other] += 1;
    }
  }

  class Facets {
    /** @param {any} products with all columns */
    constructor(products) {
      this.facets = NAMES.map((name) => new Facet(name, products));
    }

    /** Rows that all choices leave, and for each facet what its values would leave of the rest.
     * @param {Int32Array} rows @param {Record<string, string[]>} chosen */
    filtered(rows, chosen) {
      const wanted = this.facets.map(({ name, codes }) =>
        chosen[name]?.length ? new Set(chosen[name].map((value) => codes.get(value) ?? -1)) : null,
      );
      const counts = this.facets.map(({ codes }) => new Uint32Array(codes.size));
      const kept = [];
      for (const row of rows) {
        const failed = this.#failed(wanted, row);
        if (failed === SEVERAL) continue;
        if (failed >= 0) {
          this.facets[failed].count(row, counts[failed]);
          continue;
        }
        kept.push(row);
        for (let number = 0; number < counts.length; number += 1) this.facets[number].count(row, counts[number]);
      }
      return { rows: Int32Array.from(kept), counts: this.#named(counts) };
    }

    /** The only facet that a row fails, PASSES, or SEVERAL. */
    #failed(wanted, row) {
      let failed = PASSES;
      for (let number = 0; number < wanted.length; number += 1) {
        const codes = wanted[number];
        if (!codes || this.facets[number].has(row, codes)) continue;
        if (failed !== PASSES) return SEVERAL;
        failed = number;
      }
      return failed;
    }

    /** @param {Uint32Array[]} counts @returns {Record<string, Record<string, number>>} */
    #named(counts) {
      return Object.fromEntries(
        this.facets.map(({ name, codes }, number) => [
          name,
          Object.fromEntries([...codes].map(([value, code]) => [value, counts[number][code]])),
        ]),
      );
    }
  }

  /** @param {any} products @param {Int32Array} rows in the order of relevance @param {string} order */
  function sorted(products, rows, order) {
    const keys = {
      ten: (row) => row,
      sao: (row) => ((10 - products.stars[row]) * 8 + products.trust[row]) * 65536 + row,
      moi: (row) => (100000 - (products.awarded?.at(row) ?? 0)) * 65536 + row,
    }[order];
    if (!keys) return rows;
    const places = Float64Array.from(rows, keys).sort();
    return Int32Array.from(places, (key) => key % 65536);
  }

  Object.assign(ocop, { Facets, sorted, FACET_NAMES: NAMES });
})();
