/* What a query may have meant that finds nothing as it was typed. A guess has to make the whole query better
   understood: words that the catalogue has are given up only for a phrase that a name holds. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});
  const { Tally, worded } = ocop;

  /* Rows by the cost of their words that are looked at, and different readings of them that are tried. */
  const MOST_ROWS = 60;
  const MOST_MEANT = 6;

  /* Costs below this are slips of the hand or the ear; above it, letters are missing or others. */
  const SLIP = 0.9;

  class Guess {
    /** @param {any} index @param {any} query */
    constructor(index, query) {
      this.index = index;
      this.query = query;
      /** @type {Map<string, Map<string, number>>} */
      this.costs = new Map();
    }

    /** The query that is shown instead, with what it finds; or one that is only better spelled, with nothing.
     * @returns {{query: any, tally: any} | null} */
    best() {
      const parted = worded(this.query, this.query.words.flatMap((word) => this.#parted(word)).join(" "));
      const { atlas } = this.index;
      const respelled = [...atlas.respelled(parted.words), ...atlas.finished(parted.words)];
      const better = respelled.map((words) => worded(parted, words.join(" ")));
      const whole = [...(parted.text === this.query.text ? [] : [parted]), ...better];
      return (
        most(whole.map((query) => this.#found(query))) ??
        this.#meant(parted) ??
        (better.length ? this.#meant(better[0]) : null) ??
        this.#placed(better) ??
        (whole.length && parted.text !== this.query.text ? { query: parted, tally: null } : null)
      );
    }

    /** A product whose name holds the phrase spelled otherwise. */
    named() {
      return this.#meant(this.query, true);
    }

    #found(query) {
      return { query, tally: this.index.strictly(query) };
    }

    /** Whatever word is not found may be several run together. */
    #parted(word) {
      if (this.index.atlas.places.has(word) || this.index.spelling.isOne(word)) return [word];
      return this.index.spelling.parted(word) ?? [word];
    }

    /** The likeliest place that has products, for whoever finds no more by it. */
    #placed(better) {
      const has = ({ words }) =>
        this.index.atlas.within(words).some(({ phrase }) => this.index.strictly(worded(this.query, phrase), true).found.length);
      const query = better.find(has) ?? better[0];
      return query ? { query, tally: null } : null;
    }

    /** Words for a word -> what each costs. @param {string} word */
    #alternatives(word) {
      let found = this.costs.get(word);
      if (!found) this.costs.set(word, (found = this.index.spelling.alternatives(word)));
      return found;
    }

    /** The best phrase that some product has and that was not guessed wildly.
     * @param {any} query @param {boolean} inNames whether every word has to stand in the name */
    #meant(query, inNames = false) {
      const [tally, meanings] = this.#loosely(query, inNames);
      const readings = new Map();
      for (const row of cheapest(tally)) {
        const meant = this.#read(query, meanings, row);
        if (!readings.has(meant.join(" ")) && this.#isSound(query.words, meant, meanings, row)) {
          readings.set(meant.join(" "), tally.cost[row]);
        }
        if (readings.size === MOST_MEANT) break;
      }
      const least = Math.min(...readings.values());
      const best = [...readings].filter(([, cost]) => cost === least).map(([text]) => this.#found(worded(query, text)));
      return most(best);
    }

    /** Products that have every word, or one that it may stand for. */
    #loosely({ words }, inNames) {
      const { index } = this;
      const protectedTurns = new Set(index.atlas.within(words).flatMap(({ from, to }) => range(from, to)));
      const tally = new Tally(index.products.count, inNames);
      const meanings = words.map((word, turn) => {
        tally.begin(turn);
        const all = protectedTurns.has(turn) ? [[word, 0]] : [...this.#alternatives(word)];
        const cheap = all.sort((one, other) => one[1] - other[1]);
        for (const [other, cost] of cheap) tally.take(index.places.get(other), cost);
        return cheap;
      });
      return [tally.finish(words.length), meanings];
    }

    /** The query as a row spells it, in its names rather than beside them. */
    #read(query, meanings, row) {
      const { index } = this;
      const inNames = new Set(`${index.folded[row]} ${index.others.get(row) ?? ""}`.split(" "));
      const beside = new Set(index.columns.words(row));
      const inSet = (turn, words) => meanings[turn].find(([other]) => words.has(other))?.[0];
      return query.words.map((word, turn) => inSet(turn, inNames) ?? inSet(turn, beside) ?? word);
    }

    #isSound(words, meant, meanings, row) {
      const changed = words.map((word, turn) => word !== meant[turn]);
      const same = changed.filter((one) => !one).length;
      const isWhole = this.index.names(row, meant.join(" "));
      return words.every((word, turn) => {
        if (!changed[turn]) return true;
        if (this.index.spelling.synonyms[word]?.includes(meant[turn])) return true;
        const cost = meanings[turn].find(([other]) => other === meant[turn])?.[1] ?? 0;
        const isSlip = cost < SLIP && !(meant[turn].startsWith(word) && turn < words.length - 1);
        if (this.index.knows(word)) return this.#joins(meant, changed, turn, row) && (same > 1 || (isSlip && isWhole));
        return isSlip ? same > 0 || isWhole : same > 0 || (words.length === 1 && word.length > 4);
      });
    }

    /** Whether a word stands beside one that was typed so, in a name. */
    #joins(meant, changed, turn, row) {
      const pairs = [turn - 1, turn].filter((from) => from >= 0 && from + 1 < meant.length);
      return pairs.some(
        (from) => !(changed[from] && changed[from + 1]) && this.index.names(row, `${meant[from]} ${meant[from + 1]}`),
      );
    }
  }

  const range = (from, to) => Array.from({ length: to - from }, (_, place) => from + place);

  /** Of the queries the one that finds most; null where none finds anything. */
  function most(all) {
    const found = all.filter(({ tally }) => tally.found.length);
    return found.reduce((best, one) => (best && best.tally.found.length >= one.tally.found.length ? best : one), null);
  }

  /** Rows with the least correction, and among them those that have it in their names. */
  function cheapest({ found, cost, named }) {
    const keys = Float64Array.from(found, (row) => Math.round((cost[row] * 100 - named[row] + 20) * 10) * 65536 + row);
    return Array.from(keys.sort().slice(0, MOST_ROWS), (key) => key % 65536);
  }

  ocop.Guess = Guess;
})();
