/* Short codes as catalogue/model/short_code.py makes them: seven letters and one that checks them. */

export const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE = 8;
const SOUNDS_LIKE = { I: "1", L: "1", O: "0" };

/** @param {string} letters without the check letter */
export function checkLetter(letters) {
  let remainder = 0;
  for (const letter of letters) {
    remainder = (remainder ^ LETTERS.indexOf(letter)) << 1;
    if (remainder > 31) remainder ^= 0b100101;
  }
  return LETTERS[remainder];
}

/** What is typed as a code, or null: `7k3m-9qx2`, with o for 0 and l for 1. @param {string} text */
export function codeOf(text) {
  const bare = text.toUpperCase().replace(/[\s-]/g, "").replace(/[ILO]/g, (sign) => SOUNDS_LIKE[sign]);
  const plain = bare.length === CODE && [...bare].every((sign) => LETTERS.includes(sign));
  return plain ? bare : null;
}

/** Whether a text is written as codes are, in one piece or two halves: `OCOP 4 sao` is none with a slip.
 * @param {string} text */
export const isWrittenAsCode = (text) => /^[^\s-]{4}[\s-]?[^\s-]{4}$/.test(text.trim()) && /\d/.test(text);

/** @param {string} code */
export const isWhole = (code) => checkLetter(code.slice(0, -1)) === code.at(-1);

/** @param {string} code */
export const grouped = (code) => `${code.slice(0, 4)}-${code.slice(4)}`;
