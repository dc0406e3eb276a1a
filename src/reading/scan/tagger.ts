import { closedClass } from '../words/closed-class.ts';
import { commonVerbForms } from '../words/common-verb-forms.ts';
import type { SentenceCut } from './sentences.ts';
import { Tag, type TagValue } from './tag.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';
import { wordSet, wordTable } from './vocabulary.ts';

const CLOSED = wordTable<keyof typeof Tag>(closedClass);
const VERBS = wordSet(commonVerbForms);

/** Tags each token: by list where its class is closed, else by its ending, its writing and the word before it. */
export function tagTokens(tokens: Tokens, sentences: readonly SentenceCut[]): Uint8Array {
  const tag = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) tag[at] = tagOf(tokens, at, firstToken, tag);
  }
  return tag;
}

function tagOf(tokens: Tokens, at: number, first: number, tag: Uint8Array): TagValue {
  const { kind, shape, word } = tokens;
  if (kind[at] === Kind.number) return Tag.number;
  if (kind[at] !== Kind.word) return isSymbol(tokens, at) ? Tag.symbol : Tag.punctuation;
  const before = at > first ? tag[at - 1]! : Tag.none;
  const closed = CLOSED.get(word[at]!);
  if (closed) return Tag[closed];
  if (shape[at] !== Shape.lower && at > first) return Tag.properNoun;
  if (VERBS.has(word[at]!)) return verbAfter(before);
  const letters = tokens.text.slice(tokens.start[at]!, tokens.end[at]!);
  if (/ly$/.test(letters)) return Tag.adverb;
  if (/ing$/.test(letters)) return Tag.presentParticiple;
  if (/ed$/.test(letters)) return before === Tag.auxiliary ? Tag.pastParticiple : Tag.verb;
  if (/(?:ous|ful|ive|able|ible|less|ic|ish|ary)$/.test(letters)) return Tag.adjective;
  if (before === Tag.particle) return Tag.infinitive;
  return shape[at] === Shape.lower ? Tag.noun : Tag.properNoun;
}

function verbAfter(before: number): TagValue {
  if (before === Tag.particle || before === Tag.auxiliary) return Tag.infinitive;
  return before === Tag.determiner || before === Tag.adjective ? Tag.noun : Tag.verb;
}

function isSymbol({ text, start }: Tokens, at: number): boolean {
  return '$€£¥%&#@+=<>*/\\^|~°'.includes(text[start[at]!]!);
}
