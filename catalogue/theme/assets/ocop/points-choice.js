/* What is chosen among the sales points: in the page's address, and as a test of each point. */
// @ts-check

/** @typedef {{kind: string, hours: string, province: string, commune: string, goods: string}} Choice */

/** Names in the address, which people share. */
const PARAMETERS = { kind: "loai", hours: "gio", province: "tinh", commune: "xa", goods: "hang" };
const HOURS = { open: "dang-mo", unknown: "khong-ro" };

/** @returns {Choice} */
export const nothing = () => ({ kind: "", hours: "", province: "", commune: "", goods: "" });

/** @param {string} search of the address, with its question mark @returns {Choice} */
export function fromAddress(search) {
  const given = new URLSearchParams(search);
  const found = nothing();
  for (const [key, name] of Object.entries(PARAMETERS)) found[key] = given.get(name) || "";
  found.hours = Object.keys(HOURS).find((key) => HOURS[key] === found.hours) || "";
  if (found.commune && !found.province) found.commune = "";
  return found;
}

/** @param {Choice} choice @returns {string} with its question mark, or nothing */
export function toAddress(choice) {
  const told = new URLSearchParams();
  for (const [key, name] of Object.entries(PARAMETERS)) {
    const value = key === "hours" ? HOURS[choice.hours] : choice[key];
    if (value) told.set(name, value);
  }
  const text = told.toString();
  return text && `?${text}`;
}

/**
 * @param {any} point with its `opening` @param {Choice} choice
 * @param {Set<string>|null} sellers ids of the points that have what is sought
 */
export function fits(point, choice, sellers) {
  return (
    (!choice.kind || point.kindCode === choice.kind) &&
    (!choice.hours || point.opening.state === choice.hours) &&
    (!choice.province || point.province === choice.province) &&
    (!choice.commune || point.commune === choice.commune) &&
    (!sellers || sellers.has(point.id))
  );
}
