/* Whether a sales point is open at an instant. Vietnam has one clock, seven hours ahead of UTC. */
// @ts-check

/** @typedef {{days: string[], opens: string, closes: string}} Line */
/** @typedef {{hours: Line[], from: string|null, until: string|null, note: string}} Times */
/** @typedef {{state: "open"|"closed"|"unknown"|"ahead"|"over", until?: string}} Opening */

const AHEAD = 7 * 60 * 60 * 1000;
const WEEK = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** @param {string} text `07:30` @returns {number} minutes after midnight */
const minutes = (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/**
 * Lines that close at or before they open run past midnight.
 * A season told in words only ("dịp Tết") leaves open whether it is now.
 * @param {Times} point @param {Date} now @returns {Opening}
 */
export function opening(point, now) {
  const local = new Date(now.getTime() + AHEAD);
  const day = local.toISOString().slice(0, 10);
  if (point.until && point.until < day) return { state: "over" };
  if (point.from && point.from > day) return { state: "ahead" };
  const inSeason = point.from || point.until || !point.note;
  if (!point.hours.length || !inSeason) return { state: "unknown" };
  const line = point.hours.find((hours) => holds(hours, local));
  return line ? { state: "open", until: line.closes } : { state: "closed" };
}

/** @param {Line} line @param {Date} local whose UTC fields are Vietnam's clock */
function holds({ days, opens, closes }, local) {
  const time = local.getUTCHours() * 60 + local.getUTCMinutes();
  const today = WEEK[local.getUTCDay()];
  const yesterday = WEEK[(local.getUTCDay() + 6) % 7];
  const [first, last] = [minutes(opens), minutes(closes)];
  if (first < last) return days.includes(today) && first <= time && time < last;
  return (days.includes(today) && first <= time) || (days.includes(yesterday) && time < last);
}
