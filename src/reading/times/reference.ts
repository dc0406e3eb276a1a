import type { Look } from '../scan/look.ts';
import { AS, NOW, OF, PAST, QUESTION_WORDS, THE } from '../scan/small-words.ts';
import { intern } from '../scan/vocabulary.ts';
import { timeReferences } from '../words/time-references.ts';
import type { Form } from './form.ts';
import { Phrases } from './phrases.ts';

const PHRASES = new Phrases<string>(timeReferences);
const FUTURE = intern('future');
const PRESENT = intern('present');

/** The present, the past, the future as a whole: now, currently, recently, in the past, these days. */
export const reference: Form = {
  rule: 'times/reference',
  words: PHRASES.firstWords,
  read(look, at) {
    const found = PHRASES.longest(look, at);
    if (!found || !isWhole(look, at, found.end) || isNoTime(look, at, found.end)) return null;
    return { first: at, end: found.end, date: { is: 'reference', value: found.value } };
  },
};

/** "As recently as last week" is that week; "Now who is to pay?" tells no time. */
function isNoTime(look: Look, at: number, end: number): boolean {
  if (look.word(at - 1) === AS && look.word(end) === AS) return true;
  const opens = look.opensSentence(at) || (look.opensSentence(at - 1) && !look.isWord(at - 1));
  return opens && look.word(at) === NOW && QUESTION_WORDS.has(look.word(end));
}

/** "the past" ends there: not "the past two years", "the future king". */
function isWhole(look: Look, at: number, end: number): boolean {
  const last = look.word(end - 1);
  if (last !== PAST && last !== FUTURE && last !== PRESENT) return true;
  if (look.word(at) === THE && look.word(end) === OF) return false;
  return (
    (!look.isWord(end) && !look.isNumber(end)) ||
    (look.isWord(end) && !look.isLower(end)) ||
    CLOSERS.has(look.text(end))
  );
}

const CLOSERS = new Set([
  'and',
  'but',
  'or',
  'is',
  'was',
  'to',
  'by',
  'with',
  'as',
  'for',
  'that',
  'in',
  'he',
  'she',
  'it',
  'they',
  'said',
  'has',
  'have',
  'will',
]);
