/* What the catalogue has already: for choices, and so that nothing is entered twice. */
// @ts-check

/** @typedef {{id: string, name: string, folder: string, place: string, producer: string, isGone: boolean, isOwn?: boolean}} Known */
import { handedOver } from "./draft.js";

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
    /** @type {Record<string, Set<string>>} Ids that stood once and never come back. */
    this.former = {};
  }

  load() {
    this.loading ??= fetch(`${this.folder}da-co.json`).then(async (answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      const { folders, rows, former } = await answer.json();
      for (const [kind, ids] of Object.entries(former)) this.former[kind] = new Set(ids);
      const made = (/** @type {any[]} */ [id, name, at, place, gone, producer]) => ({
        id: id.startsWith("=") ? id.slice(1) : slug(name) + id,
        name,
        folder: folders[at],
        place,
        isGone: !!gone,
        producer: producer || "",
      });
      for (const kind of Object.keys(this.entries)) this.entries[kind] = rows[kind].map(made);
      this.addOwn();
      return this.entries;
    });
    this.loading.catch(() => (this.loading = null));
    return this.loading;
  }

  /** What was handed over in this browser and is not published yet: a product may name its producer. */
  addOwn() {
    for (const { kind, id, name, folder, place } of handedOver()) {
      if (!this.entries[kind] || this.byId(kind, String(id))) continue;
      const one = { id: String(id), name: String(name), folder: String(folder), place: String(place) };
      this.entries[kind].push({ ...one, producer: "", isGone: false, isOwn: true });
    }
  }

  /** Entries in use of which every word begins a word of the name or id. @param {string} kind @param {string} text */
  async find(kind, text) {
    const words = fold(text).split(" ").filter(Boolean);
    if (!words.length) return [];
    return (await this.load())[kind].filter((one) => {
      const folded = ` ${fold(one.name)} ${one.id.replaceAll("-", " ")}`;
      return !one.isGone && words.every((word) => folded.includes(` ${word}`));
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
    const one = this.byId(kind, id);
    return (!!one && !one.isOwn) || !!this.former[kind]?.has(id);
  }

  /** @param {string} kind @param {Known} one */
  file(kind, one) {
    return FILES[kind](one);
  }

  /** The entry in use that these values would enter a second time.
   * @param {string} kind @param {Record<string, any>} values @param {string} place code of today */
  twin(kind, values, place) {
    const name = fold(values.name || "");
    if (!name || (kind === "sales-point" && values.address)) return null;
    return this.entries[kind].find(
      (one) =>
        !one.isGone &&
        !one.isOwn &&
        fold(one.name) === name &&
        (kind === "product"
          ? !!values.producer && one.producer === values.producer
          : !!place && one.place === place),
    );
  }
}
