import type { Figure } from '#reading';
import type { Cast } from '../people/people.ts';
import type { RecordedStory } from '../record.ts';
import { meantBy } from './meant-by.ts';
import { partAround, type Surroundings } from './surroundings.ts';

/** Whom the clause behind a value names as who counted it. */
export function counterBehind(
  { id, reading }: RecordedStory,
  figure: Figure,
  around: Surroundings,
  cast: Cast,
): string | null {
  const isGiven = GIVEN.test(reading.text.slice(partAround(around, figure).start, figure.start));
  const clause = [...(isGiven ? [GIVEN_BY] : []), ...COUNTED_BY]
    .map((pattern) => pattern.exec(around.after))
    .find((found) => found !== null);
  const name = clause?.[1];
  if (!clause || name === undefined || /\b(?:was|were|been|be|is|are)$/.test(name)) return null; // "some were counted twice"
  const at = figure.end + clause[0].indexOf(name);
  const actor = reading.actors.find(({ mentions }) =>
    mentions.some(([from, to]) => from < at + name.length && at < to),
  );
  if (actor) return cast.personOf(id, actor.id)?.name ?? actor.name;
  return /^\p{Lu}/u.test(name) ? null : name; // "by January 11"
}

/** "The crowd was given as 640 by the club and 702 by the baker" */
const GIVEN = /\b(?:given as|put at|estimated at|counted (?:as|at))\b/;
const GIVEN_BY = /^ by (the [\p{Ll}’' -]{3,25}?)(?= and\b|[.,;]|$)/u;

/** Clauses behind a value that name who counted it. */
const COUNTED_BY = [
  /^[^.;,]{0,30}?\b(?:that|which) (?:the |a )?([^.;,]{2,60}?) (?:had |has |have )?(?:counted|reported|given|named|put|announced|published)\b/i,
  /^[^.;,]{0,40}?\b(?:announced|reported|counted|claimed|given|published) by (?:the |a )?(\p{Lu}[^.;,]{2,60}?)(?= for\b| on\b| in\b|[.;,]|$)/u,
  /^[^.;,]{0,25}? according to (?:the |a )?(\p{Lu}[^.;,]{2,60}?)(?=[.;,]|$| and\b)/u,
];

/** "The ministry's figure was nine", "the chamber put the cost at £18m", "Lund cut her price target to 40": whose count it is. */
export function counterAhead(
  story: RecordedStory,
  figure: Figure,
  { sentence }: Surroundings,
  cast: Cast,
): string | null {
  const from = partAround({ sentence }, figure).start;
  const ahead = story.reading.text.slice(from, figure.start);
  // The verb that the value belongs to is the last that could govern it: "Lund, who cut short a visit, announced relief of".
  for (const own of [...ahead.matchAll(COUNTS)].reverse()) {
    const between = ahead.slice(own.index + own[0].length);
    if (between.length > FARTHEST || /[;:“”"]/.test(between)) return null;
    if (!tellsCount(own[0], between)) continue;
    const counter = subjectOf(story, sentence.start, from + own.index, /^['’]/.test(own[0]), cast);
    if (counter !== null) return counter;
  }
  return null;
}

/** Possessives and verbs by which somebody has stated an amount. */
const COUNTS =
  /(?:['’]s|(?<=s)['’]|\b(?:puts?|figures|estimates?|estimated|counted|counts|reckons?|forecasts?|forecasted|expects?|projects?|cut|cuts|trimmed|trims|halved|raised|raises|lowered|reported|reports|announced|announces|approved|approves|pledged|pledges|offered|offers|proposed|proposes|demands?|demanded|requests?|requested|seeks?|sought|(?:asks?|asked|asking) for|says?|said)\b)/gi;
/** Characters between a verb and the value it governs. */
const FARTHEST = 110;

function tellsCount(word: string, between: string): boolean {
  const clause = word + between;
  if (/^['’]/.test(word))
    return /^ (?:own |latest |official |new )?(?:figure|count|estimate|tally|toll|number|forecast)\b/.test(between);
  if (!isNear(clause, between)) return false;
  if (/^sa/i.test(word)) return BARE.test(clause);
  return ASKS_OR_COUNTS.test(word) || REPORTS.test(word) || NUMBER_NOUN.test(between) || BARE.test(clause);
}

/** Who is named before a verb as its subject: by name, else by a noun that means somebody. */
function subjectOf(story: RecordedStory, start: number, verb: number, isOwned: boolean, cast: Cast): string | null {
  const { id, reading } = story;
  const mentions = reading.actors
    .filter(({ type }) => type === 'person' || type === 'organisation')
    .flatMap((actor) =>
      actor.mentions.filter(([from, to]) => from >= start && to <= verb).map(([from, to]) => ({ actor, from, to })),
    )
    .sort((a, b) => b.to - a.to);
  // Who opens the sentence is its subject, whoever is named between: "Lund, who is at the bank, cut her target".
  const opening = mentions.findLast(({ from }) => from - start < OPENING);
  const named = isOwned ? mentions[0] : (opening ?? mentions[0]);
  if (named && verb - named.to <= (isOwned ? 0 : FARTHEST))
    return cast.personOf(id, named.actor.id)?.name ?? named.actor.name;
  const noun = isOwned || named ? undefined : NOUN_SUBJECT.exec(reading.text.slice(start, verb))?.[1];
  if (noun === undefined) return null;
  return meantBy(story, noun, verb, cast) ?? noun.replace(/^The /, 'the ');
}

/** "The region's chamber of commerce on Tuesday" */
const NOUN_SUBJECT =
  /^["“‘]?(The (?:[\p{L}-]+['’]s )?(?:[\p{Ll}-]+ ){0,3}?(?!(?:also|has|had|have|again|now|will|would|is|was|were|who|which|that|it|they|he|she)\b)[\p{Ll}-]+)(?<! (?:said|says|that|who) .*)(?: (?:on|late|early|last) \p{Lu}?\p{L}+)?(?: (?:also|has|had|again|now))*\s*$/u;

/** Characters from the beginning of a sentence within which its subject is named. */
const OPENING = 40;

/** "put it at 171", "the Red Crescent says 171" */
const BARE = /^(?:puts? (?:it|that|them) at|sa(?:ys?|id))(?: about| nearly| some| around| at least| more than)?\s*$/i;

/** Who offers, asks for, pledges or counts an amount has stated it. */
const ASKS_OR_COUNTS = /^(?:offer|propos|demand|request|ask|count|pledge)/i;

/** Who reports or announces an amount of something, and another behind "and a". */
const REPORTS = /^(?:report|announce)/i;

/** A value stands soon behind the verb, or is the second of those reported: "a profit of 3, up from 2, and a margin of 4". */
function isNear(clause: string, between: string): boolean {
  if (!REPORTS.test(clause)) return between.length <= 60 && !between.includes('.');
  return (
    /^[^.,]{0,50}\bof $/.test(between) ||
    /, and an? (?:[^ .,]+ ){1,4}of $|^[^.,]{0,50} of [^.]{1,16} and an? (?:[^ .,]+ ){1,4}of $/.test(between)
  );
}

/** What one puts, cuts or raises to an amount. */
const NUMBER_NOUN =
  /\b(?:cost|costs|damage|death toll|toll|number|target|forecast|estimate|figure|loss|losses|bill|price|total|guidance|outlook|revenue|profit|earnings|sales)\b/i;
