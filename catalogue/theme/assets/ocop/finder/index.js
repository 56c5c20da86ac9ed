/* Which products have the words of a query, and which of them come first. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  /* Where a word stands in a product. */
  const NAME = 1;
  const OTHER_NAME = 2;
  const ELSEWHERE = 4;

  const MOST_WORDS = 12;

  /* Said of most products, or of places before a name: a search that finds nothing does without them. */
  const FILLERS = /\b(san pham|quyet dinh so|quyet dinh|ocop|tinh|thanh pho|tp|huyen|quan|thi xa|tx|thi tran|tt|xa|phuong|dac khu)\b/g;
  const STARS = /\b(?:ocop )?([345]) sao\b/;

  /** @typedef {{ text: string, words: string[], written: string[], stars: number }} Query */

  /** @param {string} typed @returns {Query} stars: asked for in words, 0 for none */
  function understood(typed) {
    const whole = ocop.fold(typed.slice(0, 200));
    const stars = STARS.exec(whole);
    const text = stars ? whole.replace(stars[0], " ").replace(/ +/g, " ").trim() : whole;
    const words = text.split(" ").filter(Boolean).slice(0, MOST_WORDS);
    return { text, words, written: ocop.words(typed.slice(0, 200)), stars: stars ? Number(stars[1]) : 0 };
  }

  class Index {
    /** @param {any} products
     * @param {{synonyms: Record<string, string[]>, short: Record<string, string>, meanings: Record<string, string>}}
     * language words that mean the same; shortened words -> what they stand for; what names say -> in English */
    constructor(products, language) {
      this.products = products;
      this.language = language;
      /** @type {Map<string, {rows: number[], fields: number[]}>} */
      this.places = new Map();
      /** @type {{places: Int32Array, texts: string[], said: Int8Array}[]} */
      this.beside = [];
      this.phrase = "";
      this.folded = products.names.map((name) => ` ${ocop.fold(name)}`);
      this.marks = new Marks(products.names, this.folded);
      this.folded.forEach((name, row) => this.#add(row, name.slice(1), NAME));
      this.folded.forEach((_, row) => this.#add(row, this.#inEnglish(row), OTHER_NAME));
      const today = products.place.table.map((_, place) => ocop.fold(products.placeNamed(place)));
      this.#addColumn(products.place, today);
      this.#learn();
    }

    /** With the columns that follow. */
    extend() {
      const { products } = this;
      const producers = products.producer.table.map(([name, , english]) =>
        this.#lengthened(ocop.fold(english ? `${name} ${english}` : name)),
      );
      this.#addColumn(products.producer, producers);
      this.#addColumn(products.formerly, products.formerly.table);
      this.#addColumn(products.place, products.more.before ?? []);
      const decisions = products.decisions.table.map((numbers) => numbers.replaceAll("|", " "));
      this.#addColumn(products.decisions, decisions);
      for (const [row, text] of Object.entries(products.more.other)) this.#add(Number(row), text, OTHER_NAME);
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

    /** With what shortened words stand for, and the other way round. @param {string} text */
    #lengthened(text) {
      let whole = text;
      for (const [short, long] of Object.entries(this.language.short)) {
        if (` ${text} `.includes(` ${short} `)) whole += ` ${long}`;
        else if (` ${text} `.includes(` ${long} `)) whole += ` ${short}`;
      }
      return whole;
    }

    /** @param {any} column @param {string[]} texts of its table, folded */
    #addColumn({ places }, texts) {
      this.beside.push({ places, texts: texts.map((text) => ` ${text}`), said: new Int8Array(texts.length) });
      this.phrase = "";
      places.forEach((place, row) => {
        if (place >= 0) this.#add(row, texts[place] ?? "", ELSEWHERE);
      });
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

    /** Rows in the order of relevance. near: the words that were taken instead of those typed, or nothing.
     * @param {string} typed @returns {{rows: Int32Array, near: string, stars: number}} */
    search(typed) {
      const query = understood(typed);
      const { stars } = query;
      if (query.words.length === 0) {
        return { rows: Int32Array.from(this.folded, (_, row) => row), near: "", stars };
      }
      const readings = [...this.#readings(query)];
      for (const wanted of readings) {
        const tally = this.#strictly(wanted);
        if (tally.found.length === 0) continue;
        const rows = this.#ranked(wanted, tally);
        const named = this.#isScattered(wanted, tally, rows[0]) ? this.#namedAlike(wanted) : null;
        return named ? { ...named, stars } : { rows, near: "", stars };
      }
      for (const wanted of readings) {
        const [meant, tally] = this.#loosely(wanted);
        if (tally.found.length) return { rows: this.#ranked(meant, tally), near: meant.near, stars };
      }
      return { rows: new Int32Array(), near: "", stars };
    }

    /** Whether even the best row has the words here and there only, as `nam linh tri` stands in the name of a
     * mushroom and in Quảng Trị. */
    #isScattered(query, tally, best) {
      return query.words.length > 2 && this.#tier(query, tally, best) > PHRASE_BESIDE;
    }

    /** Products whose name holds the whole phrase, spelled otherwise; null where there are none.
     * @param {Query} query */
    #namedAlike(query) {
      const [meant, tally] = this.#loosely(query, true);
      tally.found = tally.found.filter((row) => this.#tier(meant, tally, row) <= PHRASE);
      return tally.found.length ? { rows: this.#ranked(meant, tally), near: meant.near } : null;
    }

    /** As it was typed, without words that say little, and as names say the same. @param {Query} query */
    *#readings(query) {
      yield query;
      const text = query.text.replace(FILLERS, " ").replace(/ +/g, " ").trim();
      if (text && text !== query.text) yield { ...query, text, words: text.split(" ") };
      const said = Object.entries(this.language.aliases ?? {}).find(([alias]) => ` ${text} `.includes(` ${alias} `));
      if (!said) return;
      const other = ` ${text} `.replace(` ${said[0]} `, ` ${said[1]} `).trim();
      yield { ...query, text: other, words: other.split(" ") };
    }

    /** Every word is there as it was typed; the last may be unfinished. @param {Query} query */
    #strictly({ words }) {
      const tally = new Tally(this.products.count);
      words.forEach((word, turn) => {
        tally.begin(turn);
        if (turn < words.length - 1) {
          tally.take(this.places.get(word), 0);
          return;
        }
        const [first, last] = this.spelling.range(word);
        for (let place = first; place < last; place += 1) {
          const other = this.spelling.words[place];
          tally.take(this.places.get(other), other === word ? 0 : UNFINISHED);
        }
      });
      return tally.finish(words.length);
    }

    /** Every word, or one that it may stand for, is there; only rows that need about the fewest corrections.
     * @param {Query} query @param {boolean} inNames whether every word has to stand in the name
     * @returns {[Query & {near: string}, Tally]} what was meant, and where it stands */
    #loosely(query, inNames = false) {
      const words = query.words.flatMap((word) =>
        this.spelling.isOne(word) ? [word] : (this.spelling.parted(word) ?? [word]),
      );
      const tally = new Tally(this.products.count, inNames);
      const meanings = words.map((word, turn) => {
        tally.begin(turn);
        const cheapest = [...this.spelling.alternatives(word)].sort((one, other) => one[1] - other[1]);
        for (const [other, cost] of cheapest) tally.take(this.places.get(other), cost);
        return cheapest;
      });
      tally.finish(words.length).keepBest();
      return [this.#meant(query, words, meanings, tally), tally];
    }

    /** The query as the best row spells it. */
    #meant(query, words, meanings, tally) {
      let best = -1;
      for (const row of tally.found) {
        const isBetter = tally.cost[row] - tally.named[row] * 0.01 < tally.cost[best] - tally.named[best] * 0.01;
        if (best < 0 || isBetter) best = row;
      }
      if (best < 0) return { ...query, near: "" };
      const written = new Map(ocop.words(this.products.names[best]).map((word) => [ocop.fold(word), word]));
      const meant = words.map((word, turn) => meanings[turn].find(([other]) => written.has(other))?.[0] ?? word);
      const near = meant.map((word) => (written.get(word) ?? word).toLowerCase()).join(" ");
      return { ...query, words: meant, text: meant.join(" "), near };
    }

    /** Cheaper spellings, then marks as they were typed, then where the words stand, then what holds today.
     * @param {Query} query @param {Tally} tally */
    #ranked(query, tally) {
      const { stars, trust } = this.products;
      const typed = this.marks.typed(query);
      const isCareful = tally.found.length <= MOST_READ;
      const keys = Float64Array.from(tally.found, (row) => {
        let key = Math.min(99, Math.round(tally.cost[row] * 10));
        key = key * 16 + (typed.length && tally.named[row] ? this.marks.against(typed, row, isCareful) : 0);
        key = key * 8 + this.#tier(query, tally, row);
        key = key * 2 + tally.unfinished[row];
        key = key * 4 + (stars[row] ? 5 - stars[row] : 3);
        key = key * 8 + trust[row];
        return key * 65536 + row;
      });
      return Int32Array.from(keys.sort(), (key) => key % 65536);
    }

    /** 0: the name itself; 1: it begins so; 2: the phrase stands in it; 3: all words do; 4: with other names;
     * 5: the phrase names the place or the producer; 6: some words stand in the name; 7: none. */
    #tier({ text, words }, tally, row) {
      const place = this.folded[row].indexOf(` ${text}`);
      if (place === 0) return this.folded[row].length === text.length + 1 ? 0 : 1;
      if (place > 0) return 2;
      if (tally.named[row] >= words.length) return 3;
      if (tally.otherwise[row] >= words.length) return 4;
      if (words.length === 1 || this.#says(row, ` ${text}`)) return 5;
      return tally.named[row] ? 6 : 7;
    }

    /** Whether any of the columns that are looked through beside the name holds a phrase. Each text is read
     * once a phrase: thousands of products stand in one province. */
    #says(row, phrase) {
      if (phrase !== this.phrase) {
        this.phrase = phrase;
        for (const column of this.beside) column.said.fill(UNREAD);
      }
      return this.beside.some(({ places, texts, said }) => {
        const place = places[row];
        if (place < 0) return false;
        if (said[place] === UNREAD) said[place] = Number(texts[place].includes(phrase));
        return said[place] === 1;
      });
    }
  }

  const UNREAD = -1;

  /* Told apart from a cost of nothing only by being set down elsewhere. */
  const UNFINISHED = -1;
  const SPREAD = 0.45;

  /* Names that are read word by word while a visitor waits: 3,000 take 5 ms. */
  const MOST_READ = 3000;

  /* Tiers: see #tier. */
  const PHRASE = 2;
  const PHRASE_BESIDE = 5;

  /** Rows that have had every word so far, and at what cost. */
  class Tally {
    /** @param {number} count @param {boolean} inNames whether other columns count for nothing */
    constructor(count, inNames = false) {
      this.inNames = inNames;
      this.turns = new Uint8Array(count);
      this.cost = new Float32Array(count);
      this.named = new Uint8Array(count);
      this.otherwise = new Uint8Array(count);
      this.unfinished = new Uint8Array(count);
      this.lastNamed = new Uint8Array(count);
      this.lastOther = new Uint8Array(count);
      this.turn = 0;
      /** @type {number[]} */
      this.found = [];
    }

    begin(turn) {
      this.turn = turn;
    }

    /** Alternatives of one word come in the order of their cost: the first that a row has counts. */
    take(known, cost) {
      if (!known) return;
      const { turn } = this;
      const mark = turn + 1;
      for (let place = 0; place < known.rows.length; place += 1) {
        const row = known.rows[place];
        if (this.inNames && known.fields[place] !== NAME) continue;
        if (this.turns[row] === turn) {
          this.turns[row] = mark;
          if (cost === UNFINISHED) this.unfinished[row] = 1;
          else this.cost[row] += cost;
        } else if (this.turns[row] !== mark) {
          continue;
        } else if (cost === 0) {
          this.unfinished[row] = 0;
        }
        const field = known.fields[place];
        if (field === NAME && this.lastNamed[row] !== mark) {
          this.lastNamed[row] = mark;
          this.named[row] += 1;
        }
        if (field !== ELSEWHERE && this.lastOther[row] !== mark) {
          this.lastOther[row] = mark;
          this.otherwise[row] += 1;
        }
      }
    }

    /** @param {number} words */
    finish(words) {
      const found = [];
      for (let row = 0; row < this.turns.length; row += 1) {
        if (this.turns[row] === words) found.push(row);
      }
      this.found = found;
      return this;
    }

    /** Without rows that take much more guessing than the best. */
    keepBest() {
      const least = this.found.reduce((best, row) => Math.min(best, this.cost[row]), Infinity);
      this.found = this.found.filter((row) => this.cost[row] <= least + SPREAD);
    }
  }

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

  Object.assign(ocop, { Index, understood });
})();
