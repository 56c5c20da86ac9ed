/* The registers of places, one file each, loaded when a form asks for one. */
// @ts-check

/** @typedef {{code: string, name: string, bare: string, words: string, province: string, slug: string, successors: string[], folded: string}} Unit */

const fold = (/** @type {string} */ text) => /** @type {any} */ (self).ocop.fold(text);
/** @param {string} name `Tỉnh Gia Lai` -> `tỉnh Gia Lai`, behind a comma */
const lower = (name) => name.slice(0, 1).toLowerCase() + name.slice(1);

export class Places {
  /** @param {string} folder of the data files */
  constructor(folder) {
    this.folder = folder;
    /** @type {Map<string, Promise<Unit[]>>} */
    this.known = new Map();
    /** @type {Map<string, Record<string, string>>} Names of the provinces of a register that was loaded, by code. */
    this.provinces = new Map();
    /** @type {Promise<Record<string, [number, number]>>|null} */
    this.middles = null;
  }

  /** The middle of each commune of today, in degrees. */
  centres() {
    this.middles ??= this.fetched("tam-xa.json");
    this.middles.catch(() => (this.middles = null));
    return this.middles;
  }

  /** @param {string} name @returns {Promise<any>} */
  async fetched(name) {
    const answer = await fetch(this.folder + name);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  /** The communes of a register. @param {string} register @returns {Promise<Unit[]>} */
  units(register) {
    let found = this.known.get(register);
    if (!found) {
      found = this.fetched(`dia-ban-${register}.json`).then((content) => {
        const named = content.provinces.map((/** @type {any[]} */ [name, , , code]) => [code, name]);
        this.provinces.set(register, Object.fromEntries(named));
        return [...rows(content)];
      });
      found.catch(() => this.known.delete(register));
      this.known.set(register, found);
    }
    return found;
  }

  /** Communes of which every word begins a word of the name, the most alike first.
   * @param {string} register @param {string} text */
  async find(register, text) {
    const words = fold(text).split(" ").filter(Boolean);
    if (!words.length) return [];
    const hits = (await this.units(register)).filter((unit) =>
      words.every((/** @type {string} */ word) => unit.folded.includes(` ${word}`)),
    );
    const begin = ` ${words.join(" ")}`;
    return [
      ...hits.filter((unit) => unit.folded.startsWith(begin)),
      ...hits.filter((unit) => !unit.folded.startsWith(begin)),
    ];
  }

  /** @param {string} register @param {string} code */
  async unit(register, code) {
    return (await this.units(register)).find((unit) => unit.code === code) || null;
  }

  /** Of a commune or province; empty where the register has none. @param {string} register @param {string} code */
  async nameOf(register, code) {
    return (await this.unit(register, code))?.name || this.provinces.get(register)?.[code] || "";
  }
}

/** @param {{types: string[], provinces: any[]}} register @returns {Generator<Unit>} */
function* rows({ types, provinces }) {
  for (const [province, slug, districts] of provinces)
    for (const [district, communes] of districts)
      for (const [code, bare, type, ...successors] of communes) {
        const name = types[type] + bare;
        const above = [district, province].filter(Boolean).map(lower);
        const words = [name, ...above].join(", ");
        const folded = ` ${fold(bare)}  ${fold(words)}`;
        yield { code, name, bare, words, province, slug, successors, folded };
      }
}
