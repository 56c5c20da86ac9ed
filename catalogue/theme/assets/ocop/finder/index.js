/* Which products have the words of a query, and which of them come first. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});
  const { Atlas, Cohesion, Columns, FIELD, Marks, Tally, UNFINISHED } = ocop;

  /* Names that are read word by word while a visitor waits: 3,000 take 5 ms. */
  const MOST_READ = 3000;

  class Index {
    /** @param {any} products @param {any} language what the build knows of the language of names */
    constructor(products, language) {
      this.products = products;
      this.language = language;
      /** @type {Map<string, {rows: number[], fields: number[]}>} */
      this.places = new Map();
      this.columns = new Columns();
      this.atlas = new Atlas();
      this.folded = products.names.map((name) => ` ${ocop.fold(name)}`);
      this.marks = new Marks(products.names, this.folded);
      /** @type {Map<number, string>} other names by row, folded */
      this.others = new Map();
      this.folded.forEach((name, row) => this.#add(row, name.slice(1), FIELD.NAME));
      this.folded.forEach((_, row) => this.#addOther(row, this.#inEnglish(row)));
      this.#addColumn(products.place, products.place.table.map((_, place) => ocop.fold(products.placeNamed(place))));
      for (const [code, { name }] of products.provinces) this.atlas.add(name, code);
      for (const [province, , commune] of products.place.table) this.atlas.add(products.commune(commune).name, province);
      this.#learn();
    }

    /** With the columns that follow. */
    extend() {
      const { products } = this;
      const producers = products.producer.table.map(([name, , english]) =>
        ocop.shortened(ocop.fold(english ? `${name} ${english}` : name), this.language.short),
      );
      this.#addColumn(products.producer, producers, true);
      this.#addColumn(products.formerly, products.formerly.table);
      this.#addColumn(products.place, products.more.before ?? []);
      this.#addColumn(products.decisions, products.decisions.table.map((numbers) => numbers.replaceAll("|", " ")));
      for (const [row, text] of Object.entries(products.more.other)) this.#addOther(Number(row), text);
      for (const [province, names] of Object.entries(products.more.homes ?? {})) {
        for (const name of names.split("|")) this.atlas.add(name, province);
      }
      this.#learn();
    }

    /** Its English name, and English words for what its own name says. @param {number} row */
    #inEnglish(row) {
      const { meanings } = this.language;
      const words = this.marks.lower[row].split(/[^\p{L}\p{M}]+/u).filter(Boolean);
      const said = words.flatMap((word, place) => {
        const pair = `${word} ${words[place + 1]}`;
        return [meanings[pair], meanings[word]].filter((text) => typeof text === "string");
      });
      if (said.length === 0 && !this.products.first.english[row]) return "";
      const known = new Set(this.folded[row].split(" "));
      const all = `${ocop.fold(this.products.first.english[row] ?? "")} ${said.join(" ")}`.split(" ");
      return [...new Set(all)].filter((word) => word && !known.has(word)).join(" ");
    }

    /** @param {any} column @param {string[]} texts of its table, folded @param {boolean} isLoose see `Columns` */
    #addColumn({ places }, texts, isLoose = false) {
      this.columns.add(places, texts, isLoose);
      places.forEach((place, row) => {
        if (place >= 0) this.#add(row, texts[place] ?? "", FIELD.ELSEWHERE);
      });
    }

    #addOther(row, text) {
      if (!text) return;
      this.others.set(row, `${this.others.get(row) ?? ""} ${text}`);
      this.#add(row, text, FIELD.OTHER_NAME);
    }

    #add(row, text, field) {
      if (!text) return;
      for (const word of text.split(" ")) {
        let known = this.places.get(word);
        if (!known) this.places.set(word, (known = { rows: [], fields: [] }));
        known.rows.push(row);
        known.fields.push(field);
      }
    }

    #learn() {
      this.spelling = new ocop.Spelling([...this.places.keys()].sort(), this.language.synonyms);
    }

    /** Whether the catalogue has a word. @param {string} word folded */
    knows(word) {
      return this.spelling.known.has(word) || this.atlas.places.has(word);
    }

    /** Whether a product's names hold a phrase; its last word may go on. @param {number} row @param {string} phrase */
    names(row, phrase) {
      return this.folded[row].includes(` ${phrase}`) || (this.others.get(row)?.includes(` ${phrase}`) ?? false);
    }

    /** Products with every word as it was typed, and together where they belong so; the last may be unfinished.
     * @param {any} query @param {boolean} isFinished whether the last word is whole */
    strictly(query, isFinished = false) {
      const { words } = query;
      const tally = new Tally(this.products.count);
      words.forEach((word, turn) => {
        tally.begin(turn);
        if (isFinished || turn < words.length - 1) {
          tally.take(this.places.get(word), 0);
          return;
        }
        const [first, last] = this.spelling.range(word);
        for (let place = first; place < last; place += 1) {
          const other = this.spelling.words[place];
          tally.take(this.places.get(other), other === word ? 0 : UNFINISHED);
        }
      });
      tally.finish(words.length);
      const together = new Cohesion(this, words, tally);
      tally.found = tally.found.filter((row) => together.has(row));
      return tally;
    }

    /** Cheaper spellings, then marks as they were typed, then where the words stand, then what holds today.
     * @param {Query} query @param {Tally} tally */
    ranked(query, tally) {
      const { stars, trust } = this.products;
      const typed = this.marks.typed(query);
      const isCareful = tally.found.length <= MOST_READ;
      const keys = Float64Array.from(tally.found, (row) => {
        let key = Math.min(99, Math.round(tally.cost[row] * 10));
        key = key * 16 + (typed.length && tally.named[row] ? this.marks.against(typed, row, isCareful) : 0);
        key = key * 8 + this.tier(query, tally, row);
        key = key * 2 + tally.unfinished[row];
        key = key * 4 + (stars[row] ? 5 - stars[row] : 3);
        key = key * 8 + trust[row];
        return key * 65536 + row;
      });
      return Int32Array.from(keys.sort(), (key) => key % 65536);
    }

    /** 0: the name itself; 1: it begins so; 2: the phrase stands in it; 3: all words do; 4: with other names;
     * 5: the phrase names the place or the producer; 6: some words stand in the name; 7: none. */
    tier({ text, words }, tally, row) {
      const place = this.folded[row].indexOf(` ${text}`);
      if (place === 0) return this.folded[row].length === text.length + 1 ? 0 : 1;
      if (place > 0) return 2;
      if (tally.named[row] >= words.length) return 3;
      if (tally.otherwise[row] >= words.length) return 4;
      if (words.length === 1 || this.columns.says(row, text)) return 5;
      return tally.named[row] ? 6 : 7;
    }
  }

  ocop.Index = Index;
})();
