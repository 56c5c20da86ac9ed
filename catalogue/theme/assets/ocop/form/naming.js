/* The id and the file of a new entry. */
// @ts-check

const { fold, slug } = /** @type {any} */ (self).ocop;

const LONGEST = 80;

/** The ids that an entry would like, the first one most: its name, then with its commune. @param {string} name @param {string} commune */
export const wishes = (name, commune) => [...new Set([joined(name, ""), joined(name, commune)])];

/** A name and what tells it from its namesakes, cut at a word. @param {string} name @param {string} addition */
export function joined(name, addition) {
  const known = new Set(fold(name).split(" "));
  const words = fold(addition).split(" ").filter(Boolean);
  const end = words.every((/** @type {string} */ word) => known.has(word)) ? "" : words.join("-");
  let begin = slug(name);
  const room = LONGEST - end.length - 1;
  if (end && begin.length > room) begin = begin.slice(0, room + 1).replace(/-[^-]*$/, "");
  return slug(`${begin} ${end}`);
}

/** The first that is free of all that stands or stood; else the last with a number. @param {string[]} wanted @param {(id: string) => boolean} isTaken */
export function free(wanted, isTaken) {
  const found = wanted.find((wish) => !isTaken(wish));
  if (found !== undefined) return found;
  const last = wanted[wanted.length - 1];
  for (let number = 2; ; number++) if (!isTaken(joined(last, String(number)))) return joined(last, String(number));
}

const FOLDERS = { product: "products", producer: "producers", "sales-point": "sales-points" };

/** Path of the entry's file, and of its schema from there. @param {string} kind @param {string} province @param {string} id */
export function fileOf(kind, province, id) {
  const folder = FOLDERS[/** @type {keyof FOLDERS} */ (kind)];
  const path = kind === "product" ? `${folder}/${province}/${id}/product.yml` : `${folder}/${province}/${id}.yml`;
  const up = "../".repeat(path.split("/").length - 1);
  return { path, schema: `${up}schema/${kind}.schema.json` };
}
