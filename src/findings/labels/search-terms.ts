import { searchWords } from '../words/search-words.ts';

/** A search term is so long at the most, in words. */
const LONGEST = 6;
const FEWEST = 3;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,;|]*){2,}$/u;
const SEARCHED = new RegExp(
  `\\s(?:${searchWords.join('|')})$|^(?:best|buy|cheap|download|free|how to|is|latest|live|watch|what|where|who|why)\\s`,
  'i',
);
/** What stands in sentences, or ends them, and stands in no list of terms. */
const STOPS = new Set(['.', '!', '?', ':', '"', '“', '”']);
const SPEAKS = /[.!?:"“”]|\b(?:and|or|is|are|was|were|has|have|will|said)\b/i;
/** A term that asks: "who owns the mill", "is the quay dry". */
const ASKS = /(?<=[,;|]\s*)(?:is|what is|who is|was|will)\s(?=[^,;|]+(?:[,;|]|$))/gi;
/** A year at the end: "dam flood 2026". */
const YEAR = /\s(?:19|20)\d\d$/;

const FEWEST_TOLD = 4;

/** "People also search for: …": the line says itself what it is. */
const SAYS_SO =
  /^(?:(?:people )?also (?:search(?:ed)? for|ask)|(?:related|popular|trending|top|hot) searches|search tags|searches related to [^:]+|(?:search )?keywords):\s/i;

/**
 * True for a line of nothing but search terms ("Tolven flood news, dam price, Lomma map") or of hashtags: three terms or
 * more between commas, most of them of two words or more, that say the same words again or end as searches do, or
 * in small letters throughout, or between bars.
 * @param isTold whether the story has a word in another place: search terms say again what it is about
 */
export function isSearchTerms(line: string, isTold: (word: string) => boolean): boolean {
  if (line.startsWith('#') && HASHTAGS.test(line)) return true;
  if (SAYS_SO.test(line)) return line.split(',').length >= FEWEST;
  if (STOPS.has(line.at(-1) ?? '') || SPEAKS.test(line.replace(ASKS, ''))) return false;
  const terms = line.split(/\s*[,;|]\s*/).filter((term) => term !== '');
  const long = terms.filter((term) => term.includes(' '));
  if (terms.length < FEWEST || long.length * 3 < terms.length * 2) return false;
  if (terms.some((term) => term.split(/\s+/).length > LONGEST)) return false;
  if (searches(terms) >= 2 || (searches(terms) >= 1 && repeats(terms)) || repeats(terms, FEWEST)) return true;
  if (terms.length < FEWEST_TOLD || (searches(terms) < 1 && /\p{Lu}/u.test(line))) return false;
  const told = terms.filter((term) => (term.match(/\p{L}{4,}/gu) ?? []).some(isTold));
  return told.length * 4 >= terms.length * 3;
}

const searches = (terms: readonly string[]): number =>
  terms.filter((term) => SEARCHED.test(term) || YEAR.test(term)).length;

/** One word stands in so many terms. */
function repeats(terms: readonly string[], times = 2): boolean {
  const counts = new Map<string, number>();
  for (const term of terms)
    for (const word of new Set(term.toLowerCase().match(/\p{L}{4,}/gu) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= times);
}
