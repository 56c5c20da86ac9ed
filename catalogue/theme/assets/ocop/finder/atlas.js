/* Names of places, of today and of before: words that mean something only together. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  /* Places that one mistyped name may have meant and that are tried. */
  const MOST_ALIKE = 3;

  /* Letters after which a name that was begun is taken for a place's. */
  const BEGUN = 4;

  /** name: as written. province: the code of the province of today.
   * @typedef {{ name: string, province: string }} Place */

  class Atlas {
    constructor() {
      /** @type {Map<string, Place>} */
      this.places = new Map();
      this.longest = 1;
      this.learned = 0;
    }

    /** @param {string} name @param {string} province its code */
    add(name, province) {
      const phrase = ocop.fold(name);
      if (!phrase || this.places.has(phrase)) return;
      this.places.set(phrase, { name, province });
      this.longest = Math.max(this.longest, phrase.split(" ").length);
    }

    /** Places that words name, from left to right, the longer before the shorter; `to` is behind the last word.
     * @param {string[]} words folded @returns {{from: number, to: number, phrase: string}[]} */
    within(words) {
      const found = [];
      for (let from = 0; from < words.length; ) {
        const to = this.#end(words, from);
        if (to > from) found.push({ from, to, phrase: words.slice(from, to).join(" ") });
        from = Math.max(to, from + 1);
      }
      return found;
    }

    #end(words, from) {
      for (let to = Math.min(words.length, from + this.longest); to > from; to -= 1) {
        if (this.places.has(words.slice(from, to).join(" "))) return to;
      }
      return from;
    }

    /** The words with one place, which they nearly name, spelled right; those that took the least first.
     * @param {string[]} words @returns {string[][]} */
    respelled(words) {
      this.#learn();
      const taken = new Set(this.within(words).flatMap(({ from, to }) => words.slice(from, to).map((_, n) => from + n)));
      const slips = words.map((word, turn) => (taken.has(turn) ? new Map([[word, 0]]) : this.slips.of(word)));
      const found = words.flatMap((_, from) => [...this.#alike(slips, from)].map(([cost, meant]) => ({ cost, from, meant })));
      const whole = ({ from, meant }) => [...words.slice(0, from), ...meant, ...words.slice(from + meant.length)];
      return found.sort((one, other) => one.cost - other.cost).slice(0, MOST_ALIKE).map(whole);
    }

    /** The words with the place whose name they end in the middle of. @param {string[]} words @returns {string[][]} */
    finished(words) {
      for (let from = Math.max(0, words.length - this.longest); from < words.length; from += 1) {
        const begun = words.slice(from).join(" ");
        if (begun.length < BEGUN) break;
        const phrase = [...this.places.keys()].find((one) => one.startsWith(begun));
        if (phrase) return [[...words.slice(0, from), ...phrase.split(" ")]];
      }
      return [];
    }

    /** Places that the words from one on may name, with what that takes.
     * @param {Map<string, number>[]} slips by turn @param {number} from */
    *#alike(slips, from) {
      for (const first of slips[from].keys()) {
        for (const meant of this.byFirst.get(first) ?? []) {
          const cost = meant.reduce((sum, word, place) => sum + (slips[from + place]?.get(word) ?? Infinity), 0);
          if (cost > 0 && cost < Infinity) yield [cost, meant];
        }
      }
    }

    /** Made when the first query is not found. */
    #learn() {
      if (this.learned === this.places.size) return;
      this.learned = this.places.size;
      /** @type {Map<string, string[][]>} */
      this.byFirst = new Map();
      for (const phrase of this.places.keys()) {
        const words = phrase.split(" ");
        this.byFirst.set(words[0], [...(this.byFirst.get(words[0]) ?? []), words]);
      }
      this.slips = new ocop.Slips([...this.places.keys()].flatMap((phrase) => phrase.split(" ")));
    }
  }

  ocop.Atlas = Atlas;
})();
