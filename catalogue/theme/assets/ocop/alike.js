/* Whether a name is what was typed but for a slip: for /xac-minh/, which has no list of all words. */
// @ts-check

/** Said on labels beside names, folded. */
const SAID = /\b(ocop [345] sao|[345] sao|ocop|san pham)\b/g;

const SHORTEST = 3; /* letters of a word in which one may be wrong */
const BESIDE = 0.5; /* what a word counts that stands beside the name only */
const SLIP = 0.8; /* what a word with a slip counts */

/** What is left of a text to look up as a name. @param {string} folded @returns {string[]} */
export const wordsOf = (folded) => folded.replace(SAID, " ").split(" ").filter(Boolean);

/** Words that were typed with marks, folded: whoever types cần does not mean cao.
 * @param {string[]} words as typed @param {(text: string) => string} fold */
export const markedOf = (words, fold) => new Set(words.filter((word) => word.toLowerCase() !== fold(word)).map(fold));

/** Whether two words differ in one letter, or in two that changed places. @param {string} typed @param {string} meant */
export function isSlip(typed, meant) {
  if (typed.length < SHORTEST || Math.abs(typed.length - meant.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same += 1;
  const rest = (/** @type {string} */ word, /** @type {number} */ skipped) => word.slice(same + skipped);
  const isSwapped = typed[same] === meant[same + 1] && typed[same + 1] === meant[same] && rest(typed, 2) === rest(meant, 2);
  return isSwapped || [[1, 1], [1, 0], [0, 1]].some(([one, other]) => rest(typed, one) === rest(meant, other));
}

/** How much of what was typed a name says, with the words beside it; 0 where half or more is missing in the name.
 * @param {string[]} typed @param {string[]} name @param {string[]} beside all folded
 * @param {Set<string>} sure words in which there is no slip */
export function likeness(typed, name, beside, sure) {
  const own = typed.map((word) => Math.max(...name.map((other) => weight(word, other, sure.has(word)))));
  if (own.filter(Boolean).length * 2 <= typed.length) return 0;
  return own.reduce((sum, one, place) => sum + (one || (beside.includes(typed[place]) ? BESIDE : 0)), 0);
}

/** @param {string} typed @param {string} other @param {boolean} isSure */
function weight(typed, other, isSure) {
  if (other === typed) return 1;
  return !isSure && isSlip(typed, other) ? SLIP : 0;
}
