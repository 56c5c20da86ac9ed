/* What a query says: its words, and the stars and the standing that it asks for in words. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  const MOST_WORDS = 12;
  const MOST_LETTERS = 200;

  /* Said of most products, or of places before a name: a search that finds nothing does without them. */
  const FILLERS =
    /\b(san pham|quyet dinh so|quyet dinh|ocop|tinh|thanh pho|tp|huyen|quan|thi xa|tx|thi tran|tt|xa|phuong|dac khu|o|tai|dac san|cua|from|in|of|the|vietnamese|vietnam|viet nam)\b/g;
  const STARS = /\b(?:ocop )?([345]) (?:sao|stars?)\b/;

  /** written: as typed, one by one. stars: asked for in words, 0 for none. standing: the phrase that asks for
   * one, with its statuses.
   * @typedef {{ text: string, words: string[], written: string[], stars: number, standing: string,
   *             statuses: string[] }} Query */

  /** @param {string} typed @param {any} language @returns {Query} */
  function understood(typed, language) {
    const cut = typed.slice(0, MOST_LETTERS);
    const whole = ocop.fold(cut);
    const stars = STARS.exec(whole);
    const rest = stars ? without(whole, stars[0]) : whole;
    const [standing, statuses] = Object.entries(language.standings).find(([said]) => asks(rest, said)) ?? ["", []];
    const written = ocop.words(cut);
    const asked = { written, stars: stars ? Number(stars[1]) : 0, standing: asTyped(written, standing), statuses };
    return worded(/** @type {any} */ (asked), standing ? unasked(rest, standing) : rest);
  }

  /** Whether a text asks for a standing, if only begun: `con hieu l`. @param {string} text @param {string} said */
  const asks = (text, said) => has(text, said) || begun(text, said) > 0;

  const unasked = (text, said) => (has(text, said) ? without(text, said) : text.slice(0, -begun(text, said)).trim());

  /** How many letters at the end of a text begin a phrase, of which it has more than a word.
   * @param {string} text @param {string} phrase */
  function begun(text, phrase) {
    const least = phrase.indexOf(" ") + 1;
    const ends = (/** @type {number} */ letters) => ` ${text}`.endsWith(` ${phrase.slice(0, letters)}`);
    for (let letters = phrase.length; least > 0 && letters > least + 1; letters -= 1) if (ends(letters)) return letters;
    return 0;
  }

  /** A phrase with the marks that it was typed with. @param {string[]} written @param {string} phrase folded */
  function asTyped(written, phrase) {
    const known = new Map(written.map((word) => [ocop.fold(word), word.toLowerCase()]));
    return phrase.split(" ").map((word) => known.get(word) ?? word).join(" ");
  }

  const has = (text, phrase) => ` ${text} `.includes(` ${phrase} `);

  const replaced = (text, phrase, other) => ` ${text} `.replace(` ${phrase} `, ` ${other} `).replace(/ +/g, " ").trim();

  const without = (text, phrase) => replaced(text, phrase, "");

  /** The query in other words. @param {Query} query @param {string} text @returns {Query} */
  function worded(query, text) {
    const words = text.split(" ").filter(Boolean).slice(0, MOST_WORDS);
    return { ...query, text: words.join(" "), words };
  }

  /** Ways to read a query that change nothing of what it asks for: as it was typed, shortened as producers'
   * names are, without words that say little, with the words that names use.
   * @param {Query} query @param {any} language @param {(word: string) => boolean} isKnown */
  function* readings(query, language, isKnown) {
    const seen = new Set();
    const short = shortened(query.text, language.short);
    const bare = short.replace(FILLERS, " ").replace(/ +/g, " ").trim() || short;
    const one = bare.split(" ").map((word) => singular(word, isKnown)).join(" ");
    for (const text of [query.text, short, bare, one, aliased(one, language.aliases)]) {
      if (seen.has(text)) continue;
      seen.add(text);
      yield worded(query, text);
    }
  }

  /** `hop tac xa to tung` -> `htx to tung`, and while one types `hop tac x`.
   * @param {string} text folded @param {Record<string, string>} short */
  function shortened(text, short) {
    let whole = text;
    for (const [form, long] of Object.entries(short)) {
      whole = replaced(whole, long, form);
      const begun = long.split(" ").slice(0, 2).join(" ");
      const end = ` ${whole}`.lastIndexOf(` ${begun}`);
      if (end >= 0 && ` ${long}`.startsWith(` ${whole}`.slice(end))) whole = `${whole.slice(0, Math.max(0, end))}${form}`;
    }
    return whole;
  }

  /** English words of several things, where names say one or the other. */
  function singular(word, isKnown) {
    if (isKnown(word) || word.length < 3) return word;
    const others = [word.replace(/ies$/, "y"), word.replace(/es$/, ""), word.replace(/s$/, ""), `${word}s`];
    return others.find((other) => other !== word && other.length > 2 && isKnown(other)) ?? word;
  }

  function aliased(text, aliases) {
    const said = Object.entries(aliases).find(([alias]) => has(text, alias));
    return said ? replaced(text, ...said) : text;
  }

  Object.assign(ocop, { understood, worded, readings, shortened });
})();
