import type { Actor } from '#reading';
import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import type { Found } from '../rule.ts';
import type { Story } from '../story.ts';
import { type Body, bodies } from '../words/bodies.ts';
import { occasions } from '../words/occasions.ts';
import { dangling } from './dangling.ts';
import { isPointedAt } from './pointed-at.ts';

const BY_NOUN = new Map(bodies.flatMap((body) => body.nouns.map((noun) => [noun, body] as const)));
const NOUNS = [...BY_NOUN.keys()];
const WORDS = NOUNS.flatMap((noun) => [
  noun.split('-').at(-1) ?? noun,
  noun.endsWith('s') ? noun : `${noun.replace(/y$/, 'ie')}s`,
]);

/** "The ministry", "these agencies", "the other committee", "this firm". */
const DEFINITE =
  /\b(?:the|that|this|these|those)(\s+(?:same|other|second|third))?\s+(\p{L}+(?:[ -]general)?)(?=['’]s\s|[\s,.;])/giu;

/** What follows a noun that is the whole subject: its verb, a clause set off, the end. "The office of", "the company car" are others. */
const WHOLE =
  /^(?:['’]s\s+\p{Ll}|[.;]|,\s+(?!(?:a|an|the)\s|\p{Lu})|\s+(?:(?:also|now|later|then|still|already|\p{Ll}+ly)\s+)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|\p{Ll}{2,}ed|says|wants?|plans|expects?|hopes?|faces?|needs?|gives?|takes?|makes?|began|became|bought|brought|broke|built|came|caught|chose|cost|drew|drove|fell|felt|fought|found|flew|gave|got|went|grew|heard|held|hid|hit|kept|knew|laid|left|lent|lost|made|meant|met|paid|put|quit|ran|read|rose|said|sank|sat|saw|sent|set|shot|shut|sold|spent|spoke|stood|stole|struck|swore|taught|told|thought|threw|took|understood|woke|won|wore|wrote|\p{Ll}{3,}s\s+(?:its|his|her|their|an?|the))(?![\p{L}-]))/u;

/** "The ministry refused" where no ministry, no minister and no government has been told of. */
export function bodyUnmet(story: Story): Found[] {
  const found = story.sentencesWith(WORDS).flatMap((sentence) => unmetIn(story, sentence));
  return found.length > 0 && story.isOwnVoice ? [] : found;
}

function unmetIn(story: Story, sentence: BodySentence): Found[] {
  return matchesIn(sentence.text, DEFINITE).flatMap((match) => {
    const [phrase, another, noun = ''] = match;
    const told = toldOf(noun.toLowerCase().replace(' ', '-'));
    // "The second report" is looked for by what tells of occasions and papers.
    if (another && noun.toLowerCase() in occasions) return [];
    if (!told || (/^\p{Lu}\p{Ll}+$/u.test(noun) && !told.isNamed)) return [];
    const start = sentence.start + match.index;
    const end = start + phrase.length;
    const before = sentence.text.slice(0, match.index);
    if (story.isQuoted(start) || !isWhole(before, story.text.slice(end, sentence.end), another !== undefined))
      return [];
    if (/^that\s/i.test(phrase) && (noun.endsWith('s') || !isPointedAt(before))) return [];
    if (!another && (isOpening(sentence.at, before) || PLACE.test(before) || IN_CLAUSE.test(before))) return [];
    if (isTold(story, told, start)) return [];
    return [dangling(story, start, end, `no ${noun} has been told of before it`)];
  });
}

/** A story may begin in the middle of things, and tell in its next sentences of what. */
function isOpening(at: number, before: string): boolean {
  return at === 0 || (at === 1 && before !== '');
}
/** "At the hospital", "from the gallery": where something happens is known to whoever is there. "Then came the speech" is of what follows. */
const PLACE = /\b(?:in|at|from|to|near|outside|inside|into|on|through|behind|around|across|came|comes)\s+$/i;

function isWhole(before: string, after: string, isAnother: boolean): boolean {
  return WHOLE.test(after) || (isAnother && SET_OFF.test(after)) || (HEADED.test(before) && NAMED.test(after));
}
/** "The firm that won the contract": the clause tells of it. */
const IN_CLAUSE = /\b(?:that|which|who)\s+(?:\p{L}+\s+){1,3}$/u;

/** Of "directors" what is told of a director; "the authorities" are no one body's. */
function toldOf(noun: string): Body | undefined {
  const one = BY_NOUN.get(noun.replace(/s$/, '')) ?? BY_NOUN.get(noun.replace(/ies$/, 'y'));
  return BY_NOUN.get(noun) ?? (one?.isNamed ? undefined : one);
}

/** "The other firm, a maker of pumps": what is set off does not tell which. */
const SET_OFF = /^,\s+an?\s/;
/** "The director of the company, Ida Holm, said": the name is the director's. */
const HEADED =
  /\b(?:boss|chair|chairman|chief|director|executive|founder|head|manager|owner|president|secretary|spokesman|spokeswoman) (?:of|for) $/;
const NAMED = /^,\s+\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+,/u;

function isTold(story: Story, { nouns, told, isNamed }: Body, start: number): boolean {
  const own = nouns.map((noun) => noun.replace(/[sy]$/, ''));
  if (story.firstOf(`\\b(?:${[...own, ...told].join('|')})`) < start) return true;
  return (
    isNamed &&
    namesBodyBefore(story, start, ANY_NAME.has(nouns[0] ?? '') ? '' : nouns.map((noun) => noun.charAt(0)).join(''))
  );
}

/** Of these the name may be any; "KPA" may be an authority and is no ministry. */
const ANY_NAME = new Set(['company', 'agency', 'bureau', 'office', 'regulator']);

/** A body is named whose name does not tell of what kind it is; if by its initials, they hold one of these. */
function namesBodyBefore({ reading }: Story, start: number, initials: string): boolean {
  return reading.actors.some(
    (actor) =>
      mayBeBody(actor) &&
      !OF_A_KIND.test(actor.name) &&
      !(
        initials !== '' &&
        /^[A-Z]+$/.test(actor.name) &&
        ![...initials].some((letter) => actor.name.includes(letter.toUpperCase()))
      ) &&
      actor.mentions.some(([from]) => from < start),
  );
}

/** "Esker Water", of which it is not known what it is, or which owns a dam as a person might. */
function mayBeBody({ type, name, roles }: Actor): boolean {
  if (type === 'other') return name.includes(' ');
  return type === 'organisation' || (type === 'person' && roles.some((role) => OWNS.test(role)));
}
const OWNS = /\b(?:builder|contractor|maker|manufacturer|operator|owner|publisher|supplier)\b/i;

/** "Health Board", "the election office": no firm. */
const OF_A_KIND =
  /\b(?:academy|agency|assembly|association|authority|board|church|club|college|commission|committee|congress|council|court|department|federation|government|hospital|house|infirmary|league|ministry|office|parliament|party|police|school|senate|service|union|university|treasury)\b/i;
