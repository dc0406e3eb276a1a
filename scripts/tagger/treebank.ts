import { Tag, type TagValue } from '../../src/reading/scan/tag.ts';
import { cutTokens, type Tokens } from '../../src/reading/scan/tokens.ts';

/** A sentence of a treebank in our tokens; `gold` is Tag.none where no tag is known. */
export interface TaggedSentence {
  tokens: Tokens;
  gold: Uint8Array;
}

/** Reads sentences in CoNLL-U and lays their tags over our own tokens: each takes the tag of the word that begins with it. */
export function readTreebank(conllu: string): TaggedSentence[] {
  return conllu
    .split(/\n\n+/)
    .map(readSentence)
    .filter((sentence) => sentence !== null);
}

function readSentence(block: string): TaggedSentence | null {
  const lines = block.split('\n');
  const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length);
  if (text === undefined) return null;
  const tagAt = tagsByOffset(lines, text);
  const tokens = cutTokens(text);
  const gold = new Uint8Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) gold[at] = tagAt.get(tokens.start[at]!) ?? Tag.none;
  return { tokens, gold };
}

/** Tags by the offset at which their word begins; the parts of "didn't" and "cannot" follow each other inside it. */
function tagsByOffset(lines: readonly string[], text: string): Map<number, TagValue> {
  const tags = new Map<number, TagValue>();
  let from = 0;
  for (const line of lines) {
    const [id, form, , upos, xpos] = line.split('\t');
    if (id === undefined || form === undefined || upos === undefined || xpos === undefined) continue;
    if (id.includes('.') || id.includes('-')) continue;
    const found = text.indexOf(form, from);
    if (found < 0 || found > from + 3) continue;
    tags.set(found, tagOf(upos, xpos));
    from = found + form.length;
  }
  return tags;
}

const VERBS: Readonly<Record<string, TagValue>> = {
  VB: Tag.infinitive,
  VBG: Tag.presentParticiple,
  VBN: Tag.pastParticiple,
};

const CLASSES: Readonly<Record<string, TagValue>> = {
  NOUN: Tag.noun,
  PROPN: Tag.properNoun,
  PRON: Tag.pronoun,
  ADJ: Tag.adjective,
  ADV: Tag.adverb,
  DET: Tag.determiner,
  ADP: Tag.preposition,
  CCONJ: Tag.conjunction,
  SCONJ: Tag.subordinator,
  NUM: Tag.number,
  PART: Tag.particle,
  AUX: Tag.auxiliary,
  INTJ: Tag.interjection,
  PUNCT: Tag.punctuation,
  SYM: Tag.symbol,
  X: Tag.other,
};

/** Our tag for a universal tag and the Penn tag beside it. */
function tagOf(upos: string, xpos: string): TagValue {
  if (upos === 'VERB') return VERBS[xpos] ?? Tag.verb;
  if (xpos === 'PRP$' || xpos === 'WP$') return Tag.determiner;
  if (upos === 'ADJ' && xpos === 'NNP') return Tag.properNoun;
  return CLASSES[upos] ?? Tag.none;
}
