import type { Statement } from '#reading';
import type { Span } from '#text';
import { passagesOf, skeleton } from '../compare/terms.ts';
import { echoesIn } from './echoes.ts';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';

/** From here on two sentences of a derived text say the same. */
const SAME = 0.25;
/** … in a story that lifted some passages of another. */
const LIFTED = 0.4;
/** … and with a number that the earlier story lacks: one was changed, or the sentence is another. */
const SAME_BUT_NUMBER = 0.45;
/** So much of the earlier sentence must be what somebody said. */
const STATED = 0.35;
/** … or so much of the later one, where the earlier tells more of the speaker than of what she said. */
const TOLD_WHOLE = 0.7;
/** Rules whose findings say already that a sentence lacks its speaker. */
const TOLD = new Set(['first-person', 'lost-attribution', 'unattributed-quote']);
/** What is found in a sentence that is none. */
const NO_SENTENCE = new Set(['keyword-stuffing', 'page-furniture']);

/** Sentences that the later text asserts and the earlier one reports somebody to have said. */
export function lostIn(pair: Pair): PileFinding[] {
  const { earlier, later, matches, label } = pair;
  const aligned = matches.flatMap(({ a, b, likeness, sameness }) => {
    // Outside the passages it lifted, such a story tells in its own words what its reporter knows.
    if (label === 'partial' && sameness < LIFTED) return [];
    const from = earlier.terms.passages[a]?.span;
    if (!from || likeness < (hasNewNumber(pair, b) ? SAME_BUT_NUMBER : SAME)) return [];
    const statement = saidIn(earlier, from);
    if (!statement || !isTold(later, b, earlier, statement)) return [];
    const isSaid =
      statedShare(earlier, from, statement) >= STATED || toldShare(later, b, earlier, statement) >= TOLD_WHOLE;
    return isSaid ? [{ statement, passage: b }] : [];
  });
  const echoed = echoesIn(pair).filter(({ passage }) => !hasNewNumber(pair, passage));
  return [...aligned, ...echoed].flatMap(({ statement, passage }): PileFinding[] => {
    const to = later.terms.passages[passage]?.span;
    const content = statement.content[0];
    if (!to || !content || isAttributed(later, to) || isFoundAlready(later, to)) return [];
    if (passage === 0 && isAttributedNext(later, statement)) return [];
    const span = withoutLabel(later, to);
    if (names(later, span, statement)) return [];
    return [
      {
        rule: 'lost-attribution',
        severity: 'warning',
        start: span[0],
        end: span[1],
        message: `This stands here as the paper’s own knowledge; in ${named(earlier.story)} ${who(earlier, statement)} says it.`,
        remedy: 'Say who says so.',
        against: placeIn(earlier, content),
      },
    ];
  });
}

/** How much of a sentence somebody is reported to have said, the words that name the speaker left aside. */
function statedShare(earlier: Ready, from: Span, { speaker }: Statement): number {
  const naming = speaker.spans.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, from[1]) - Math.max(start, from[0])),
    0,
  );
  const length = from[1] - from[0];
  return (earlier.statedShare(from) * length) / Math.max(1, length - naming);
}

/** A sentence with a number that the earlier story lacks, and no slip of one, was not made from one of its statements. */
function hasNewNumber({ earlier, later }: Pair, passage: number): boolean {
  const terms = later.terms.passages[passage]?.terms ?? [];
  const digits = new Set(earlier.terms.passages.flatMap((one) => one.terms.filter(isNumber).map(digitsOf)));
  return terms.some((term) => isNumber(term) && !digits.has(digitsOf(term)));
}

const isNumber = (term: string): boolean => /^\d/.test(term);
/** The digits that tell: a zero too many makes no other number here. */
const digitsOf = (term: string): string => term.replace(/[.,]/g, '').replace(/^0+|0+$/g, '');

function saidIn({ story }: Ready, [start, end]: Span): Statement | undefined {
  return story.reading.statements.find(
    ({ content, speaker, cue }) =>
      speaker.type !== 'none' && cue?.kind !== 'stance' && content.some(([from, to]) => from < end && start < to),
  );
}

/** The later sentence tells what was said, and not only of the saying: half of the words that both sentences share are the speaker's. */
function isTold(later: Ready, passage: number, earlier: Ready, statement: Statement): boolean {
  const { words, shared } = sharedTerms(later, passage, earlier, statement);
  return shared * 4 >= words || shared >= 3;
}

/** How much of the later sentence, 0 to 1, is what the speaker said. */
function toldShare(later: Ready, passage: number, earlier: Ready, statement: Statement): number {
  const { words, shared } = sharedTerms(later, passage, earlier, statement);
  return shared < 3 ? 0 : shared / words;
}

function sharedTerms(
  later: Ready,
  passage: number,
  { story }: Ready,
  { content }: Statement,
): { words: number; shared: number } {
  const words = new Set(later.terms.passages[passage]?.terms);
  const said = withoutTail(content.map(([start, end]) => story.reading.text.slice(start, end)).join(' '));
  const shared = new Set(
    passagesOf(said)
      .flatMap(({ terms }) => terms)
      .filter((term) => words.has(term)),
  );
  return { words: words.size, shared: shared.size };
}

/**
 * What the speaker said for sure: behind a quotation a clause that sets the reporter's knowledge against it ("…, although
 * the limit is nine") is the reporter's own.
 */
function withoutTail(said: string): string {
  const quoted = Math.max(said.lastIndexOf('”'), said.lastIndexOf('"'), said.lastIndexOf('’ '), said.lastIndexOf('’,'));
  const tail = quoted < 0 ? -1 : said.slice(quoted).search(TAIL);
  return tail < 0 ? said : said.slice(0, quoted + tail);
}
const TAIL = /[,;:–—-]\s*(?:although|though|even though|while|whereas|but|despite|because|since|as|which|who)\b/;

function who({ story }: Ready, { speaker }: Statement): string {
  const span = speaker.spans[0];
  return speaker.name ?? (span ? story.reading.text.slice(span[0], span[1]) : 'somebody');
}

/** "With, as officials suppose, a cold", "reportedly", ", records show": who says so stands in the sentence, and in no statement. */
const SAID_ASIDE = new RegExp(
  [
    String.raw`(?:^|[,(–—-]\s*)as (?!(?:long|soon|if|though|well|far|much|many|of|(?:it|they|he|she) (?:is|was|were))\b)(?:[^\s\d.,;:"“”]+\s+){1,6}(?:says?|said|suppos\w+|believe[sd]?|think|thinks|thought|put|puts|claim\w*|report\w*|estimate[sd]?|suspect\w*|fear\w*|assume[sd]?|note[sd]?|state[sd]?|explain\w*|stress\w*|admit\w*|told|reckon\w*|see|sees|saw|call|calls|called|describe[sd]?)\b`,
    String.raw`^[^"“]*\b(?:told|informed|assured|warned)\s+(?:[^\s\d.,;:"“”]+\s+){1,6}that\b`,
    String.raw`\b(?:reportedly|allegedly|supposedly|by (?:his|her|their|its) own account|in the (?:words|view|opinion|eyes) of|according to|as per|as (?:stated|told|said|reported|claimed|announced) by)\b`,
    String.raw`^[^,;]*\b(?:is|are|was|were) (?:said|believed|thought|understood|reported|alleged|rumoured|supposed) to\b`,
    String.raw`,\s+(?:[^\s\d.,;:"“”]+\s+){1,6}(?:shows?|showed|suggests?|suggested|indicate[sd]?|reveal(?:s|ed)?|finds?|found)\s*[.…]?$`,
  ].join('|'),
  'i',
);

/** Somebody is reported to say it, or part of it, here too; or it stands in quotation marks. */
function isAttributed({ story, isQuoted }: Ready, [start, end]: Span): boolean {
  const touches = (spans: readonly Span[]): boolean => spans.some(([from, to]) => from < end && start < to);
  // "As long as the president thinks" says who thinks, not who says all that stands around it.
  const isAside = (spans: readonly Span[]): boolean =>
    spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0) <
    (end - start) / 2;
  return (
    isQuoted((start + end) >> 1) ||
    story.reading.statements.some(
      ({ content, speaker, cue }) =>
        speaker.type !== 'none' &&
        !(cue?.kind === 'stance' && isAside(content)) &&
        (touches(content) || (cue !== null && touches(cue.spans))),
    ) ||
    SAID_ASIDE.test(story.reading.text.slice(start, end))
  );
}

function isFoundAlready({ story }: Ready, [start, end]: Span): boolean {
  return story.reading.findings.some(
    (one) =>
      (TOLD.has(one.rule) && one.start < end && start < one.end) ||
      (NO_SENTENCE.has(one.rule) && one.start <= start && end <= one.end),
  );
}

/** What a speaker does by speaking, or in the sight of all. */
const ACTS =
  /\b(?:ask|beg|call|urg|order|demand|promis|pledg|vow|den|reject|refus|declin|welcom|prais|thank|condemn|critici|accus|blam|apologi|announc|appeal|offer|propos|rul|want|plan|hop|expect|believ|support|oppos|agree|disagree|disput|insist|invit|threat|warn|will|would|intend|met|meet|visit|spoke|speak|resign|sign|vot|appoint|nam|dismiss|open|clos)(?:e?d|e?s|ing|ied|ies|zed|sed|e|)\b/i;

/** The sentence is about the speaker: "Reyes asked the fleet to come" for "Reyes said he had asked the fleet". */
function names({ story }: Ready, [start, end]: Span, { speaker }: Statement): boolean {
  const name = speaker.name?.split(/\s+/).at(-1);
  if (name === undefined || speaker.type !== 'person') return false;
  const sound = skeleton(name.toLowerCase());
  const told = story.reading.text.slice(start, end);
  const words = told.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
  return ACTS.test(told) && words.some((word) => skeleton(word.toLowerCase()) === sound);
}

/** A lead whose source follows in the next sentence is no loss. */
function isAttributedNext({ story, terms }: Ready, { speaker }: Statement): boolean {
  const next = terms.passages[1]?.span;
  return (
    next !== undefined &&
    speaker.name !== null &&
    story.reading.statements.some(
      (one) => one.speaker.name === speaker.name && one.content.some(([from, to]) => from < next[1] && next[0] < to),
    )
  );
}

/** Without a label at its head ("Dam flood: The council…"). */
function withoutLabel({ story }: Ready, [start, end]: Span): Span {
  const label = story.reading.findings.find(
    (one) => one.rule === 'keyword-stuffing' && one.start === start && one.end < end,
  );
  return label ? [label.end + 1, end] : [start, end];
}
