/* E210, E701 to E707: what may not be published about people; catalogue/checking/rules/personal_data.py,
   producers.py, households.py and personal.py. */
// @ts-check
import { shown } from "../formats.js";
import { fold, prose, texts } from "./said.js";

/** @typedef {import("./said.js").Complaints} Complaints @typedef {import("./said.js").About} About @typedef {import("./said.js").Path} Path */

const WORD = "[\\p{L}\\p{N}_]";

/** A household entered as something else would escape the rules on consent. @param {any} values @param {About} about @returns {Complaints} */
export function* kindIsThatOfTheName({ name, kind }, about) {
  if (about.kind !== "producer" || !name || !kind) return;
  for (const [begin, expected, words] of about.settings.kindNames)
    if (new RegExp(`^${begin}(?!${WORD})`, "u").test(name.toLowerCase()) && kind !== expected)
      yield ["E210", ["kind"], { name: shown(name), kind, expected, words }, [["name"]]];
}

/** Whether its phone and address are likely to be those of somebody's home. @param {string} name @param {any} households */
function namesAHousehold(name, { form, workshop, branch, person }) {
  const folded = fold(name);
  const isWorkshop = new RegExp(`^(?:${workshop})`).test(folded) && !new RegExp(branch).test(folded);
  return isWorkshop || new RegExp(form).test(folded) || new RegExp(`^(?:${person})`, "iu").test(name);
}

/** The contacts and the address that are there. @param {any} values @returns {Path[]} */
const given = ({ address, contacts }) => [
  ...(address ? [["address"]] : []),
  ...Object.keys(contacts || {}).filter((name) => contacts[name]).map((name) => ["contacts", name]),
];

/** A household's contacts stand only with its consent. @param {any} values @param {About} about @returns {Complaints} */
export function* householdsConsent(values, { kind, settings }) {
  if (kind !== "producer" || values.kind !== "household") return;
  const allowed = values.consent?.fields || [];
  for (const path of given(values)) {
    const name = path[path.length - 1];
    if (!allowed.includes(name)) yield ["E701", path, { field: settings.contactFields[name], name }, [["kind"]]];
  }
}

/** Entered as another kind, a household would need no consent; a sales point records none.
 * @param {any} values @param {About} about @returns {Complaints} */
export function* whoSoundsLikeAHouseholdShowsNoHome(values, { kind, settings }) {
  const isProducer = kind === "producer" && values.kind && values.kind !== "household";
  if (!isProducer && kind !== "sales-point") return;
  const named = isProducer ? [values.name] : [values.operator, values.name];
  const household = named.find((name) => name && namesAHousehold(name, settings.households));
  for (const path of household ? given(values) : []) {
    const field = settings.contactFields[path[path.length - 1]].toLowerCase();
    const said = { name: shown(household), field };
    yield [isProducer ? "E705" : "E706", path, said, [["name"], ["kind"], ["operator"]]];
  }
}

/** The first phone number that is no tax code. @param {string} text @param {any} personal */
export function phoneIn(text, { phone, taxWords, taxWeights }) {
  for (const found of text.matchAll(new RegExp(phone, "g"))) {
    const digits = [...found[0].replace(/[^0-9]/g, "")].map(Number);
    const weighed = taxWeights.reduce((/** @type {number} */ sum, /** @type {number} */ weight, /** @type {number} */ at) => sum + weight * digits[at], 0);
    const isTaxCode = digits.length === taxWeights.length + 1 && 10 - (weighed % 11) === digits[digits.length - 1];
    const before = fold(text.slice(Math.max(0, found.index - 40), found.index));
    if (!(isTaxCode && new RegExp(taxWords).test(before))) return found[0];
  }
  return "";
}

const ADDRESSES = new Set(["url", "website", "facebook", "traceability_url"]);

/** Ids become addresses, too. @param {any} values @param {About} about @returns {Complaints} */
export function* addressesHoldNoPhone(values, { id, settings: { personal, said } }) {
  for (const [path, address] of texts(values)) {
    if (!ADDRESSES.has(String(path[path.length - 1]))) continue;
    const phone = unquoted(address).split(/[/?&=#:,;]/).map((part) => phoneIn(part, personal)).find(Boolean);
    if (phone) yield ["E707", path, { where: said["web-address"], found: shown(phone), hint: said["phone-in-address"] }];
  }
  const phone = phoneIn(id, personal);
  if (phone) yield ["E707", ["id"], { where: said.id, found: shown(phone), hint: said["phone-in-id"] }, [["name"]]];
}

/** @param {string} address */
function unquoted(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Nothing about a person in running text. @param {any} values @param {About} about @returns {Complaints} */
export function* proseHoldsNoPersonalData(values, { settings: { personal } }) {
  for (const [path, text] of prose(values)) {
    const email = text.match(new RegExp(personal.email));
    if (email) yield ["E703", path, { found: shown(email[0]) }];
    const phone = phoneIn(text, personal);
    if (phone) yield ["E702", path, { found: shown(phone) }];
    const isNumber = personal.numbers.includes(path[path.length - 1]) && new RegExp(personal.citizen).test(text);
    if (isNumber || new RegExp(personal.identity, "iu").test(text)) yield ["E704", path, {}];
  }
}
