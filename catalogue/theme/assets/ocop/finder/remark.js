/* What stands above the results: how many there are, for what, and what was left out. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});
  const { filled } = ocop;

  /** How many there are, and for what. @param {Record<string, string>} texts @param {any} answer
   * @param {string} text @param {boolean} isChosen whether filters hide some */
  function finderHeading(texts, { total, near, missed }, text, isChosen) {
    if (missed && total > 0) return filled(texts["find.count-of"], { count: total, text: missed.instead || text });
    if (total === 0 && text && !isChosen) return filled(texts["find.none"], { text });
    if (total === 0) return texts["find.none-chosen"];
    return filled(text && !near ? texts["find.count-of"] : texts["find.count"], { count: total, text });
  }

  /** What the results are for, where they are not for what was typed; and what else there is.
   * @param {HTMLElement} line @param {Record<string, string>} texts @param {any} answer @param {string} text */
  function remark(line, texts, { near, missed, offers, total }, text) {
    const isTrue = total > 0 || missed?.kind === "nowhere"; /* filters may leave none */
    const said = missed && isTrue
      ? filled(texts[`find.missed.${missed.kind}`], { text, ...missed })
      : near && total > 0
        ? filled(texts["find.near"], { text, near })
        : "";
    line.hidden = !said && offers.length === 0;
    line.replaceChildren(said);
    if (offers.length) line.append(" ", texts["find.offers"], ...offers.flatMap((offer) => [" ", offered(texts, offer)]));
  }

  /** @param {Record<string, string>} texts @param {{text: string, count: number}} offer */
  function offered(texts, offer) {
    const link = ocop.element("a", "", filled(texts["find.offer"], offer));
    link.href = `${location.pathname}?q=${encodeURIComponent(offer.text)}`;
    return link;
  }

  Object.assign(ocop, { finderHeading, remark });
})();
