/* Which of few words another may be but for a slip, without a search by distance: for names of places. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});
  const { COST, grouped, sound, swapped, typed } = ocop;

  /** Words that a word may be by a slip: letters left over from typing, one to the ear, or two that changed
   * places; and what each costs. */
  class Slips {
    /** @param {Iterable<string>} words to choose from */
    constructor(words) {
      this.known = new Set(words);
      this.bySound = grouped([...this.known], sound);
    }

    /** @param {string} word @returns {Map<string, number>} */
    of(word) {
      const found = new Map(this.known.has(word) ? [[word, 0]] : []);
      if (word.length < 3) return found;
      const add = (others, cost) => {
        for (const other of others) if (this.known.has(other) && !found.has(other)) found.set(other, cost);
      };
      add(typed(word), COST.typing);
      add(this.bySound.get(sound(word)) ?? [], COST.sound);
      add(swapped(word), COST.swap);
      return found;
    }
  }

  ocop.Slips = Slips;
})();
