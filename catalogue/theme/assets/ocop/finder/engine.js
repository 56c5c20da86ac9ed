/* Answers searches, in whatever thread it runs. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  class Engine {
    /** @param {any} first the first file's columns @param {number} today in days since 1970 */
    constructor(first, today) {
      this.products = new ocop.Products(first, today);
      this.index = new ocop.Index(this.products, first.language);
      this.facets = null;
    }

    /** @param {any} following the second file's columns */
    extend(following) {
      this.products.extend(following);
      this.index.extend();
      this.facets = new ocop.Facets(this.products);
    }

    /** complete: whether every column was looked through; counts: by facet and value, where asked for.
     * @param {{text: string, chosen?: Record<string, string[]>, order?: string, most: number,
     *          counted?: boolean}} wish */
    search({ text, chosen = {}, order = "", most, counted = false }) {
      const asked = new ocop.Search(this.index, text, this.facets !== null);
      const found = asked.found();
      const first = Int32Array.from(found.rows);
      const { rows, counts } =
        this.facets && counted ? this.facets.filtered(first, chosen) : { rows: first, counts: null };
      const isBare = asked.query.words.length === 0;
      if (counts && !chosen.tinh?.length) counts.xa = {};
      const ordered = ocop.sorted(this.products, rows, order || (isBare ? "sao" : ""));
      return {
        total: rows.length,
        near: found.near,
        missed: found.missed,
        offers: found.offers,
        counts,
        labels: counts && this.#labels(counts),
        complete: this.facets !== null,
        today: this.products.today,
        edition: this.products.edition,
        cards: Array.from(ordered.slice(0, most), (row) => this.products.card(row)),
      };
    }

    /** Places, which no text of the page names; communes once a province is chosen.
     * @param {Record<string, Record<string, number>>} counts */
    #labels(counts) {
      const provinces = [...this.products.provinces.values()];
      const tinh = Object.fromEntries(provinces.map(({ name, slug }) => [slug, name]));
      const found = this.products.place.table.filter(([, code]) => counts.xa[code]);
      return { tinh, xa: Object.fromEntries(found.map(([, code, name]) => [code, this.products.commune(name)])) };
    }
  }

  ocop.Engine = Engine;
})();
