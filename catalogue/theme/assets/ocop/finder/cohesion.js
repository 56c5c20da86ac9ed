/* Whether a product has the words of a query as they belong together: `mật ong Gia Lai` is no honey of a place
   whose producer is called Gia and whose village Lai. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  class Cohesion {
    /** @param {any} index @param {string[]} words @param {any} tally of them */
    constructor(index, words, tally) {
      this.index = index;
      this.words = words;
      this.inside = tally.inside;
      this.places = index.atlas.within(words);
      this.isOfPlace = words.map((_, turn) => this.places.some(({ from, to }) => from <= turn && turn < to));
      /** @type {Map<number, string[]>} which words the names have -> what else has to stand together */
      this.outside = new Map();
    }

    /** A place's name stands whole somewhere; other words that follow one another in the query and are not in
     * the name stand in one text beside it. @param {number} row */
    has(row) {
      const { index } = this;
      if (this.words.length < 2) return true;
      const isWhole = ({ phrase }) => index.names(row, phrase) || index.columns.says(row, phrase);
      return this.places.every(isWhole) && this.#outside(this.inside[row]).every((run) => index.columns.says(row, run));
    }

    /** @param {number} mask a bit for each word that the names have */
    #outside(mask) {
      let runs = this.outside.get(mask);
      if (!runs) this.outside.set(mask, (runs = this.#runs(mask)));
      return runs;
    }

    #runs(mask) {
      const marked = this.words.map((word, turn) => (mask & (1 << turn) || this.isOfPlace[turn] ? "|" : word));
      const runs = marked.join(" ").split("|").map((run) => run.trim());
      return runs.filter((run) => run.includes(" "));
    }
  }

  ocop.Cohesion = Cohesion;
})();
