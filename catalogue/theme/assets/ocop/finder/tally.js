/* Counts, word by word of a query, which products have all of them. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  /* Where a word stands in a product. */
  const FIELD = { NAME: 1, OTHER_NAME: 2, ELSEWHERE: 4 };

  /* Told apart from a cost of nothing only by being set down elsewhere. */
  const UNFINISHED = -1;

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
      this.inside = new Uint16Array(count); /* a bit for each word that stands in a name */
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
        if (this.inNames && known.fields[place] !== FIELD.NAME) continue;
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
        if (field === FIELD.NAME && this.lastNamed[row] !== mark) {
          this.lastNamed[row] = mark;
          this.named[row] += 1;
        }
        if (field !== FIELD.ELSEWHERE) this.inside[row] |= 1 << turn;
        if (field !== FIELD.ELSEWHERE && this.lastOther[row] !== mark) {
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
  }

  Object.assign(ocop, { Tally, FIELD, UNFINISHED });
})();
