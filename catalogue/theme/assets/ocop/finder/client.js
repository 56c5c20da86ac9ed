/* The page's side of the finder: starts its worker when someone searches, and hears its answers. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});
  const script = /** @type {HTMLScriptElement} */ (document.currentScript).src;

  /** The site's root, wherever it stands. */
  ocop.root = new URL("../../../", script).href;

  const box = /** @type {HTMLFormElement} */ (document.querySelector(".ocop-find"));

  /** The home of the page's language, below which its pages stand. */
  ocop.home = new URL("../", box.action).href;

  const language = document.documentElement.lang || "vi";

  const DAY = 864e5;
  let kept = "";

  /** For where there is no network, after the answer. @param {{mark: string, built: number}} edition */
  function keep({ mark, built }) {
    if (kept === mark) return;
    kept = mark;
    const edition = { mark, built: new Date(built * DAY).toISOString().slice(0, 10) };
    import(new URL("../offline-finder.js", script).href)
      .then(({ keepFinder }) => keepFinder(edition, box.action))
      .catch(() => {}); /* the device is full or the line broke: the next visit tries again */
  }

  class Finder {
    /** @param {(answer: any) => void} heard the newest search's answer: perhaps twice, as columns arrive
     * @param {() => void} failed */
    constructor(heard, failed) {
      this.heard = heard;
      this.failed = failed;
      this.number = 0;
      /** @type {Worker | null} */
      this.worker = null;
    }

    /** Loads what a search needs, once. */
    start() {
      if (this.worker) return;
      try {
        this.worker = new Worker(new URL("worker.js", script));
      } catch {
        this.failed();
        return;
      }
      this.worker.onmessage = ({ data }) => {
        if (data.failed) this.#fail();
        else if (data.number === this.number) this.heard(data);
        if (data.complete) keep(data.edition);
      };
      this.worker.onerror = () => this.#fail();
      this.worker.postMessage({ now: Date.now() });
    }

    #fail() {
      this.worker?.terminate();
      this.worker = null; /* the next search tries again */
      this.failed();
    }

    /** @param {any} wish as `Engine.search` takes it */
    ask(wish) {
      this.start();
      this.number += 1;
      this.worker?.postMessage({ number: this.number, wish });
    }

    /** Answers on their way are no longer wanted. */
    forget() {
      this.number += 1;
    }
  }

  /** A text with its {placeholders} filled; `{count:product|products}` chooses by number. @param {string} text @param {Record<string, any>} values */
  ocop.filled = (text, values = {}) =>
    text.replace(/\{([a-z]+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name, one, many) => {
      if (values[name] === undefined) return whole;
      if (many !== undefined) return values[name] === 1 ? one : many;
      return ocop.written(values[name]);
    });

  /** Numbers as the page's language writes them. @param {any} value */
  ocop.written = (value) =>
    typeof value === "number" ? value.toLocaleString(language) : String(value);

  /** What pages call it, as catalogue/pages/producer_name.py has it.
   * @param {{name: string, english?: string | null}} entry */
  ocop.shownName = ({ name, english }) => (language === "en" && english) || name;

  /** A place of today, as the page's language says it.
   * @param {{kind: string | null, name: string, province?: string} | null} place
   * @param {(kind: string) => string} say the text around a commune's bare name */
  ocop.shownPlace = (place, say) => {
    if (!place) return "";
    const name = place.kind ? ocop.filled(say(place.kind), { name: place.name }) : place.name;
    return [name, place.province].filter(Boolean).join(", ");
  };

  /** @param {string} tag @param {string} [css] @param {string} [text] */
  ocop.element = (tag, css, text) => {
    const made = document.createElement(tag);
    if (css) made.className = css;
    if (text) made.textContent = text;
    return made;
  };

  ocop.Finder = Finder;
})();
