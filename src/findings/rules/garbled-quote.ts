import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import { isFramedTwice } from '../quotes/framed.ts';
import { attributesTwice, isRestated, mayBeRestated, RESTATING } from '../quotes/restated.ts';
import { type Found, type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

const ACCORDING = /\b(?:according to|in the words of|as per)\b/gi;
/** A speaker and a verb of saying set off by commas, or at the end: ", he said.", ", he added," ", said the group". */
const INSERTED =
  /,\s+(?:(?:[^\s,;:"“”_]+\s+){1,4}(?:also\s+|further\s+)?(?:said|says|added|adds|noted|stated|explained|claimed|told|underlined|stressed|emphasi[sz]ed|continued|remarked|declared|announced|reported|recalled)|(?:said|added|noted|stated|explained|claimed|declared|reported)\s+[^\s,;:"“”_][^,;:"“”_]{1,40})\s*(?=[.,;]|$)/;
/** A verb that such a speaker has. */
const SAYS =
  /\b(?:said|says|added|adds|noted|stated|explained|claimed|told|underlined|stressed|emphasi[sz]ed|continued|remarked|declared|announced|reported|recalled)\b/;
const OPENING = /^(?:According to|In the words of)\s+([^,]{2,60}),/u;
const PRONOUN_SAYS =
  /(?:^|,)\s*(?:he|she|they|it)\s+(?:also\s+|further\s+)?(?:said|says|added|noted|stated|claimed|told)\b(?!\s+(?:police|reporters|the|him|her|them|us)\b)/iu;
/** "Said according to"; "said according to the minutes that" has its own content. */
const SAID_ACCORDING = /\b(?:said|says|added|stated|told)\s+according to\b(?!.*\bthat\b)/i;

export const garbledQuote: Rule = {
  name: 'garbled-quote',
  severity: 'warning',
  catches:
    'Words that a rewrite broke: one statement with two attributions (“According to him, he added that”), an order that now strikes the one who gave it.',
  check: (story) => [
    ...story
      .sentencesWith(RESTATING)
      .filter((sentence) => isDoubled(story, sentence))
      .map((sentence) => doubled(story, sentence)),
    ...story.sentencesWith(STRIKES).flatMap((sentence) => turned(story, sentence)),
  ],
};

/** Two attributions of one statement in a sentence, outside quotation marks. */
function isDoubled(story: Story, sentence: BodySentence): boolean {
  if (attributesTwice(sentence.text) || STACKED_AS.test(sentence.text)) return true;
  if (sentence.text.search(ACCORDING) < 0 && !mayBeRestated(sentence.text) && !AS.test(sentence.text)) return false;
  const bare = withoutQuotations(story, sentence);
  return isRestated(bare) || isFramedTwice(withoutLabel(bare)) || isTwiceAccording(bare);
}

/** "As the board informed, …" and "…, as it claimed" */
const AS = /(?:^|:\s)(?:Just a|A)s\s|,\s+as\s[^,]{2,70}$/;

/** "Dam flood: The board said": a label may stand before a sentence. */
const withoutLabel = (bare: string): string => bare.replace(/^[^:"“_]{2,60}:\s+/, '');

function doubled({ text }: Story, { start, end }: BodySentence): Found {
  return {
    start,
    end,
    message: `${words(text, start, end)} attributes one statement more than once.`,
    remedy: 'Keep one attribution: the speaker who said it.',
  };
}

/** A sentence with its quotations blotted out; behind a mark that never closes nothing is: who speaks may stand there. */
function withoutQuotations({ isQuoted }: Story, { start, text }: BodySentence): string {
  const marks = text.match(/["“”]/g) ?? [];
  const lost = marks.length % 2 === 1 ? text.lastIndexOf(marks.at(-1) ?? '') : text.length;
  let bare = '';
  let from = 0;
  for (let at = 0; at < lost; at++) {
    if (!isQuoted(start + at)) continue;
    bare += `${text.slice(from, at)}_`;
    from = at + 1;
  }
  return bare + text.slice(from);
}

/** "According to the board, and according to Vane": of one thing from one source, or of two from two. */
function isOneSource(bare: string): boolean {
  const [first = '', second = ''] = matchesIn(bare, SOURCES).map((match) => match[1] ?? '');
  if (
    STACKED.test(bare) ||
    isFramed(bare) ||
    /^(?:him|her|them|it|the (?:agency|company|firm|group|operator))$/i.test(second.trim())
  )
    return true;
  const words = new Set(first.toLowerCase().match(/(?!the\b)\p{L}{3,}/gu));
  return (second.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word));
}
/** "According to Vane, according to the board": nothing between them that either could have said. */
const STACKED = /\b(?:according to|as per) [^,;]{2,50},?\s+(?:according to|as per)\b/i;
/** ", according to the prosecutor, as Vane said": the same with a clause for the second. */
const STACKED_AS = /,\s+(?:according to|as per) [^,;]{2,50},\s+as (?:\p{L}+ ){1,3}(?:said|says|told|noted|stated)\b/u;
/** "According to a memo, the gate was shut, according to two people": one clause between both. */
function isFramed(bare: string): boolean {
  const clause = FRAMED.exec(bare)?.groups?.clause;
  return clause !== undefined && !SECOND_CLAUSE.test(clause);
}
const FRAMED =
  /^(?:[^,]{2,60},\s+)?(?:according to|as per)\s+[^,]{2,60},(?<clause>.*),\s+(?:according to|as per)\s+[^,;]{2,60}(?:,\s+who\s[^,;]{2,30})?$/i;
const SECOND_CLAUSE = /[;:—–]|,\s*(?:and|but|or|while|whereas|though|although|which|who|up|down)\b/;
const SOURCES = /\b(?:according to|in the words of|as per)\s+([^,.;]{2,60})/gi;

/** "According to Vane, he added", "said according to". */
function isTwiceAccording(bare: string): boolean {
  const according = matchesIn(bare, ACCORDING).length;
  if (according === 0) return false;
  const isInserted = SAYS.test(bare) && INSERTED.test(bare);
  const opens = OPENING.exec(bare)?.[1];
  const isPersonOpening =
    opens !== undefined &&
    /^(?:him|her|them|it|\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*|the (?:minister|president|official|spokes\p{L}+|agency|ministry))$/u.test(
      opens.trim(),
    );
  const repeats = isPersonOpening && PRONOUN_SAYS.test(bare.slice(opens.length));
  if (!isInserted && !repeats && !SAID_ACCORDING.test(bare) && according < 2) return false;
  if (according > 1 && !isInserted && !repeats && !SAID_ACCORDING.test(bare)) return isOneSource(bare);
  return according > 1 || !isInserted || repeats || endsDoubled(bare);
}

/** The attribution in the middle or at the end says again who the opening or the words before it named. */
function endsDoubled(bare: string): boolean {
  return (
    /according to [^,]{2,60},\s+(?:he|she|they|it)\s+\p{L}+\s*(?:[.,]|$)/iu.test(bare) ||
    (/^according to/i.test(bare) && INSERTED_AT_END.test(bare)) ||
    SAID_ACCORDING.test(bare)
  );
}
const INSERTED_AT_END = /,\s+(?:he|she|they|it|said)\b[^,]{0,60}[.”"]?\s*$/iu;

/** "Ordered his men to shoot him": who is struck was somebody else, or nobody, before the words were changed. */
const STRIKES_HIMSELF =
  /\b(?:ordered|told|instructed|commanded|directed|urged)\s+(his|her)\s+(?:\p{Ll}+\s+){1,3}to\s+(?:shoot|kill|arrest|attack|fire on|hit|beat|execute|hang|strike|open fire on)\s+(him|her)\b/u;
const STRIKES = ['shoot', 'kill', 'arrest', 'attack', 'fire', 'hit', 'beat', 'execute', 'hang', 'strike'];

function turned(story: Story, sentence: BodySentence): Found[] {
  const match = STRIKES_HIMSELF.exec(sentence.text);
  if (!match || (match[1] === 'his') !== (match[2] === 'him')) return [];
  const start = sentence.start + match.index;
  const others = story.reading.actors.filter(
    ({ type, mentions }) => type === 'person' && mentions.some(([from]) => from >= sentence.start && from < start),
  );
  if (story.isQuoted(start) || others.length > 1) return [];
  return [
    {
      start,
      end: start + match[0].length,
      message: `In ${words(story.text, start, start + match[0].length)} the order strikes the one who gives it, or somebody whom the sentence does not name.`,
      remedy: 'Go back to the speaker’s own words, or name who is meant.',
    },
  ];
}
