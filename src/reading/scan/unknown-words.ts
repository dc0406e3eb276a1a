import { Tag } from './tag.ts';
import { Kind, Shape, type Tokens } from './tokens.ts';

/** Groups of unknown words: their form, from here on in small letters and further on with capitals. */
const SMALL_GROUP = 8;
const CAPITAL_GROUP = 16;
/** Groups from here on are those of known words. */
export const FIRST_KNOWN_GROUP = 24;

/** What an unknown word looks like. */
const Form = { plain: 0, ing: 1, ed: 2, ly: 3, s: 4 } as const;

export const bit = (...tags: number[]): number => tags.reduce((mask, tag) => mask | (1 << tag), 0);

/** Possible tags of each group of tokens that the lexicon lacks, kinds and forms, and the commonest of them. */
export function unknownGroups(): { masks: number[]; leads: number[] } {
  const masks = new Array<number>(FIRST_KNOWN_GROUP).fill(bit(Tag.punctuation));
  const leads = new Array<number>(masks.length).fill(Tag.punctuation);
  const set = (group: number, lead: number, ...others: number[]): void => {
    masks[group] = bit(lead, ...others);
    leads[group] = lead;
  };
  const setForm = (form: number, lead: number, ...others: number[]): void => {
    set(SMALL_GROUP + form, lead, ...others);
    set(CAPITAL_GROUP + form, Tag.properNoun, lead, ...others);
  };
  set(Kind.number, Tag.number);
  set(Kind.address, Tag.other);
  setForm(
    Form.plain,
    Tag.noun,
    Tag.adjective,
    Tag.infinitive,
    Tag.verb,
    Tag.adverb,
    Tag.pastParticiple,
    Tag.interjection,
  );
  setForm(Form.ing, Tag.presentParticiple, Tag.noun, Tag.adjective);
  setForm(Form.ed, Tag.pastParticiple, Tag.verb, Tag.adjective);
  setForm(Form.ly, Tag.adverb, Tag.adjective, Tag.noun);
  setForm(Form.s, Tag.noun, Tag.verb, Tag.adjective);
  return { masks, leads };
}

/** Group of a word that the lexicon lacks. */
export function unknownGroup(tokens: Tokens, at: number): number {
  return (tokens.shape[at] === Shape.lower ? SMALL_GROUP : CAPITAL_GROUP) + formOf(tokens, at);
}

function formOf({ text, start, end }: Tokens, at: number): number {
  const to = end[at]!;
  const last = text.charCodeAt(to - 1) | 32;
  const second = text.charCodeAt(to - 2) | 32;
  if (to - start[at]! < 4) return Form.plain;
  if (last === 103 && second === 110 && (text.charCodeAt(to - 3) | 32) === 105) return Form.ing;
  if (last === 100 && second === 101) return Form.ed;
  if (last === 121 && second === 108) return Form.ly;
  return last === 115 && second !== 115 ? Form.s : Form.plain;
}
