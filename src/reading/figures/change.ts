import type { Look } from '../scan/look.ts';
import { withForms } from '../scan/regular-forms.ts';
import { FROM, OF, TO } from '../scan/small-words.ts';
import { Kind } from '../scan/tokens.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { changeWords } from '../words/change-words.ts';
import { pastApproximate } from './approximate.ts';
import { type Numeral, tidy } from './numeral.ts';

const CHANGE = wordSet(withForms(changeWords));
const WITH_OR_TO = wordSet(['with', 'to']);
const COMPARED = intern('compared');
/** As far back as the word of change may stand: "widened the recall of its summer range from 42". */
const REACH = 14;

/** True where a word of change leads to what begins at a token: "rose from 44 to 50" are two figures and no range. */
export function isChangeAt(look: Look, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (look.scan.kind[at] === Kind.lineBreak || look.scan.sentenceOf[at] !== look.scan.sentenceOf[first]) return false;
    if (CHANGE.has(look.word(at))) return true;
  }
  return false;
}

export const isChangeWord = (look: Look, token: number): boolean => CHANGE.has(look.word(token));

/** Tokens of a figure, end exclusive. */
interface Run {
  first: number;
  end: number;
}

/** Whether the second figure tells the other end of a change, or what the first is compared with: "to 40 crowns from 61". */
export function isSetAgainst(look: Look, before: Run, after: Run): boolean {
  const gap = after.first - before.end;
  if (gap < 1 || gap > REACH || look.scan.sentenceOf[before.first] !== look.scan.sentenceOf[after.first]) return false;
  const at = pastApproximate(look, after.first);
  const word = look.word(at);
  if (look.word(at - 1) === COMPARED) return WITH_OR_TO.has(word);
  const isOfPeak = look.word(before.first - 1) === OF && PEAK.has(look.word(before.first - 2));
  const opening = look.word(isOfPeak ? before.first - 4 : pastApproximate(look, before.first));
  if (word === TO) return at === before.end && opening === FROM;
  if (word !== FROM) return false;
  return at === before.end && isChangeAt(look, before.first);
}

/** "from a high of 90 pence to 12" */
const PEAK = wordSet(['high', 'low', 'peak', 'record', 'total', 'maximum']);

/** "from 2 to 3 million": a small bare number shares the magnitude of the one it changes to, null where it does not. */
export function sharedMagnitude(low: Numeral, high: Numeral): number | null {
  if (high.magnitude < 1000 || low.magnitude !== 1 || low.value >= 1000) return null;
  return low.value <= (high.value / high.magnitude) * 3 ? tidy(low.value * high.magnitude) : null;
}
