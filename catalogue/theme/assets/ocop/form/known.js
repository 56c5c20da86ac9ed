/* What the catalogue has already: for choices, and so that nothing is entered twice. */
// @ts-check

/** @typedef {{id: string, name: string, folder: string, place: string, producer: string, address: string, isGone: boolean, isOwn?: boolean}} Known */
import { handedOver } from "./draft.js";
import { decisionKey } from "./rules/neighbours.js";
import { codeNumber } from "./rules/short_code.js";

const { fold, slug } = /** @type {any} */ (self).ocop;
/** @type {Record<string, (one: Known) => string>} */
const FILES = {
  product: (one) => `products/${one.folder}/${one.id}/product.yml`,
  producer: (one) => `producers/${one.folder}/${one.id}.yml`,
  "sales-point": (one) => `sales-points/${one.folder}/${one.id}.yml`,
};

export class KnownEntries {
  /** @param {string} folder of the data files @param {Record<string, string>} provinces names by folder */
  constructor(folder, provinces) {
    this.folder = folder;
    this.provinces = provinces;
    /** @type {Promise<Record<string, Known[]>>|null} */
    this.loading = null;
    /** @type {Record<string, Known[]>} By kind; empty until loaded. */
    this.entries = { product: [], producer: [], "sales-point": [] };
    /** @type {Record<string, Map<string, Known>>} Ids that stood once and never come back, and whose they were. */
    this.former = {};
    /** @type {Map<string, {date: string, file: string}>} What products say of each decision. */
    this.decisions = new Map();
    /** @type {Map<string, string>} Files of products by their barcodes, of fourteen digits. */
    this.barcodes = new Map();
    /** @type {Promise<Map<number|null, {id: string, one: Known}>>|null} */
    this.coding = null;
    /** @type {Map<number|null, {id: string, one: Known}>} */
    this.codes = new Map();
  }

  /** @param {string} name @returns {Promise<any>} */
  async fetched(name) {
    const answer = await fetch(this.folder + name);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  load() {
    this.loading ??= this.fetched("da-co.json").then(({ folders, rows, former }) => {
      const made = (/** @type {any[]} */ [id, name, at, place, gone, more = ""]) => ({
        id: id.startsWith("=") ? id.slice(1) : slug(name) + id,
        name,
        folder: folders[at],
        place,
        isGone: !!gone,
        producer: more,
        address: more,
      });
      for (const kind of Object.keys(this.entries)) this.entries[kind] = rows[kind].map(made);
      for (const [kind, pairs] of Object.entries(former))
        this.former[kind] = new Map(pairs.map((/** @type {[string, number]} */ [id, row]) => [id, this.entries[kind][row]]));
      this.addOwn();
      return this.entries;
    });
    this.loading.catch(() => (this.loading = null));
    return this.loading;
  }

  /** Decisions and barcodes, which only products have. */
  async loadNumbers() {
    await this.load();
    const { decisions, issuers, gtins } = await this.fetched("so-hieu.json");
    const file = (/** @type {number} */ row) => this.file("product", this.entries.product[row]);
    for (const [number, issuer, date, row] of decisions) {
      const key = decisionKey(number, issuers[issuer], date);
      if (!this.decisions.has(key)) this.decisions.set(key, { date, file: file(row) });
    }
    for (const [gtin, row] of gtins) this.barcodes.set(gtin.padStart(14, "0"), file(row));
  }

  /** @param {string} key */
  decision(key) {
    return this.decisions.get(key) || null;
  }

  /** @param {string} key of fourteen digits */
  barcode(key) {
    return this.barcodes.get(key) || "";
  }

  /** The product's code of an id, once those of all others are known. @param {string} id */
  async codeOf(id) {
    this.coding ??= this.coded();
    this.codes = await this.coding.catch(() => new Map());
    return codeNumber(id);
  }

  async coded() {
    await this.load();
    const ids = [...this.entries.product.map((one) => [one.id, one]), ...(this.former.product || [])];
    const pairs = ids.map(async ([id, one]) => [await codeNumber(/** @type {string} */ (id)), { id, one }]);
    return new Map(/** @type {any} */ (await Promise.all(pairs)));
  }

  /** The product of another id whose code is the same. @param {number} code @param {string} id */
  ofCode(code, id) {
    const found = this.codes.get(code);
    return found && found.id !== id && !found.one.isOwn ? found.one : null;
  }

  /** What was handed over in this browser and is not published yet: a product may name its producer. */
  addOwn() {
    for (const { kind, id, name, folder, place } of handedOver()) {
      if (!this.entries[kind] || this.byId(kind, String(id))) continue;
      const one = { id: String(id), name: String(name), folder: String(folder), place: String(place) };
      this.entries[kind].push({ ...one, producer: "", address: "", isGone: false, isOwn: true });
    }
  }

  /** Entries in use of which every word begins a word of the name or id. @param {string} kind @param {string} text */
  async find(kind, text) {
    const words = fold(text).split(" ").filter(Boolean);
    if (!words.length) return [];
    return (await this.load())[kind].filter((one) => {
      const folded = ` ${fold(one.name)} ${one.id.replaceAll("-", " ")}`;
      return !one.isGone && words.every((/** @type {string} */ word) => folded.includes(` ${word}`));
    });
  }

  /** @param {string} folder */
  folderName(folder) {
    return this.provinces[folder] || folder;
  }

  /** @param {string} kind @param {string} id */
  byId(kind, id) {
    return this.entries[kind].find((one) => one.id === id) || null;
  }

  /** @param {string} kind @param {string} id */
  isTaken(kind, id) {
    return !!this.published(kind, id) || this.wasOnce(kind, id);
  }

  /** @param {string} kind @param {string} id */
  published(kind, id) {
    const one = this.byId(kind, id);
    return one && !one.isOwn ? one : null;
  }

  /** @param {string} kind @param {string} id */
  wasOnce(kind, id) {
    return !!this.former[kind]?.has(id);
  }

  /** @param {string} kind @param {Known} one */
  file(kind, one) {
    return FILES[kind](one);
  }

  /** The entry in use that these values would enter a second time.
   * @param {string} kind @param {Record<string, any>} values @param {string} place code of today */
  twin(kind, values, place) {
    const name = fold(values.name || "");
    if (!name) return null;
    const address = kind === "sales-point" ? fold(values.address || "") : "";
    return this.entries[kind].find(
      (one) =>
        !one.isGone &&
        !one.isOwn &&
        fold(one.name) === name &&
        (kind === "product"
          ? !!values.producer && one.producer === values.producer
          : !!place && one.place === place && (kind === "producer" || one.address === address)),
    );
  }
}
