/* Where nothing meets a whole query: the least important condition is dropped, and what was dropped is said. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});
  const { worded } = ocop;

  const MOST_OFFERS = 3;

  /** kind: of the text that says what is missing. values: for it.
   * @typedef {{ rows: number[], query: any, kind: string, values: Record<string, any> }} Relieved */

  class Relief {
    /** @param {any} index @param {any} query as well spelled as can be
     * @param {(rows: number[], asked: {stars: number, statuses: string[]}) => number[]} kept rows with the stars
     * and the standing that were asked for */
    constructor(index, query, kept) {
      this.index = index;
      this.query = query;
      this.kept = kept;
      this.places = index.atlas.within(query.words);
      const isOfPlace = (turn) => this.places.some(({ from, to }) => from <= turn && turn < to);
      this.subject = query.words.filter((_, turn) => !isOfPlace(turn));
    }

    /** @param {number[]} found rows that have all the words, but not the stars or the standing
     * @returns {Relieved | null} */
    relieved(found) {
      const starred = found.length ? this.#unstarred(found) : null;
      return starred ?? this.#widened() ?? this.#ofSubject() ?? this.#ofPlace() ?? this.#nowhere();
    }

    /** @param {number[]} found */
    #unstarred(found) {
      const { query, kept } = this;
      const standing = query.stars && query.statuses.length ? kept(found, { stars: 0, statuses: query.statuses }) : [];
      const starred = query.stars && query.statuses.length ? kept(found, { stars: query.stars, statuses: [] }) : [];
      if (standing.length || !query.statuses.length) {
        return { rows: standing.length ? standing : found, query, kind: "stars", values: { stars: query.stars } };
      }
      return { rows: starred.length ? starred : found, query, kind: "standing", values: { standing: query.standing } };
    }

    /** In the province of a place that has no products itself. */
    #widened() {
      const empty = this.places.find(({ phrase }) => this.#alone(phrase).length === 0);
      if (!empty) return null;
      const { atlas, products } = this.index;
      const { name, province } = atlas.places.get(empty.phrase);
      const home = products.provinces.get(province)?.name;
      if (!home || ocop.fold(home) === empty.phrase) return null;
      this.home = home;
      const found = this.#of([...this.subject, ...ocop.fold(home).split(" ")]);
      return found && { ...found, kind: "place", values: { place: name, province: home } };
    }

    /** Wherever it comes from; or as much of it as names say. */
    #ofSubject() {
      const { subject } = this;
      if (!subject.length) return null;
      const isWhole = this.places.length > 0 && subject.every((word) => this.index.knows(word));
      return (isWhole && this.#of(subject)) || this.#ofPart();
    }

    /** The longest words together that a name holds with the marks that were typed, the first of equals. A word
     * alone says what something is only where it comes first, or last in English. */
    #ofPart() {
      const { subject } = this;
      for (let length = subject.length; length > 0; length -= 1) {
        for (let from = 0; from + length <= subject.length; from += 1) {
          if (length === 1 && from > 0 && !isEnglish(subject, from)) continue;
          const found = this.#named(subject.slice(from, from + length));
          if (found) return found;
        }
      }
      return null;
    }

    #named(words) {
      if (words.join("").length < 2 || words.length === this.query.words.length) return null;
      const { index } = this;
      const query = worded(this.query, words.join(" "));
      const typed = index.marks.typed(query).filter(({ folded }) => words.includes(folded));
      const tally = index.strictly(query, true);
      tally.found = tally.found.filter(
        (row) => index.names(row, query.text) && (!typed.length || index.marks.against(typed, row, true) === 0),
      );
      return tally.found.length ? { rows: index.ranked(query, tally), query, kind: "words", values: {} } : null;
    }

    #ofPlace() {
      const phrases = [...this.places.map(({ phrase }) => phrase), this.home && ocop.fold(this.home)].filter(Boolean);
      return phrases.map((phrase) => this.#of(phrase.split(" "))).find(Boolean) ?? null;
    }

    #nowhere() {
      const place = this.places.find(({ phrase }) => this.#alone(phrase).length === 0);
      if (!place) return null;
      const { name } = this.index.atlas.places.get(place.phrase);
      return { rows: [], query: worded(this.query, place.phrase), kind: "nowhere", values: { place: name } };
    }

    #of(words) {
      const query = worded(this.query, words.join(" "));
      const tally = this.index.strictly(query, true);
      return tally.found.length ? { rows: this.index.ranked(query, tally), query, kind: "words", values: {} } : null;
    }

    /** @param {string} phrase */
    #alone(phrase) {
      return this.index.strictly(worded(this.query, phrase), true).found;
    }

    /** Searches for the other parts of the query, and what each finds.
     * @param {Relieved | null} shown @returns {{text: string, count: number}[]} */
    offers(shown) {
      const names = this.places.map(({ phrase }) => this.index.atlas.places.get(phrase).name);
      const all = [...new Set([...names, this.home].filter(Boolean))];
      return all
        .filter((name) => !shown || !` ${shown.query.text} `.includes(` ${ocop.fold(name)} `))
        .map((text) => ({ text, count: this.#alone(ocop.fold(text)).length }))
        .filter(({ count }) => count > 0)
        .slice(0, MOST_OFFERS);
    }
  }

  /** No Vietnamese syllable has more than seven letters, and few have six. */
  const isEnglish = (words, place) => place === words.length - 1 && words[place].length > 5;

  ocop.Relief = Relief;
})();
