/* What a mistyped word may have meant: leftovers of Telex and VNI typing, sounds that are one to the ear,
   letters that changed places, words run together; whatever is left, MiniSearch finds by its distance. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  /* What an alternative costs: rows with cheaper ones come first. */
  const COST = { typing: 0.3, prefix: 0.5, synonym: 0.6, sound: 0.7, swap: 0.8, distance: 1, first: 0.4 };
  const MOST_BY_DISTANCE = 24;

  /** `dduwowngf` -> `duong`, `mawsc` -> `mac`, `ma81c` -> `mac`. @param {string} word */
  function typed(word) {
    const plain = word
      .replace(/^([a-z]+?)([0-9a-z]*)$/, (_, first, rest) => first + rest.replace(/[1-9]/g, ""))
      .replace(/dd/g, "d")
      .replace(/([aeo])\1/g, "$1")
      .replace(/([aou])w/g, "$1")
      .replace(/w/g, "u");
    const toneless = plain.replace(/([aeiouy][a-z]*?)[sfrxj](?=[a-z]*$)/, "$1");
    return toneless === plain ? [plain] : [plain, toneless];
  }

  /** Words that sound alike somewhere in the country have one key: ch/tr, s/x, d/gi/r/v, l/n, i/y, -n/-ng, -t/-c/-k.
   * @param {string} word */
  function sound(word) {
    return word
      .replace(/y/g, "i")
      .replace(/^(ngh|ng)/, "G")
      .replace(/^nh/, "N")
      .replace(/^(ch|tr)/, "C")
      .replace(/^(ph|f)/, "F")
      .replace(/^th/, "T")
      .replace(/^kh/, "H")
      .replace(/^gi(?=[aeou])/, "d")
      .replace(/^gh/, "g")
      .replace(/^[kq]/, "c")
      .replace(/^[rv]/, "d")
      .replace(/^x/, "s")
      .replace(/^n/, "l")
      .replace(/ng$/, "n")
      .replace(/[tck]$/, "c");
  }

  /** @param {string} word */
  function* swapped(word) {
    for (let place = 0; place + 1 < word.length; place += 1) {
      if (word[place] !== word[place + 1]) {
        yield word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
      }
    }
  }

  /** Every word of the catalogue, and what a visitor may have meant by another. */
  class Spelling {
    /** @param {string[]} words in alphabetical order @param {Record<string, string[]>} synonyms */
    constructor(words, synonyms) {
      this.words = words;
      this.known = new Set(words);
      this.synonyms = synonyms;
    }

    /** Made when the first word is not found: most visitors type right. */
    #learn() {
      if (this.nearby) return;
      const spoken = this.words.filter((word) => word.length > 1 && !/[0-9]/.test(word));
      this.bySound = grouped(spoken, sound);
      this.nearby = new self.MiniSearch({
        fields: ["word"],
        idField: "word",
        tokenize: (text) => [text],
        processTerm: (term) => term,
      });
      this.nearby.addAll(spoken.map((word) => ({ word })));
    }

    /** Where the words that begin so begin and end. @param {string} prefix */
    range(prefix) {
      return [this.#place(prefix), this.#place(`${prefix}\uffff`)];
    }

    #place(word) {
      let low = 0;
      let high = this.words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.words[middle] < word) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    /** Words that it may stand for -> what each costs. Numbers stand for themselves only.
     * @param {string} word @returns {Map<string, number>} */
    alternatives(word) {
      const found = new Map();
      const add = (other, cost) => {
        if (this.known.has(other) && cost < (found.get(other) ?? Infinity)) found.set(other, cost);
      };
      add(word, 0);
      if (/^[0-9]/.test(word)) return found;
      this.#learn();
      for (const other of typed(word)) add(other, COST.typing);
      for (const other of this.synonyms[word] ?? []) add(other, COST.synonym);
      if (word.length < 2) return found;
      const [first, last] = this.range(word);
      for (let place = first; place < last; place += 1) add(this.words[place], COST.prefix);
      for (const read of [word, ...typed(word)]) {
        for (const other of this.bySound.get(sound(read)) ?? []) add(other, COST.sound);
      }
      if (word.length < 3) {
        for (const other of this.#between(word)) add(other, COST.distance);
        return found;
      }
      for (const other of swapped(word)) add(other, COST.swap);
      for (const [other, cost] of this.#near(word)) add(other, cost);
      return found;
    }

    /** `og` -> `ong`: words that begin and end so. @param {string} word two letters */
    #between(word) {
      const [first, last] = this.range(word[0]);
      return this.words.slice(first, last).filter((other) => other.length === 3 && other[2] === word[1]);
    }

    /** Whether it is a word, or one of which two letters changed places: not several run together.
     * @param {string} word */
    isOne(word) {
      return this.known.has(word) || [...swapped(word)].some((other) => this.known.has(other));
    }

    /** @param {string} word */
    #near(word) {
      const hits = this.nearby.search(word, { fuzzy: 1, maxFuzzy: 1 });
      return hits
        .slice(0, MOST_BY_DISTANCE)
        .map(({ id }) => [id, COST.distance + (id[0] === word[0] ? 0 : COST.first)]);
    }

    /** `dongtrunghathao` -> its words, as few as can be; null where it is none. @param {string} word */
    parted(word) {
      /** @type {(string[] | null)[]} */
      const best = [[]];
      for (let end = 1; end <= word.length; end += 1) {
        best[end] = null;
        for (let start = Math.max(0, end - 8); start <= end - 2; start += 1) {
          const before = best[start];
          const piece = word.slice(start, end);
          if (!before || !this.known.has(piece)) continue;
          if (!best[end] || before.length + 1 < best[end].length) best[end] = [...before, piece];
        }
      }
      const found = best[word.length];
      return found && found.length > 1 ? found : null;
    }
  }

  /** @template T @param {T[]} items @param {(item: T) => string} key @returns {Map<string, T[]>} */
  function grouped(items, key) {
    const found = new Map();
    for (const item of items) {
      const name = key(item);
      if (found.has(name)) found.get(name).push(item);
      else found.set(name, [item]);
    }
    return found;
  }

  Object.assign(ocop, { Spelling, COST, grouped, sound, swapped, typed });
})();
