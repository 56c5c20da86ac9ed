/* Finds products by code, decision and name in the small files that catalogue/pages/verify_data.py
   writes. What comes out is data of others: whoever shows it sets it as text. */

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE = 8;
const DECISION_FILES = 32;
const NAME_FILES = 64;
const SAID_OF_DECISIONS = ["quyet", "dinh", "so", "ngay", "cua"];
const SOUNDS_LIKE = { I: "1", L: "1", O: "0" };

const { aged, dayNow, fill, written } = globalThis.ocopStatus;

/** As catalogue/language/fold.py: no marks, đ as d, lower case, single spaces. */
export const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u037f'’]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

function checkLetter(letters) {
  let remainder = 0;
  for (const letter of letters) {
    remainder = (remainder ^ LETTERS.indexOf(letter)) << 1;
    if (remainder > 31) remainder ^= 0b100101;
  }
  return LETTERS[remainder];
}

/** What is typed as a code, or null: `7k3m-9qx2`, with o for 0 and l for 1. */
export function codeOf(text) {
  const bare = text.toUpperCase().replace(/[\s-]/g, "").replace(/[ILO]/g, (sign) => SOUNDS_LIKE[sign]);
  const plain = bare.length === CODE && [...bare].every((sign) => LETTERS.includes(sign));
  return plain ? bare : null;
}

export const isWhole = (code) => checkLetter(code.slice(0, -1)) === code.at(-1);

export const grouped = (code) => `${code.slice(0, 4)}-${code.slice(4)}`;

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

export class Lookup {
  /** place: the folder of the files, as a link from this page. */
  constructor(place) {
    this.place = place;
    this.built = "";
    this.today = "";
    this.known = new Map();
  }

  /** Rows of a file; fetched once. Rejects where it cannot be had. */
  rows(name) {
    if (!this.known.has(name)) {
      const coming = fetch(`${this.place}${name}.json`).then((answer) => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return answer.json();
      });
      coming.catch(() => this.known.delete(name));
      this.known.set(name, coming);
    }
    return this.known.get(name).then(({ built, rows }) => {
      this.built = built;
      this.today = dayNow(built);
      return rows;
    });
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
    const file = (longest.charCodeAt(0) * 31 + longest.charCodeAt(1)) % NAME_FILES;
    const rows = await this.rows(`ten-${file}`);
    const whole = ` ${typed.join(" ")} `;
    const found = [];
    for (const row of rows) {
      const name = ` ${fold(row[2])} `;
      if (typed.every((word) => name.includes(` ${word}`))) found.push([!name.includes(whole), row]);
    }
    found.sort(([one], [other]) => one - other);
    return found.map(([, row]) => product(row, this.today));
  }
}

/** A standing in a sentence, from the page's texts. */
export function answer(words, { status, stars, until, how, ending }) {
  const day = until === "-" ? "" : written(until);
  if (how === "ending") {
    const plain = words[`verify.answer.${status}`];
    const said = fill(plain, { stars, day });
    return fill(words["verify.answer.ending"], { answer: said, day: written(ending) });
  }
  const dated = status === "revoked" && day ? "revoked-on" : status;
  const key = status === "expired" ? how : dated;
  return fill(words[`verify.answer.${key}`], { stars, day });
}

/** Whether a product may show stars. */
export const runs = ({ status }) => ["valid", "expiring", "unknown-validity"].includes(status);

const SVG = "http://www.w3.org/2000/svg";

/** One of the theme's glyphs, decorative. */
export function glyph(name, css, width, box) {
  const drawn = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  drawn.append(use);
  for (const [key, value] of Object.entries({ class: css, viewBox: `0 0 ${box} 24`, width, height: 20 })) {
    drawn.setAttribute(key, String(value));
  }
  drawn.setAttribute("aria-hidden", "true");
  return drawn;
}

/** "OCOP 4 sao" with its stars, as on every card; nothing where they may not be shown. */
export function rank(words, standing) {
  if (!runs(standing)) return null;
  const hollow = standing.status === "unknown-validity" ? " ocop-stars--hollow" : "";
  const count = Number(standing.stars);
  const mark = element("span", "ocop-rank");
  mark.append(
    glyph(`stars-${count}`, `ocop-stars${hollow}`, 20 * count, 24 * count),
    fill(words["stars.ocop"], { stars: count }),
  );
  return mark;
}

export function element(tag, css, text) {
  const made = document.createElement(tag);
  if (css) made.className = css;
  if (text) made.textContent = text;
  return made;
}

export const pageWords = () => JSON.parse(document.getElementById("ocop-words").textContent);

export { fill, written };
