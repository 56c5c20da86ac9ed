/* Names of places, of today and of before: words that mean something only together. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  /* Places that one mistyped name may have meant and that are tried. */
  const MOST_ALIKE = 3;

  /** name: as written. province: the code of the province of today.
   * @typedef {{ name: string, province: string }} Place */

  class Atlas {
    constructor() {
      /** @type {Map<string, Place>} */
      this.places = new Map();
      this.longest = 1;
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
     * @param {string[]} words @param {(typed: string, meant: string) => number} cost of a word for another
     * @returns {string[][]} */
    respelled(words, cost) {
      const taken = new Set(this.within(words).flatMap(({ from, to }) => words.slice(from, to).map((_, n) => from + n)));
      const found = [];
      for (const phrase of this.places.keys()) {
        const meant = phrase.split(" ");
        for (let from = 0; from + meant.length <= words.length; from += 1) {
          const least = this.#cost(words, from, meant, taken, cost);
          if (least < Infinity) found.push([least, [...words.slice(0, from), ...meant, ...words.slice(from + meant.length)]]);
        }
      }
      return found.sort(([one], [other]) => one - other).slice(0, MOST_ALIKE).map(([, meant]) => meant);
    }

    #cost(words, from, meant, taken, cost) {
      let sum = 0;
      for (let place = 0; place < meant.length && sum < Infinity; place += 1) {
        sum += taken.has(from + place) ? Infinity : cost(words[from + place], meant[place]);
      }
      return sum;
    }
  }

  ocop.Atlas = Atlas;
})();
