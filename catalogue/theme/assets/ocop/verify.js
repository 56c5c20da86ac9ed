/* /xac-minh/ and the short addresses on labels: type or scan, get a plain answer and its day. */
import { answer, element, fill, glyph, pageWords, rank, written } from "./answers.js";
import { Lookup, askedFor } from "./lookup.js";
import { codeOf, grouped, isWhole, isWrittenAsCode } from "./short-code.js";

const MOST = 20;
const BETWEEN_LOOKS = 250; /* ms between two looks at the camera's picture */

const words = pageWords();
const answers = document.getElementById("ocop-answers");
const form = document.getElementById("ocop-verify");
const input = document.getElementById("ocop-verify-text");
const { root, places } = answers.dataset;
const lookup = new Lookup(places);
let asked = 0;

const say = (key, values = {}) => fill(words[`verify.${key}`], values);

function link(css, text, href) {
  const made = element("a", css, text);
  made.href = href;
  return made;
}

function card(product, level) {
  const { code, id, name, maker, place, standing } = product;
  const box = element("article", `ocop-answer ocop-answer--${standing.status}`);
  const head = element(level, "ocop-answer__name", name);
  const line = element("p", "ocop-answer__said");
  const icon = standing.status === "retired" ? "unconfirmed" : standing.status;
  line.append(glyph(icon, "ocop-icon", 20, 24), answer(words, standing));
  const stars = rank(words, standing);
  const ways = element("p", "ocop-answer__ways");
  ways.append(link("ocop-button", say("open"), `${root}san-pham/${encodeURIComponent(id)}/`));
  if (standing.status !== "retired") {
    ways.append(link("ocop-button", say("card"), `${root}the-ke/?ma=${code}`));
  }
  box.append(head);
  if (stars) box.append(stars);
  box.append(line);
  for (const text of [maker, place, say("of-code", { code: grouped(code) })]) {
    if (text) box.append(element("p", "ocop-answer__of", text));
  }
  box.append(ways);
  return box;
}

function titleOf({ number, issuer, day }) {
  const key = day && issuer ? ".whole" : day ? ".dated" : issuer ? ".issued" : "";
  return say(`of-decision${key}`, { number, issuer, day: day ? written(day) : "" });
}

function listed(products) {
  const list = element("div", "ocop-answers__list");
  list.append(...products.map((product) => card(product, "h3")));
  return list;
}

function decision(one) {
  const box = element("section", "ocop-answers__part");
  box.append(element("h2", "", titleOf(one)));
  box.append(element("p", "", say(`of-decision.${one.role}`, { count: one.products.length })));
  box.append(listed(one.products));
  return box;
}

function named(products, text) {
  const box = element("section", "ocop-answers__part");
  const values = { count: Math.min(products.length, MOST), text };
  const title = products.length > MOST ? say("of-name.many", values) : say("of-name", values);
  box.append(element("h2", "", title));
  box.append(listed(products.slice(0, MOST)));
  return box;
}

function alike(products, text) {
  const box = element("section", "ocop-answers__part");
  box.append(element("h2", "", say("of-like", { text })));
  box.append(listed(products.slice(0, MOST)), finding(text));
  return box;
}

/* The finder knows more ways to say a name, and places. */
function finding(text) {
  const line = element("p", "ocop-answer__ways");
  line.append(link("ocop-button", say("find", { text }), `${root}tim-kiem/?${new URLSearchParams({ q: text })}`));
  return line;
}

function nothing(text, code) {
  const box = element("div", "ocop-answer ocop-answer--nothing");
  const isMiscopied = code && !isWhole(code) && isWrittenAsCode(text);
  const isOfLabel = lookup.isOfLabel(text);
  const title = () => {
    if (isMiscopied) return say("nothing.code", { text });
    return isOfLabel ? say("nothing.label", { text }) : say("nothing", { text });
  };
  const meaning = words[isOfLabel ? "verify.means.nothing.label" : "verify.means.nothing"];
  box.append(element("h2", "ocop-answer__name", title()), element("p", "", meaning));
  if (!isMiscopied) box.append(finding(text));
  return box;
}

/* A code answers alone; else a decision's number; else names. */
async function found(text) {
  const code = codeOf(text);
  const coded = code && isWhole(code) ? await lookup.byCode(code) : null;
  if (coded) return [card(coded, "h2")];
  const decisions = await lookup.byDecision(text);
  if (decisions.length) return decisions.map(decision);
  const products = await lookup.byName(text);
  if (products.length) return [named(products, text)];
  const likest = code && isWrittenAsCode(text) ? [] : await lookup.byLikeName(text);
  return [likest.length ? alike(likest, text) : nothing(text, code)];
}

function dated() {
  const { built, today, isHeld } = lookup;
  if (!built) return "";
  const values = { built: written(built), day: written(today) };
  const live = built === today ? "verify.as-of.same" : "verify.as-of";
  return element("p", "ocop-asof", fill(words[isHeld ? "verify.as-of.held" : live], values));
}

async function ask(text) {
  const mine = ++asked;
  if (!text) return answers.replaceChildren();
  answers.replaceChildren(element("p", "", say("waiting")));
  let shown;
  try {
    shown = await found(text);
    shown.push(dated());
  } catch {
    shown = [element("p", "ocop-answer ocop-answer--nothing", say("failed"))];
  }
  if (mine === asked) answers.replaceChildren(...shown.filter(Boolean));
}

function askHere() {
  const text = (askedFor(location.href) || "").normalize("NFC").trim().slice(0, 120);
  input.value = text;
  return ask(text);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = input.value.trim();
  if (!text) return;
  history.pushState(null, "", `${root}xac-minh/?${new URLSearchParams({ ma: text })}`);
  ask(text);
});
addEventListener("popstate", askHere);

/* Scanning: only where the browser itself reads QR codes. */
const button = document.getElementById("ocop-scan");
const view = document.getElementById("ocop-scan-view");
const note = document.getElementById("ocop-scan-note");
const aside = note.textContent;
let camera = null;

/* Nothing to tell: that the phone's own camera reads the codes, too. */
function tell(text) {
  note.textContent = text || aside;
}

function stop() {
  for (const track of camera ? camera.getTracks() : []) track.stop();
  camera = null;
  view.hidden = true;
  view.srcObject = null;
  button.textContent = say("scan");
}

/* Only what our own addresses hold; any other text could be a trap. */
function ours(text) {
  if (codeOf(text)) return text;
  try {
    const { pathname } = new URL(text);
    return /\/(v|xac-minh)\/$/.test(pathname) ? askedFor(text) : null;
  } catch {
    return null;
  }
}

async function look(detector) {
  if (!camera) return;
  const [code] = await detector.detect(view).catch(() => []);
  if (!code) return void setTimeout(look, BETWEEN_LOOKS, detector);
  const text = ours(code.rawValue);
  stop();
  if (!text) return tell(say("scan.foreign", { text: code.rawValue.slice(0, 120) }));
  tell("");
  input.value = text;
  form.requestSubmit();
}

async function scan(detector) {
  if (camera) {
    tell("");
    return stop();
  }
  try {
    camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  } catch {
    return tell(say("scan.refused"));
  }
  tell(say("scan.aim"));
  button.textContent = say("scan.stop");
  view.srcObject = camera;
  view.hidden = false;
  view.play().catch(stop);
  look(detector);
}

async function offerScanning() {
  const canSee = globalThis.BarcodeDetector && navigator.mediaDevices;
  const formats = canSee ? await BarcodeDetector.getSupportedFormats().catch(() => []) : [];
  if (!formats.includes("qr_code")) return;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  button.addEventListener("click", () => scan(detector));
  button.hidden = false;
}

offerScanning();
/* First the answer, then what the next one needs without a network. */
askHere().then(() => import("./verify-held.js")).then(({ keepVerify }) => keepVerify());
