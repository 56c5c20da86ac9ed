/* Elements whose content is text only: values of the data come from strangers. */
// @ts-check

/** @param {string} tag @param {string} [css] @param {string} [text] */
export function element(tag, css, text) {
  const made = document.createElement(tag);
  if (css) made.className = css;
  if (text) made.textContent = text;
  return made;
}

/** One of the site's own glyphs, which the page holds. @param {string} name */
export function glyph(name) {
  const space = document.querySelector("svg")?.namespaceURI || "";
  const made = document.createElementNS(space, "svg");
  made.setAttribute("class", "ocop-icon");
  made.setAttribute("viewBox", "0 0 24 24");
  made.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#i-${name}`);
  made.append(use);
  return made;
}

/**
 * @param {string} text with {placeholders}; `{count:point|points}` chooses by number
 * @param {Record<string, string|number>} values numbers as they are or as they are written
 */
export const filled = (text, values) =>
  text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name, one, many) => {
    if (!(name in values)) return whole;
    const value = String(values[name]);
    if (one === undefined) return value;
    return value === "1" ? one : many;
  });
