/* The message of the page for corrections and removals: it names the page that the visitor comes from. */
// @ts-check
import { copies } from "./share.js";

const ADDRESS = /^(?:[a-z0-9-]+\/)*$/;

/** The page named in the address, if it is one of this site; the words of others are not ours to say.
 * @param {string} home the way to the home page */
function page(home) {
  const named = new URLSearchParams(location.search).get("trang") ?? "";
  return named && ADDRESS.test(named) ? new URL(`${home.replace(/\/?$/, "/")}${named}`, location.href).href : "";
}

const section = /** @type {HTMLElement} */ (document.querySelector(".ocop-message"));
const { text = "", subject = "", home = "" } = section.dataset;
const find = (/** @type {string} */ name) =>
  /** @type {HTMLElement | null} */ (section.querySelector(`.ocop-message__${name}`));

const field = /** @type {HTMLTextAreaElement} */ (section.querySelector("textarea"));
field.value = text.replace("{page}", page(home));
/** @type {HTMLElement} */ (find("draft")).hidden = false;

const copy = /** @type {HTMLElement} */ (find("copy"));
copies(copy, () => field.value, section.dataset);
copy.hidden = !navigator.clipboard;

const share = /** @type {HTMLElement} */ (find("share"));
share.hidden = !navigator.share;
share.addEventListener("click", () => {
  navigator.share({ text: field.value }).catch(() => {}); /* the visitor thought better of it */
});

const mail = /** @type {HTMLAnchorElement | null} */ (find("mail"));
if (mail) {
  const to = mail.href;
  const about = encodeURIComponent(subject.replace("{page}", page(home)).trim());
  const write = () => {
    mail.href = `${to}?subject=${about}&body=${encodeURIComponent(field.value.replaceAll("\n", "\r\n"))}`;
  };
  write();
  field.addEventListener("input", write);
}
