/* How two spellings of a Vietnamese word are recognised as the same: catalogue/language/fold.py in the
   browser. tests/language/fold-vectors.json holds what both must answer. Runs in pages and in the worker. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  const LONGEST_ADDRESS = 80;

  /** No diacritics, đ as d, lower case, single spaces. @param {string} text */
  function fold(text) {
    return text
      .normalize("NFD")
      .replace(/[đĐ]/g, "d")
      .replace(/['’\u0300-\u037f]/g, "")
      .replace(/[^A-Za-z0-9]+/g, " ")
      .trim()
      .toLowerCase();
  }

  /** The address part of a name, as `slug` in Python makes it. @param {string} text */
  function slug(text) {
    const whole = fold(text).replaceAll(" ", "-");
    if (whole.length <= LONGEST_ADDRESS) return whole;
    const cut = whole.slice(0, LONGEST_ADDRESS + 1);
    return cut.slice(0, Math.max(0, cut.lastIndexOf("-"))) || whole.slice(0, LONGEST_ADDRESS);
  }

  /** A word with its marks in one order, tone last, so that hòa and hoà are equal.
   * @param {string} word @returns {{letters: string, tone: string}} */
  function marked(word) {
    const parts = word.normalize("NFD").toLowerCase();
    return {
      letters: parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC"),
      tone: parts.replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, ""),
    };
  }

  /** Words as they were written, each beside its folded form. @param {string} text */
  function words(text) {
    return text
      .normalize("NFC")
      .replace(/['’]/g, "")
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean);
  }

  Object.assign(ocop, { fold, slug, marked, words });
})();
