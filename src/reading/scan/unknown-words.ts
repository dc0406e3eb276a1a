import { Tag } from './tag.ts';
import type { TagModel } from './tag-model.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';
import { hashOf, wordId, wordIdAt } from './vocabulary.ts';

/** Ranks from here on stand for endings of words that the lexicon lacks. */
const UNKNOWN_RANK = 0x4000;
const CAPITAL_RANK = 0x400;
/** Groups of unknown words: their form, from here on in small letters and further on with capitals. */
const SMALL_GROUP = 8;
const CAPITAL_GROUP = 16;
/** Groups from here on are those of the lexicon; those below are of tokens that it lacks: kinds and forms. */
const FIRST_KNOWN_GROUP = 24;

/** What an unknown word looks like. A form in -s says by its stem whether it is "argues", "dams" or "plans". */
const Form = { plain: 0, ing: 1, ed: 2, ly: 3, s: 4, sOfVerb: 5, sOfNoun: 6, sOfBoth: 7 } as const;

export const bit = (...tags: number[]): number => tags.reduce((mask, tag) => mask | (1 << tag), 0);

/** Possible tags of the groups below `FIRST_KNOWN_GROUP`. */
export function unknownMasks(): number[] {
  const masks = new Array<number>(FIRST_KNOWN_GROUP).fill(bit(Tag.punctuation));
  masks[Kind.number] = bit(Tag.number);
  masks[Kind.address] = bit(Tag.other);
  const byForm: [form: number, mask: number][] = [
    [
      Form.plain,
      bit(Tag.noun, Tag.adjective, Tag.infinitive, Tag.verb, Tag.adverb, Tag.pastParticiple, Tag.interjection),
    ],
    [Form.ing, bit(Tag.presentParticiple, Tag.noun, Tag.adjective)],
    [Form.ed, bit(Tag.verb, Tag.pastParticiple, Tag.adjective)],
    [Form.ly, bit(Tag.adverb, Tag.adjective, Tag.noun)],
    [Form.s, bit(Tag.noun, Tag.verb, Tag.adjective)],
    [Form.sOfVerb, bit(Tag.verb)],
    [Form.sOfNoun, bit(Tag.noun)],
    [Form.sOfBoth, bit(Tag.noun, Tag.verb)],
  ];
  for (const [form, mask] of byForm) {
    masks[SMALL_GROUP + form] = mask;
    masks[CAPITAL_GROUP + form] = mask | bit(Tag.properNoun);
  }
  return masks;
}

/** Rank of a word by its ending (`endingOf`) and writing. */
export function unknownRank({ shape }: Tokens, at: number, ending: number): number {
  return UNKNOWN_RANK | (shape[at] === Shape.lower ? 0 : CAPITAL_RANK) | (ending & 1023);
}

/** Rank of a token that is no word, by its kind. */
export const otherRank = (kind: number): number => UNKNOWN_RANK | (CAPITAL_RANK << 1) | kind;

/** Group of a word that the lexicon lacks. */
export function unknownGroup(
  model: Pick<TagModel, 'rankOf' | 'groupOf' | 'masks'>,
  tokens: Tokens,
  at: number,
): number {
  const form = formOf(model, tokens, at);
  return (tokens.shape[at] === Shape.lower ? SMALL_GROUP : CAPITAL_GROUP) + form;
}

function formOf(
  model: Pick<TagModel, 'rankOf' | 'groupOf' | 'masks'>,
  { text, start, end }: Tokens,
  at: number,
): number {
  const to = end[at]!;
  const last = text.charCodeAt(to - 1) | 32;
  const second = text.charCodeAt(to - 2) | 32;
  if (to - start[at]! < 4) return Form.plain;
  if (last === 103 && second === 110 && (text.charCodeAt(to - 3) | 32) === 105) return Form.ing;
  if (last === 100 && second === 101) return Form.ed;
  if (last === 121 && second === 108) return Form.ly;
  if (last !== 115 || second === 115) return Form.plain;
  return formByStem(stemMask(model, text, start[at]!, to));
}

/** Possible tags of the word without its -s, -es, or with y for -ies; 0 where the lexicon lacks it too. */
function stemMask(
  { rankOf, groupOf, masks }: Pick<TagModel, 'rankOf' | 'groupOf' | 'masks'>,
  text: string,
  from: number,
  to: number,
): number {
  const maskOf = (id: number): number => {
    const rank = id < rankOf.length ? rankOf[id]! : 0;
    return rank === 0 ? 0 : masks[groupOf[rank]!]!;
  };
  const plain = maskOf(wordIdAt(text, from, to - 1, hashOf(text, from, to - 1)));
  if (plain !== 0 || (text.charCodeAt(to - 2) | 32) !== 101) return plain;
  if ((text.charCodeAt(to - 3) | 32) === 105) return maskOf(wordId(`${text.slice(from, to - 3).toLowerCase()}y`));
  return maskOf(wordIdAt(text, from, to - 2, hashOf(text, from, to - 2)));
}

function formByStem(mask: number): number {
  const verb = (mask & bit(Tag.infinitive, Tag.verb)) !== 0;
  const noun = (mask & bit(Tag.noun)) !== 0;
  if (verb && noun) return Form.sOfBoth;
  if (verb) return Form.sOfVerb;
  return noun ? Form.sOfNoun : Form.s;
}
