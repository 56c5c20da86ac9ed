/* The finished file: to save, to copy, to propose on GitHub. */
// @ts-check
import { element } from "../elements.js";

const LONGEST = 8000; // bytes of an address that GitHub takes

/** The address where GitHub makes a pull request of a new file; empty where it cannot. @param {string} repository @param {string} path @param {string} text */
export function proposal(repository, path, text) {
  if (!/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(repository)) return "";
  const query = `filename=${encodeURIComponent(path)}&value=${encodeURIComponent(text)}`;
  const address = `${repository}/new/main?${query}`;
  return address.length <= LONGEST ? address : "";
}

/**
 * @param {HTMLElement} box
 * @param {{path: string, text: string, repository: string, kind: string, say: (key: string, values?: any) => string, again: () => void}} file
 */
export function handOver(box, { path, text, repository, kind, say, again }) {
  const name = path.split("/").pop() || path;
  const save = /** @type {HTMLAnchorElement} */ (element("a", "ocop-button ocop-button--strong", say("save", { name })));
  save.href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  save.download = name;
  save.id = "ocop-form-save";
  const row = element("p", "ocop-row");
  row.append(save, copier(text, say));
  const next = /** @type {HTMLButtonElement} */ (element("button", "ocop-button", say("again")));
  next.type = "button";
  next.id = "ocop-form-again";
  next.addEventListener("click", again);
  const where = element("p", "", `${say("put")} `);
  where.append(element("code", "", path));
  const address = proposal(repository, path, text);
  if (address) row.append(proposer(address, say));
  const notes = [say(address ? "proposed" : repository ? "too-long" : "no-repository")];
  if (kind === "product") notes.push(say("photos"));
  const pre = element("pre", "ocop-result__file");
  pre.tabIndex = 0;
  pre.append(element("code", "", text));
  box.replaceChildren(
    element("h2", "", say("ready")),
    where,
    row,
    ...notes.map((note) => element("p", "ocop-pick__hint", note)),
    pre,
    next,
  );
  box.hidden = false;
  box.focus();
  box.scrollIntoView({ block: "start" });
}

/** @param {string} text @param {(key: string, values?: any) => string} say */
function copier(text, say) {
  const made = /** @type {HTMLButtonElement} */ (element("button", "ocop-button", say("copy")));
  made.type = "button";
  made.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      made.textContent = say("copied");
    } catch {
      made.textContent = say("not-copied");
    }
  });
  return made;
}

/** @param {string} address @param {(key: string, values?: any) => string} say */
function proposer(address, say) {
  const made = /** @type {HTMLAnchorElement} */ (element("a", "ocop-button", say("propose")));
  made.href = address;
  made.id = "ocop-form-propose";
  made.rel = "noopener";
  return made;
}
