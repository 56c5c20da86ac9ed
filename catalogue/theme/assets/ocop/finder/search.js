/* From what was typed to rows: as it stands, else as it was meant, else as much of it as there is. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  /* Tiers of `Index.tier` up to which all words stand in one phrase of a name, and in one text. */
  const PHRASE = 2;
  const ONE_TEXT = 5;

  class Search {
    /** @param {any} index @param {string} typed @param {boolean} isComplete whether all columns are there:
     * before, what is not found may only not have come yet */
    constructor(index, typed, isComplete) {
      this.index = index;
      this.isComplete = isComplete;
      this.query = ocop.understood(typed, index.language);
      index.columns.forget();
    }

    /** near: the words that were taken instead of those typed, or nothing. missed: the kind of what was given
     * up, with what its text names. offers: searches for other parts.
     * @returns {{rows: ArrayLike<number>, near: string, missed: any, offers: {text: string, count: number}[]}} */
    found() {
      const { query } = this;
      const { query: meant, rows } = this.#worded();
      const kept = this.#kept(rows, query);
      const near = meant.isGuess && isOther(meant, query) ? this.#written(meant, kept[0] ?? rows[0]) : "";
      if (kept.length || !this.isComplete) return { rows: kept, near, missed: null, offers: [] };
      const relief = new ocop.Relief(this.index, meant, (found, asked) => this.#kept(found, asked));
      const relieved = relief.relieved(Array.from(rows));
      const offers = relief.offers(relieved);
      if (!relieved) return { rows: [], near: "", missed: null, offers };
      const { kind, values, query: shown } = relieved;
      const instead = shown.words.length > 1 ? this.#written(shown, relieved.rows[0]) : this.#typed(shown);
      return { rows: relieved.rows, near: "", missed: { kind, ...values, instead }, offers };
    }

    #worded() {
      const { index, query } = this;
      if (query.words.length === 0) return { query, rows: Int32Array.from(index.folded, (_, row) => row) };
      let last = query;
      for (const reading of ocop.readings(query, index.language, (word) => index.knows(word))) {
        const tally = index.strictly(reading);
        last = reading;
        if (tally.found.length) return this.#better(reading, tally) ?? { query: reading, rows: index.ranked(reading, tally) };
      }
      const guess = this.isComplete ? new ocop.Guess(index, last).best() : null;
      if (!guess) return { query: last, rows: [] };
      const meant = { ...guess.query, isGuess: true };
      return { query: meant, rows: guess.tally ? index.ranked(meant, guess.tally) : [] };
    }

    /** A name that holds the whole phrase spelled otherwise, where even the best product has the words here and
     * there only, as `nam linh tri` stands in the name of a mushroom and in Quảng Trị. */
    #better(reading, tally) {
      const { index } = this;
      const isScattered = reading.words.length > 2 && index.atlas.within(reading.words).length === 0;
      if (!isScattered || !this.isComplete) return null;
      const best = index.ranked(reading, tally)[0];
      if (index.tier(reading, tally, best) <= ONE_TEXT) return null;
      const guess = new ocop.Guess(index, reading).named();
      if (!guess) return null;
      const rows = index.ranked(guess.query, guess.tally);
      const isNamed = index.tier(guess.query, guess.tally, rows[0]) <= PHRASE;
      return isNamed ? { query: { ...guess.query, isGuess: true }, rows } : null;
    }

    /** @param {ArrayLike<number>} rows @param {{stars: number, statuses: string[]}} asked */
    #kept(rows, { stars, statuses }) {
      if (!stars && !statuses.length) return rows;
      const { products } = this.index;
      const has = (row) =>
        (!stars || products.stars[row] === stars) && (!statuses.length || statuses.includes(products.statuses[row]));
      return Int32Array.from(Array.prototype.filter.call(rows, has));
    }

    /** A single word as it was typed: without marks it may be any of several. */
    #typed({ text }) {
      const typed = this.query.written.find((word) => ocop.fold(word) === text);
      return this.index.atlas.places.get(text)?.name ?? typed?.toLowerCase() ?? text;
    }

    /** Words with the marks that a row's name, place or producer has. */
    #written({ words }, row) {
      if (row === undefined) return words.join(" ");
      const { products } = this.index;
      const place = products.place.places[row];
      const texts = [products.producer?.at(row)?.[0] ?? "", place < 0 ? "" : products.placeNamed(place), products.names[row]];
      const lower = texts.flatMap((text) => ocop.words(text).map((word) => [ocop.fold(word), word.toLowerCase()]));
      const known = new Map(lower);
      const said = words.map((word) => known.get(word) ?? word);
      for (const { from, to, phrase } of this.index.atlas.within(words)) {
        said.splice(from, to - from, this.index.atlas.places.get(phrase).name, ...Array(to - from - 1).fill(""));
      }
      return said.filter(Boolean).join(" ");
    }
  }

  /** Whether letters differ and not only what stands between them. */
  const isOther = (one, other) => one.text.replaceAll(" ", "") !== other.text.replaceAll(" ", "");

  ocop.Search = Search;
})();
