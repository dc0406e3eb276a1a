import { QUESTION_WORDS, THAT, TO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { contentStoppers } from '../words/content-stoppers.ts';
import { overAdverbial } from './adverbials.ts';
import { clauseStarts } from './clause-starts.ts';
import type { CueWord } from './cue-words.ts';
import { NOT_SAID, quotationAhead, saysSomething, thatAhead } from './look-ahead.ts';
import { type OuterSentence, type Outline, textOfPiece, What } from './outline.ts';
import { isTitleCase } from './title-case.ts';
import { isFiniteAt, isNominal, isQuotedTerm, opensPhrase } from './word-classes.ts';

/** How content opens behind a verb. */
export type Opener = 'that' | 'colon' | 'quotation' | 'question' | 'clause' | 'infinitive' | 'none';

export interface RightSide {
  opener: Opener;
  /** First piece of the content, or the first piece behind the verb's adverbials where there is none. */
  start: number;
}

/** Verbs by which a crowd says its slogans. */
const CRIES = new Set(['chant', 'shout', 'yell', 'scream', 'cry', 'roar', 'bellow']);

/** Reads rightwards from a verb: adverbs, listener, place and time of saying, then how the content opens. */
export function rightOf(o: Outline, s: OuterSentence, verb: number, word: CueWord): RightSide {
  let at = word.verb === 'point' || word.verb === 'go' ? verb + 2 : verb + 1;
  let listener = word.tells;
  for (let steps = 0; steps < 8 && at < s.end; steps++) {
    const next = overAdverbial(o, s, at, listener, word);
    if (next === at) break;
    if (listener && opensPhrase(o, at)) listener = false;
    at = next;
  }
  const that = thatAhead(o, s, at);
  if (that > 0) return { opener: 'that', start: that + 1 };
  const quotation = quotationAhead(o, s, at);
  if (quotation > 0) return { opener: 'quotation', start: quotation };
  const opener = openerAt(o, s, at, CRIES.has(word.verb));
  if (opener === 'none' && word.verb === 'say' && saysSomething(o, s, at)) return { opener: 'clause', start: at };
  return { opener, start: contentStart(o, s, at) };
}

/** @param isCry capitals of what is cried out make no title of it */
function openerAt(o: Outline, s: OuterSentence, at: number, isCry = false): Opener {
  if (at >= s.end) return 'none';
  if (o.what[at] === What.colon) return 'colon';
  if (o.what[at] === What.quotation && !isCry && isTitleCase(o, at)) return 'none';
  if (o.what[at] === What.quotation) return isQuotedTerm(o, at) && clauseStarts(o, at, s.end) ? 'clause' : 'quotation';
  if (o.what[at] === What.comma && o.what[at + 1] === What.quotation && at + 1 < s.end)
    return !isCry && isTitleCase(o, at + 1) ? 'none' : 'quotation';
  if (o.what[at] !== What.word) return 'none';
  if (o.word[at] === THAT && at + 1 < s.end && o.what[at + 1] === What.stop) return 'none'; // "denied that."
  if (o.word[at] === THAT && isRelativeThat(o, at)) return 'none';
  if (o.word[at] === THAT) return isPronounThat(o, at) ? 'clause' : 'that';
  if (o.word[at] === TO || (NOT.has(o.word[at]!) && o.word[at + 1] === TO)) return 'infinitive';
  if (QUESTION_WORDS.has(o.word[at]!)) return 'question';
  if (
    NOT_SAID.has(o.word[at]!) &&
    (o.what[at + 1] !== What.word || (o.tag[at + 1] === Tag.preposition && !isAmount(o, at + 2)))
  )
    return 'none'; // "said more than that", not "said more than 50 were hurt"
  if (NOT_CONTENT.has(o.word[at]!) && !isAmount(o, at + 1)) return 'none';
  return clauseStarts(o, at, s.end) ? 'clause' : 'none';
}

/** "said in a report that gave both hope", not "said last week that waits rose" or "in a report that wait times rose". */
const isRelativeThat = (o: Outline, at: number): boolean =>
  isNominal(o.tag[at - 1]!) && !o.time[at - 1] && isFiniteAt(o, at + 1) && !isNominal(o.tag[at + 2]!);

/** "said that was wrong", "that number was wrong", not "said that talks broke off" with a noun that looks like a verb. */
function isPronounThat(o: Outline, at: number): boolean {
  if (POINTED_AT.has(o.word[at + 1]!)) return isFiniteAt(o, at + 2);
  if (!isFiniteAt(o, at + 1)) return false;
  if (o.tag[at + 1] === Tag.auxiliary) return true;
  // "that wait times rose", "that waits rose": a noun that looks like a verb
  if (!/(?:s|ed)$/.test(textOfPiece(o, at + 1)) || isFiniteAt(o, at + 2)) return false;
  return o.tag[at] !== Tag.subordinator;
}

/** Nouns that open no clause without an article. */
const POINTED_AT = wordSet(['amount', 'claim', 'decision', 'figure', 'idea', 'level', 'number', 'sum', 'total']);

function contentStart(o: Outline, s: OuterSentence, at: number): number {
  if (at >= s.end) return at;
  if (o.what[at] === What.colon) return at + 1;
  if (o.what[at] === What.comma && o.what[at + 1] === What.quotation) return at + 1;
  if (o.word[at] === THAT && openerAt(o, s, at) === 'that') return at + 1;
  return at;
}

const isAmount = (o: Outline, at: number): boolean => o.tag[at] === Tag.number;

const NOT = wordSet(['not', 'never']);
const NOT_CONTENT = wordSet(contentStoppers);
