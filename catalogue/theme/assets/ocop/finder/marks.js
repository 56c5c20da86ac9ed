/* How names are written beside how a query is. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  /** How the marks that were typed agree with those of names: whoever types bò does not want bơ. */
  class Marks {
    /** @param {string[]} names @param {string[]} folded each after a space */
    constructor(names, folded) {
      this.names = names;
      this.folded = folded;
      this.lower = names.map((name) => ` ${name.normalize("NFC").toLowerCase()}`);
      /** @type {Map<string, {folded: string, letters: string, tone: string}>} words met so far */
      this.known = new Map();
    }

    #read(word) {
      let known = this.known.get(word);
      if (!known) this.known.set(word, (known = { folded: ocop.fold(word), ...ocop.marked(word) }));
      return known;
    }

    /** Words that were typed with marks. @param {Query} query */
    typed({ written }) {
      const lower = written.map((word) => word.normalize("NFC").toLowerCase());
      return lower.filter((word) => word !== ocop.fold(word)).map((word) => ({ word, ...this.#read(word) }));
    }

    /** How many of them a name has with other marks only.
     * @param {any[]} typed @param {number} row @param {boolean} isCareful whether hoà counts as hòa */
    against(typed, row, isCareful) {
      let count = 0;
      for (const one of typed) {
        if (!this.folded[row].includes(` ${one.folded}`)) continue;
        if (!this.lower[row].includes(` ${one.word}`) && !(isCareful && this.#agrees(one, row))) count += 1;
      }
      return Math.min(count, 15);
    }

    /** Whether the name has the word in another way of writing it. */
    #agrees({ folded, letters, tone }, row) {
      const like = ocop.words(this.names[row]).map((word) => this.#read(word)).filter((word) => word.folded.startsWith(folded));
      return like.some((word) => word.letters.startsWith(letters) && (!tone || word.tone === tone));
    }
  }

  ocop.Marks = Marks;
})();
