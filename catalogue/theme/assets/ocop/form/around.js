/* What the rules see around an entry: its place then and now, and what lies near. */
// @ts-check

/** @typedef {import("./places.js").Unit} Unit @typedef {import("./places.js").Places} Places */

const CURRENT = "from-2025-07";

/** @param {any} values @param {{kind: string, places: Places, settings: any}} means */
export async function around(values, { kind, places, settings }) {
  const { place, coordinates, sells } = values;
  const unit = place?.code ? await places.unit(place.register, place.code).catch(() => null) : null;
  const successors = unit ? await after(unit, place.register, places).catch(() => []) : [];
  const commune = unit ? await today(place, successors, places).catch(() => null) : null;
  const here = commune || (unit ? await provinceOf(unit, places, settings).catch(() => null) : null);
  const isMeasured = kind === "sales-point" && coordinates && unit;
  const centres = isMeasured ? await centresOf(commune ? [commune] : successors, unit, places).catch(() => []) : [];
  const lost = await lostCodes(sells?.places || [], places, settings).catch(() => new Map());
  return { unit, here: here || { code: "", name: "" }, successors, centres, lost };
}

/** The communes of today that a unit became. @param {Unit} unit @param {string} register @param {Places} places @returns {Promise<Unit[]>} */
async function after(unit, register, places) {
  if (register === CURRENT) return [unit];
  const found = await Promise.all(unit.successors.map((code) => places.unit(CURRENT, code)));
  return found.filter((one) => one !== null);
}

/** The commune of today, if it is certain. @param {any} place @param {Unit[]} successors @param {Places} places */
async function today(place, successors, places) {
  if (place.current) return places.unit(CURRENT, place.current);
  return successors.length === 1 ? successors[0] : null;
}

/** @param {Unit} unit @param {Places} places @param {any} settings */
async function provinceOf({ slug }, places, settings) {
  const inside = (await places.units(CURRENT)).find((one) => one.slug === slug);
  return { code: settings.provinceCodes[slug] || "", name: inside?.province || "" };
}

/** The middles of some communes, or of all in the province. @param {Unit[]} communes @param {Unit} unit @param {Places} places */
async function centresOf(communes, unit, places) {
  const known = await places.centres();
  const near = communes.length ? communes : (await places.units(CURRENT)).filter((one) => one.slug === unit.slug);
  return near.map(({ code }) => known[code]).filter(Boolean);
}

/** Codes that today's register has not, each with a hint. @param {string[]} codes @param {Places} places @param {any} settings @returns {Promise<Map<string, string>>} */
async function lostCodes(codes, places, { said, registers }) {
  const lost = new Map();
  for (const code of codes) {
    if (!code || (await places.nameOf(CURRENT, code))) continue;
    const hints = [];
    for (const register of Object.keys(registers)) {
      const unit = await places.nameOf(register, code);
      if (unit) hints.push(said["code-elsewhere"].replace("{register}", registers[register]).replace("{unit}", unit));
    }
    lost.set(code, [...hints, said["code-list"]].join("; "));
  }
  return lost;
}
