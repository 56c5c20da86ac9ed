/* All that can be verified, out of the one file of catalogue/pages/verify_whole.py: the rows that the small files
   of catalogue/pages/verify_data.py hold, so that whoever looks through them need not know which it was. */
import "./finder/fold.js";
import { LETTERS, checkLetter } from "./short-code.js";

const { fold, slug } = globalThis.ocop;
const LENGTH = 7;
export const DECISION_FILES = 32;
const RETIRED = "retired";

/** @param {{table: any[], rows: number[]}} column a 0 is the next of the table, n the n-th, -1 none */
function spread({ table, rows }) {
  let next = 0;
  return rows.map((row) => (row < 0 ? "" : table[row === 0 ? next++ : row - 1]));
}

/** `743/QĐ-UBND` -> 743 % 32. @param {string} number */
function fileOf(number) {
  const digits = fold(number).split(" ").find((word) => /^\d+$/.test(word)) ?? "0";
  return Number(digits.slice(-9)) % DECISION_FILES;
}

export class Whole {
  /** @param {any} columns */
  constructor(columns) {
    this.columns = columns;
    const [makers, places, standings] = [columns.makers, columns.places, columns.standings].map(spread);
    this.tails = columns.names.map((name, at) => {
      const short = columns.ids[at];
      const id = short.startsWith("=") ? short.slice(1) : slug(name) + short;
      const tail = [id, name, makers[at], places[at], standings[at]];
      return columns.turns[at] ? [...tail, columns.turns[at]] : tail;
    });
    this.issuers = spread(columns.issuers);
  }

  /** As the small file of this name has them. @param {string} name `ma-7`, `qd-23`, `ten-41` */
  rows(name) {
    const [kind, which] = name.split("-");
    if (kind === "ma") return this.#coded(which);
    return kind === "qd" ? this.#decided(Number(which)) : this.#named();
  }

  /** @param {number} at @param {string} [letters] */
  #row(at, letters = this.columns.codes.slice(at * LENGTH, (at + 1) * LENGTH)) {
    return [letters + checkLetter(letters), ...this.tails[at]];
  }

  #coded(letter) {
    const { codes, former } = this.columns;
    const found = [];
    for (let at = 0; at < this.tails.length; at += 1) {
      if (codes[at * LENGTH] === letter) found.push(this.#row(at));
      for (const code of former[at] ?? []) if (code[0] === letter) found.push(this.#row(at, code));
    }
    return found;
  }

  #decided(which) {
    const { decisions } = this.columns;
    return decisions.flatMap(([number, day, role, products], at) =>
      fileOf(number) === which ? [[number, this.issuers[at], day, role, products.map((row) => this.#row(row))]] : [],
    );
  }

  /** Of every name: which file a word would be in matters no more. */
  #named() {
    return this.tails.flatMap((tail, at) => (tail[4] === RETIRED ? [] : [this.#row(at)]));
  }
}
