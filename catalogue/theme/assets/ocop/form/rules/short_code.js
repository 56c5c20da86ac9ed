/* The code that is printed on a product's labels, from its id: catalogue/model/short_code.py. */
// @ts-check

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 7;

/** What the letters write; null where the browser has no such sums (pages without https). @param {string} id */
export async function codeNumber(id) {
  if (!self.crypto?.subtle) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(id)));
  return Math.floor(bytes.slice(0, 5).reduce((sum, byte) => sum * 256 + byte, 0) / 32);
}

/** `7K3M-9QX2`. @param {number} number */
export function written(number) {
  const places = [...Array(LENGTH).keys()].map((place) => Math.floor(number / 32 ** (LENGTH - 1 - place)) % 32);
  const check = places.reduce((sum, place) => timesTwo(sum ^ place), 0);
  const code = [...places, check].map((place) => LETTERS[place]).join("");
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Over the field of 32 elements. @param {number} value */
const timesTwo = (value) => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
