import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { futureCues } from '../words/future-cues.ts';
import { pastVerbs } from '../words/past-verbs.ts';
import { scheduleVerbs } from '../words/schedule-verbs.ts';
import { known, TO } from './lexicon.ts';
import type { Look } from './look.ts';

/** Whether what happens at a time is over, still to come, or neither by the words around it. */
export type Tense = 'past' | 'future' | 'unknown';

const FUTURE = wordSet(futureCues);
const PAST = wordSet(pastVerbs);
const SCHEDULE = wordSet(scheduleVerbs);
const BE = wordSet(['is', 'are', "'s", "'re", 'am']);
const HAVE = wordSet(['has', 'have', "'ve"]);
const UNTIL = known('until');
const BY = known('by');
const REACH = 40;

/**
 * The tense of the clause of a time: that of the nearest verb before it, else of the first behind it, at most 40
 * tokens away. "Officials said Friday they will meet Tuesday": Friday is past, Tuesday is to come.
 */
export function tenseAt(look: Look, first: number, end: number): Tense {
  const before = look.word(first - 1);
  const bounded = before === UNTIL || before === BY;
  for (let at = first - 1; at >= Math.max(0, first - REACH) && look.sameSentence(at, first); at--) {
    const tense = tenseOf(look, at);
    if (tense !== null) return tense;
  }
  for (let at = end; at < Math.min(look.count, end + REACH) && look.sameSentence(at, first); at++) {
    const tense = tenseOf(look, at);
    if (tense !== null) return tense;
  }
  return bounded ? 'unknown' : 'unknown';
}

/** What one word tells: null for words that tell nothing. */
function tenseOf(look: Look, at: number): Tense | null {
  const word = look.word(at);
  if (word !== 0) {
    if (FUTURE.has(word)) return 'future';
    if (PAST.has(word)) return 'past';
    if (SCHEDULE.has(word)) return 'future';
    if (HAVE.has(word)) return 'past';
    if (BE.has(word) && look.word(at + 1) === TO && look.scan.tag[at + 2] === Tag.infinitive) return 'future';
  }
  const tag = look.scan.tag[at];
  if (tag === Tag.pastParticiple) return 'past';
  if (tag === Tag.verb && /ed$/.test(look.text(at))) return 'past';
  return null;
}
