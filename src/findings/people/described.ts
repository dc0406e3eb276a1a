import { matchAt } from '../matches.ts';
import { personNouns } from '../words/person-nouns.ts';
import { things } from '../words/things.ts';

/** What leads in a person described; "the office of the prosecutor" describes nobody. */
const LEAD =
  /(?<!\b(?:office|ministry|department|court|council|union|party|house|residence) of )\b(?:a|an|the|his|her|my|our|their|one|another|old|young|former|\d+-year-old)\s+|['’]s?\s+/gi;
/** "My mother’s bank": whose it is, is somebody; "the director’s office" is nobody's but an office's. */
const MINE = /\bmy (\p{L}+)['’]s\b/iu;
const ANYBODY = /\b(?:somebody|someone|anyone who|everyone who)\b/i;
const WORD = /(\p{L}[\p{L}-]*)([\s,]*)/uy;
/** So many words stand before the noun: "the tall old harbour master". */
const BEFORE_NOUN = 3;

const NOUNS = new Set(personNouns);
const THINGS = new Set(things);

/** True for a text in which one person is described: "a driver", "the coach", "his mother", "someone". */
export function describesSomebody(text: string): boolean {
  if (ANYBODY.test(text) || isPersonNoun(MINE.exec(text)?.[1]?.toLowerCase() ?? '')) return true;
  LEAD.lastIndex = 0;
  for (let lead = LEAD.exec(text); lead !== null; lead = LEAD.exec(text))
    if (leadsToPerson(text, LEAD.lastIndex)) return true;
  return false;
}

function leadsToPerson(text: string, from: number): boolean {
  let at = from;
  for (let count = 0; count <= BEFORE_NOUN; count++) {
    const [all = '', word = '', gap = ''] = matchAt(text, WORD, at) ?? [];
    at += all.length;
    if (isPersonNoun(word.toLowerCase()) && !(gap === '' && /['’]/.test(text[at] ?? ''))) return true;
    if (gap === '') return false;
  }
  return false;
}

/** "Driver", "coach", "plaintiff": a noun for one person. */
export function isPersonNoun(word: string): boolean {
  if (word.includes('-')) return false;
  return (
    NOUNS.has(word) || /(?:man|woman)$/.test(word) || (/..(?:er|or|ist|ian|ant|ent)$/.test(word) && !THINGS.has(word))
  );
}
