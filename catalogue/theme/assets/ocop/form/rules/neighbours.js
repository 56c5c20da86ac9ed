/* E202 to E205, E207, E505, E212: what other entries say already; catalogue/checking/rules/twins.py and
   references.py. And E015, E211, E001: the file itself. */
// @ts-check
import { shown } from "../formats.js";
import { day, fold, recognitions } from "./said.js";
import { written } from "./short_code.js";

/** @typedef {import("./said.js").Complaints} Complaints @typedef {import("./said.js").About} About */

/** The same thing is there already. @param {any} values @param {About} about @returns {Complaints} */
export function* namesAreDistinct(values, { kind, known, here, settings }) {
  const twin = known.twin(kind, values, here.code);
  if (!twin) return;
  const said = { name: shown(values.name), other: known.file(kind, twin) };
  const also = [["producer"], ["place"], ["address"]];
  const more = { stands: { kind, id: twin.id } };
  if (kind === "product") yield ["E207", ["name"], said, also, more];
  else yield ["E203", ["name"], { ...said, kind: capital(settings.kinds[kind]) }, also, more];
}

const capital = (/** @type {string} */ text) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** One number of one issuer in one year is one decision, of one date. @param {any} values @param {About} about @returns {Complaints} */
export function* decisionsAgree(values, { known }) {
  for (const [index, { decision }] of recognitions(values)) {
    const { number, issuer, date } = decision || {};
    if (!number || !issuer || !date) continue;
    const other = known.decision(decisionKey(number, issuer, date));
    if (!other || other.date === date) continue;
    const said = { number, issuer: shown(issuer), year: date.slice(0, 4), date: day(date) };
    yield ["E204", ["certificates", index, "decision", "date"], { ...said, other: other.file, others: day(other.date) }];
  }
}

/** @param {string} number @param {string} issuer @param {string} date */
export const decisionKey = (number, issuer, date) =>
  [fold(number), fold(issuer).replaceAll("uy ban nhan dan", "ubnd"), date.slice(0, 4)].join("\n");

/** A GTIN belongs to one packaging of one product. @param {any} values @param {About} about @returns {Complaints} */
export function* barcodesAreDistinct({ packagings = [] }, { known, file }) {
  const seen = new Set();
  for (const [index, one] of packagings.entries()) {
    const key = one?.gtin?.padStart(14, "0");
    const other = key && (known.barcode(key) || (seen.has(key) ? file : ""));
    if (other) yield ["E505", ["packagings", index, "gtin"], { gtin: one.gtin, other }];
    seen.add(key);
  }
}

const LONGEST = 80;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of its file or folder, which is its address for ever. @param {any} _values @param {About} about @returns {Complaints} */
export function* idIsFree(_values, { kind, id, known, code, settings, file }) {
  if (!id) return;
  const isDevice = settings.devices.includes(id);
  if (!ID.test(id) || id.length > LONGEST || isDevice) return yield misnamed(id, kind, isDevice, settings);
  if (new RegExp(`^(?:${settings.reserved})$`).test(id)) yield ["E211", ["id"], { id }, [["name"]]];
  const twin = known.published(kind, id);
  if (twin) yield ["E202", ["id"], { id, other: known.file(kind, twin) }, [["name"]], { stands: { kind, id } }];
  else if (known.wasOnce(kind, id)) yield ["E205", ["id"], { id, other: file }, [["name"]]];
  const same = code === null ? null : known.ofCode(code, id);
  if (same && code !== null) yield ["E212", ["id"], { code: written(code), other: known.file(kind, same) }, [["name"]]];
}

/** @param {string} id @param {string} kind @param {boolean} isDevice @param {any} settings @returns {import("./said.js").Complaint} */
function misnamed(id, kind, isDevice, { said }) {
  const ending = kind === "product" ? "" : ".yml";
  const better = /** @type {any} */ (self).ocop.slug(id).slice(0, LONGEST - ending.length).replace(/-$/, "");
  const short = said.shorter.replace("{limit}", LONGEST);
  const named = better && better !== id ? said.rename.replace("{better}", better + ending) : said[`one-${kind}`];
  const expected = isDevice ? said.device : id.length + ending.length > LONGEST ? short : named;
  return ["E015", ["id"], { name: shown(id + ending), expected }];
}

/** What is too long for one file. @param {any} _values @param {About} about @returns {Complaints} */
export function* fileIsShort(_values, { size, settings }) {
  if (size > settings.mostBytes) yield ["E001", [], { size, limit: settings.mostBytes }];
}

