/* How far away something is. What is computed here stays here. */
// @ts-check

const EARTH = 6371; /* mean radius, kilometres */
const radians = (/** @type {number} */ degrees) => (degrees * Math.PI) / 180;

/**
 * Along a great circle, in kilometres.
 * @param {[number, number]} one longitude, latitude in degrees @param {[number, number]} other
 */
export function distance([x, y], [u, v]) {
  const chord =
    Math.sin(radians(v - y) / 2) ** 2 +
    Math.cos(radians(y)) * Math.cos(radians(v)) * Math.sin(radians(u - x) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(chord));
}

/** Two significant digits at most: nobody walks to the metre. @param {number} km */
export function kilometres(km) {
  const digits = km < 10 ? 1 : 0;
  return km.toLocaleString(document.documentElement.lang || "vi", {
    maximumFractionDigits: digits,
    minimumFractionDigits: 0,
  });
}
