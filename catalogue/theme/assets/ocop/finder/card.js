/* A product's card as catalogue/pages/cards.py draws it, from what the finder answers. Values of the data are
   set as text only. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});
  const { element, filled } = ocop;
  const SVG = document.querySelector("svg").namespaceURI;
  const DAY = 24 * 3600 * 1000;
  const TINTS = 6;

  /** @param {string} css @param {string} box @param {number} width @param {string} glyph */
  function drawn(css, box, width, glyph) {
    const made = document.createElementNS(SVG, "svg");
    const values = { class: css, viewBox: box, width, height: 20, "aria-hidden": "true" };
    for (const [name, value] of Object.entries(values)) made.setAttribute(name, String(value));
    const use = document.createElementNS(SVG, "use");
    use.setAttribute("href", `#i-${glyph}`);
    made.append(use);
    return made;
  }

  const icon = (name) => drawn("ocop-icon", "0 0 24 24", 20, name);

  /** @param {number} day since 01/01/1970 */
  function written(day) {
    const date = new Date(day * DAY);
    const language = document.documentElement.lang || "vi";
    if (language !== "vi") {
      return date.toLocaleDateString(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" });
    }
    const two = (number) => String(number).padStart(2, "0");
    return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  }

  /** The standing in a few words, as catalogue/pages/status_words.py says it.
   * @param {Record<string, string>} texts @param {any} card */
  function standing(texts, { status, named, until, exact, ending, revoked }) {
    const say = (key, values) => filled(texts[key], values);
    if (status === "revoked") {
      const key = `status.revoked.${named ? "stars" : "plain"}-${revoked ? "on" : "undated"}`;
      return say(key, { stars: named, day: revoked ? written(revoked) : "" });
    }
    if (status === "expired" && named && until) {
      return say(`status.expired.${exact ? "exact" : "latest"}`, { stars: named, day: written(until) });
    }
    const name = texts[`status.${status}.name`];
    if (ending) return say("status.ending.label", { standing: name, day: written(ending) });
    if (status === "valid" && until && !exact) return say("status.valid.least", { day: written(until) });
    if ((status === "valid" || status === "expiring") && until) {
      return say(`status.${status}.label`, { day: written(until) });
    }
    return name;
  }

  /** CRC-32, by which Python chooses a placeholder's ground. @param {string} text */
  function checksum(text) {
    let value = ~0;
    for (const byte of new TextEncoder().encode(text)) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    }
    return ~value >>> 0;
  }

  function thumbnail({ id, group, photo }) {
    const frame = element("span", photo ? "ocop-thumb" : `ocop-thumb ocop-tint-${checksum(id) % TINTS}`);
    const image = /** @type {HTMLImageElement} */ (element("img"));
    image.alt = "";
    image.loading = "lazy";
    image.decoding = "async";
    image.width = 96;
    image.height = 96;
    if (!photo) {
      image.src = `${ocop.root}assets/ocop/nhom-${group ?? "chua-ro"}.svg`;
      frame.append(image);
      return frame;
    }
    image.srcset = photo.map(([width, address]) => `${ocop.root}${encodeURI(address)} ${width}w`).join(", ");
    image.sizes = "7rem";
    const picture = element("picture");
    picture.append(image);
    frame.append(picture);
    return frame;
  }

  /** @param {Record<string, string>} texts of the page @param {any} card */
  function productCard(texts, card) {
    const item = element("li", "ocop-card ocop-card--product");
    item.dataset.product = card.id;
    const link = /** @type {HTMLAnchorElement} */ (element("a", "ocop-card__name", ocop.shownName(card)));
    link.href = `${ocop.home}san-pham/${encodeURIComponent(card.id)}/`;
    const text = element("div", "ocop-card__text");
    text.append(link);
    const who = card.producer && (ocop.shownName(card.producer) || texts["producer.removed"]);
    const where = ocop.shownPlace(card.place, (kind) => texts[`find.unit.${kind}`]);
    if (who) text.append(element("span", "ocop-card__who", who));
    if (where) text.append(element("span", "ocop-card__where", where));
    text.append(claim(texts, card));
    item.append(thumbnail(card), text);
    return item;
  }

  /** Stars only where they may be shown today, and what they rest on. */
  function claim(texts, card) {
    const whole = element("span", "ocop-card__standing");
    if (card.stars) {
      const rank = element("span", "ocop-rank");
      const css = card.status === "unknown-validity" ? "ocop-stars ocop-stars--hollow" : "ocop-stars";
      const { stars } = card;
      rank.append(drawn(css, `0 0 ${24 * stars} 24`, 20 * stars, `stars-${stars}`));
      rank.append(filled(texts["stars.ocop"], { stars }));
      whole.append(rank);
    }
    const chip = element("span", `ocop-chip ocop-chip--${card.status}`);
    chip.append(icon(card.status), standing(texts, card));
    whole.append(chip);
    return whole;
  }

  Object.assign(ocop, { productCard, standing, day: written, checksum, icon });
})();
