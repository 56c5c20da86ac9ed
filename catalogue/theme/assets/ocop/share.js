/* Copying and handing on: buttons that stand hidden until this script can keep what they promise. */
// @ts-check

/** @param {HTMLElement} button @param {() => string} text what is to be copied
 *  @param {DOMStringMap} [words] what is said then: done, failed */
export function copies(button, text, words = button.dataset) {
  const label = button.querySelector("span") ?? button;
  const name = label.textContent;
  let timer = 0;
  button.addEventListener("click", async () => {
    let done = true;
    try {
      await navigator.clipboard.writeText(text());
    } catch {
      done = false;
    }
    label.textContent = (done ? words.done : words.failed) ?? "";
    button.setAttribute("aria-live", "polite");
    clearTimeout(timer);
    timer = setTimeout(() => {
      label.textContent = name;
    }, 4000);
  });
}

/** @param {HTMLElement} within */
export function copyButtons(within) {
  const sheet = /** @type {HTMLElement} */ (within.querySelector("[data-url]"));
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll("[data-copy]"))) {
    const source = button.dataset.copy ?? "";
    const text = () =>
      source === "[data-url]" ? (sheet.dataset.url ?? "") : (sheet.querySelector(source)?.textContent ?? "");
    copies(button, text, sheet.dataset);
    if (navigator.clipboard && button.parentElement) button.parentElement.hidden = false;
  }
}

/** @param {HTMLElement} within */
export function shareButton(within) {
  const button = /** @type {HTMLElement | null} */ (within.querySelector("[data-share]"));
  const sheet = /** @type {HTMLElement | null} */ (within.querySelector("[data-url]"));
  if (!button || !sheet || !navigator.share) return;
  button.addEventListener("click", () => {
    navigator.share({ title: document.title, url: sheet.dataset.url }).catch(() => {}); /* the visitor thought better of it */
  });
  if (button.parentElement) button.parentElement.hidden = false;
}
