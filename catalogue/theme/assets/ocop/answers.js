/* How an answer of /xac-minh/ and a shelf card say what a product stands for. Texts come from the page. */

const { RUNS, fill, written } = globalThis.ocopStatus;

/** A standing in a sentence, from the page's texts. */
export function answer(words, { status, stars, until, how, ending, isLeast }) {
  const name = isLeast ? "valid-least" : status;
  const day = until === "-" ? "" : written(until);
  if (how === "ending") {
    const plain = words[`verify.answer.${name}`];
    const said = fill(plain, { stars, day });
    return fill(words["verify.answer.ending"], { answer: said, day: written(ending) });
  }
  const dated = status === "revoked" && day ? "revoked-on" : name;
  const key = status === "expired" ? how : dated;
  return fill(words[`verify.answer.${key}`], { stars, day });
}

/** Whether a product may show stars. */
export const runs = ({ status }) => RUNS.has(status);

const SVG = "http://www.w3.org/2000/svg";

/** One of the theme's glyphs, decorative. */
export function glyph(name, css, width, box) {
  const drawn = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  drawn.append(use);
  for (const [key, value] of Object.entries({ class: css, viewBox: `0 0 ${box} 24`, width, height: 20 })) {
    drawn.setAttribute(key, String(value));
  }
  drawn.setAttribute("aria-hidden", "true");
  return drawn;
}

/** "OCOP 4 sao" with its stars, as on every card; nothing where they may not be shown. */
export function rank(words, standing) {
  if (!runs(standing)) return null;
  const hollow = standing.status === "unknown-validity" ? " ocop-stars--hollow" : "";
  const count = Number(standing.stars);
  const mark = element("span", "ocop-rank");
  mark.append(
    glyph(`stars-${count}`, `ocop-stars${hollow}`, 20 * count, 24 * count),
    fill(words["stars.ocop"], { stars: count }),
  );
  return mark;
}

export function element(tag, css, text) {
  const made = document.createElement(tag);
  if (css) made.className = css;
  if (text) made.textContent = text;
  return made;
}

export const pageWords = () => JSON.parse(document.getElementById("ocop-words").textContent);

export { fill, written };
