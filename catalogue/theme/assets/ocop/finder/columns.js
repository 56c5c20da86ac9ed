/* What is looked through beside the names: places, producers, decisions; each text is read once a phrase, for
   thousands of products stand in one province. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  const UNREAD = -1;

  class Columns {
    constructor() {
      /** @type {{places: Int32Array, texts: string[], isLoose: boolean}[]} */
      this.all = [];
      /** @type {Map<string, Int8Array[]>} answers by phrase */
      this.said = new Map();
    }

    /** @param {Int32Array} places @param {string[]} texts of its table, folded
     * @param {boolean} isLoose whether words may stand there in any order, as people say producers' names */
    add(places, texts, isLoose) {
      this.all.push({ places, texts: texts.map((text) => ` ${text ?? ""}`), isLoose });
      this.forget();
    }

    /** Before another query. */
    forget() {
      this.said.clear();
    }

    /** Whether one of the texts beside a name holds a phrase; its last word may go on.
     * @param {number} row @param {string} phrase */
    says(row, phrase) {
      let said = this.said.get(phrase);
      if (!said) this.said.set(phrase, (said = this.all.map(({ texts }) => new Int8Array(texts.length).fill(UNREAD))));
      return this.all.some((column, number) => {
        const place = column.places[row];
        if (place < 0) return false;
        const known = said[number];
        if (known[place] === UNREAD) known[place] = Number(holds(column, place, phrase));
        return known[place] === 1;
      });
    }

    /** All words that stand beside a name. @param {number} row */
    words(row) {
      const texts = this.all.map(({ places, texts }) => (places[row] < 0 ? "" : texts[places[row]]));
      return texts.join(" ").split(" ").filter(Boolean);
    }
  }

  function holds({ texts, isLoose }, place, phrase) {
    const text = texts[place];
    if (text.includes(` ${phrase}`)) return true;
    return isLoose && phrase.split(" ").every((word) => text.includes(` ${word}`));
  }

  ocop.Columns = Columns;
})();
