/* Finds products by code, decision and name in the small files that catalogue/pages/verify_data.py writes; where
   there is no network, in the set that the browser has kept (offline-verify.js), which is all of one build. What
   comes out is data of others: whoever shows it sets it as text. */
import "./finder/fold.js";
import { likeness, markedOf, wordsOf } from "./alike.js";
import { heldSet } from "./offline-sets.js";

const DECISION_FILES = 32;
const NAME_FILES = 64;
const MOST_FILES = 3; /* of names, for one that is not found as it was typed */
const SAID_OF_DECISIONS = ["quyet", "dinh", "so", "ngay", "cua"];
const PATIENCE = 4000; /* ms until a slow line counts as none, where there is a set to answer from */

const { aged, dayNow } = globalThis.ocopStatus;
const { fold, words } = globalThis.ocop;

/** The text that an address holds: `…/v/?7K3M9QX2`, `…/xac-minh/?ma=743`; else null. */
export function askedFor(address) {
  const query = new URL(address).search.slice(1);
  if (!query) return null;
  return query.includes("=") ? new URLSearchParams(query).get("ma") : decodeURIComponent(query);
}

/** A product out of its row, as it stands today. */
function product([code, id, name, maker, place, told, turns = []], today) {
  const turned = turns.filter(([first]) => first <= today).pop();
  return { code, id, name, maker, place, standing: aged(turned ? turned[1] : told, today) };
}

export const SET = "xac-minh";
export const WHOLE = "tat-ca.json";

export class Lookup {
  /** place: the folder of the files, as a link from this page.
   * built: day of what was answered from last; isHeld: whether that was the kept set. */
  constructor(place) {
    this.place = place;
    this.built = "";
    this.today = "";
    this.isHeld = false;
    this.known = new Map();
  }

  /** Rows of a file. Rejects where it cannot be had. @param {string} name */
  async rows(name) {
    const coming = this.#asked(name);
    const { built, rows, isHeld = false } = await this.#inTime(coming).catch(
      async () => (await this.#held(name)) ?? coming,
    );
    this.isHeld = isHeld;
    this.built = built;
    this.today = dayNow(built);
    return rows;
  }

  /** Fetched once. */
  #asked(name) {
    if (!this.known.has(name)) {
      const coming = fetch(`${this.place}${name}.json`).then((answer) => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return answer.json();
      });
      coming.catch(() => this.known.delete(name));
      this.known.set(name, coming);
    }
    return this.known.get(name);
  }

  #inTime(coming) {
    const late = new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error("slow")));
    return Promise.race([coming, late]);
  }

  /** Read anew for each answer: a set that was renewed meanwhile answers from then on. */
  async #held(name) {
    const set = await heldSet(SET);
    if (!set) return null;
    if (this.whole?.mark !== set.note.mark) {
      const [columns, { Whole }] = await Promise.all([set.json(`${this.place}${WHOLE}`), import("./whole.js")]);
      this.whole = { mark: set.note.mark, rows: new Whole(columns) };
    }
    return { built: set.note.built, rows: this.whole.rows.rows(name), isHeld: true };
  }

  async byCode(code) {
    const rows = await this.rows(`ma-${code[0]}`);
    const row = rows.find(([own]) => own === code);
    return row ? product(row, this.today) : null;
  }

  /** Decisions of a number, with or without its letters, issuer and day; each with its products. */
  async byDecision(text) {
    const typed = fold(text).replace(/(\d)([a-z])/g, "$1 $2").split(" ");
    const first = typed.findIndex((word) => /^\d+$/.test(word));
    if (first < 0) return [];
    const number = typed[first];
    const rows = await this.rows(`qd-${Number(number.slice(-9)) % DECISION_FILES}`);
    const found = rows.filter(([own, issuer, day]) => {
      const parts = fold(own).split(" ");
      const letters = parts.slice(1).join("");
      const known = [parts.join(" "), fold(issuer), day.replaceAll("-", " ")].join(" ").split(" ");
      const said = new Set([...known, letters, ...known.map((word) => word.replace(/^0/, ""))]);
      for (const word of SAID_OF_DECISIONS) said.add(word);
      return parts[0] === number && typed.every((word) => said.has(word));
    });
    return found.map(([own, issuer, day, role, products]) => ({
      number: own,
      issuer,
      day,
      role,
      products: products.map((row) => product(row, this.today)),
    }));
  }

  /** Products in whose names each typed word begins some word; exact words first. */
  async byName(text) {
    const typed = fold(text).split(" ");
    const longest = typed.reduce((best, word) => (word.length > best.length ? word : best));
    if (longest.length < 2) return [];
    const rows = await this.rows(nameFile(longest));
    const whole = ` ${typed.join(" ")} `;
    const found = [];
    for (const row of rows) {
      const name = ` ${fold(row[2])} `;
      if (typed.every((word) => name.includes(` ${word}`))) found.push([!name.includes(whole), row]);
    }
    found.sort(([one], [other]) => one - other);
    return found.map(([, row]) => product(row, this.today));
  }

  /** Whether it says only what stands on every label, such as `OCOP 4 sao`. */
  isOfLabel(text) {
    return Boolean(fold(text)) && wordsOf(fold(text)).length === 0;
  }

  /** Products whose names say most of it, but for slips: the likest only. */
  async byLikeName(text) {
    const typed = wordsOf(fold(text));
    const sure = markedOf(words(text), fold);
    const files = new Set(typed.filter((word) => word.length > 1).sort(longerFirst).slice(0, MOST_FILES).map(nameFile));
    const found = new Map();
    for (const file of files) {
      for (const row of await this.rows(file)) {
        const [, id, name, maker, place] = row;
        const like = likeness(typed, fold(name).split(" "), fold(`${maker} ${place}`).split(" "), sure);
        if (like > 0) found.set(id, [like, row]);
      }
    }
    const most = Math.max(...[...found.values()].map(([like]) => like));
    return [...found.values()].filter(([like]) => like === most).map(([, row]) => product(row, this.today));
  }
}

const longerFirst = (one, other) => other.length - one.length;

/** Where the names are that have a word. @param {string} word folded, of two letters or more */
const nameFile = (word) => `ten-${(word.charCodeAt(0) * 31 + word.charCodeAt(1)) % NAME_FILES}`;
