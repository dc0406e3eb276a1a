import type { Figure, Statement } from '#reading';
import type { Cast } from '../people/people.ts';
import type { RecordedStory } from '../record.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Who states a value: the one whom its clause names ("up from the 5,800 that the mayor's office had counted"), else the
 * speaker of the statement it stands in, by name or as the story calls it; null where nobody does.
 */
export function statedBy(story: RecordedStory, figure: Figure, around: Surroundings, cast: Cast): string | null {
  const counter = counterBehind(story, figure, around, cast) ?? counterAhead(story, figure, around, cast);
  if (counter !== null) return counter;
  const { reading } = story;
  const statement = reading.statements.find(
    (one) => one.id === figure.statement || (figure.statement === undefined && holds(one, figure)),
  );
  if (!statement || statement.speaker.type === 'none') return null;
  return speakerName(story, statement, cast);
}

/** The speaker by name; a document by whose it is; else as the story calls him, "they" by whom it means. */
function speakerName(story: RecordedStory, statement: Statement, cast: Cast): string | null {
  const { reading, id } = story;
  const { speaker } = statement;
  const actor = speaker.actor ?? (speaker.type === 'document' ? ownerOf(story, statement) : undefined);
  const person = actor === undefined ? null : cast.personOf(id, actor);
  if (person || speaker.name !== null) return person?.name ?? speaker.name;
  const called = speaker.spans
    .map(([start, end]) => reading.text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:The|A|An) /, (article) => article.toLowerCase());
  if (!/^(?:they|he|she|it)$/i.test(called)) return called === '' ? null : called;
  const before = reading.statements.findLast(
    (one) => one.sentence <= statement.sentence && one.sentence >= statement.sentence - 3 && one !== statement,
  );
  const isPronoun = before?.speaker.spans.some(([start, end]) =>
    /^(?:they|he|she|it)$/i.test(reading.text.slice(start, end)),
  );
  return before && !isPronoun && before.speaker.type === speaker.type ? speakerName(story, before, cast) : null;
}

/** The organisation in "the ministry's figures". */
function ownerOf({ reading }: RecordedStory, { speaker }: Statement): string | undefined {
  return reading.actors.find(
    ({ type, mentions }) =>
      type !== 'place' &&
      mentions.some(([from, to]) => speaker.spans.some(([start, end]) => start <= from && to <= end)),
  )?.id;
}

function holds({ content }: Statement, { start, end }: Figure): boolean {
  return content.some(([from, to]) => from <= start && end <= to);
}

function counterBehind(
  { id, reading }: RecordedStory,
  figure: Figure,
  around: Surroundings,
  cast: Cast,
): string | null {
  const clause = COUNTED_BY.map((pattern) => pattern.exec(around.after)).find((found) => found !== null);
  const name = clause?.[1];
  if (!clause || name === undefined) return null;
  const at = figure.end + clause[0].indexOf(name);
  const actor = reading.actors.find(({ mentions }) =>
    mentions.some(([from, to]) => from < at + name.length && at < to),
  );
  if (actor) return cast.personOf(id, actor.id)?.name ?? actor.name;
  return /^\p{Lu}/u.test(name) ? null : name; // "by January 11"
}

/** Clauses behind a value that name who counted it. */
const COUNTED_BY = [
  /^[^.;,]{0,30}?\b(?:that|which) (?:the |a )?([^.;,]{2,60}?) (?:had |has |have )?(?:counted|reported|given|named|put|announced|published)\b/i,
  /^[^.;,]{0,40}?\b(?:announced|reported|counted|claimed|given|published) by (?:the |a )?(\p{Lu}[^.;,]{2,60}?)(?= for\b| on\b| in\b|[.;,]|$)/u,
  /^[^.;,]{0,25}? according to (?:the |a )?(\p{Lu}[^.;,]{2,60}?)(?=[.;,]|$| and\b)/u,
];

/** "The ministry's figure was nine", "the chamber put the cost at £18m", "Lund cut her price target to 40": whose count it is. */
function counterAhead(
  { id, reading }: RecordedStory,
  figure: Figure,
  { sentence }: Surroundings,
  cast: Cast,
): string | null {
  const own =
    /(?:['’]s|['’]|\b(?:puts?|figures|estimates?|estimated|counted|counts|reckons?|forecasts?|forecasted|expects?|projects?|cut|cuts|trimmed|trims|raised|raises|lowered|reported|reports|announced|announces|pledged|pledges|offered|offers|proposed|proposes|demands?|demanded|requests?|requested|(?:asks?|asked|asking) for|says?|said)\b)([^;:“”"]{0,110})$/i.exec(
      reading.text.slice(sentence.start, figure.start),
    );
  if (!own || !isNear(own[0], own[1] ?? '')) return null;
  const isOwned = /^['’]/.test(own[0]);
  if (
    isOwned &&
    !/^ (?:own |latest |official |new )?(?:figure|count|estimate|tally|toll|number|forecast)\b/.test(own[1] ?? '')
  )
    return null;
  const says = /^sa/i.test(own[0]);
  const isTold = says
    ? BARE.test(own[0])
    : ASKS_OR_COUNTS.test(own[0]) || REPORTS.test(own[0]) || NUMBER_NOUN.test(own[1] ?? '') || BARE.test(own[0]);
  if (!isOwned && !isTold) return null;
  const verb = sentence.start + own.index;
  const mentions = reading.actors
    .filter(({ type }) => type === 'person' || type === 'organisation')
    .flatMap((actor) =>
      actor.mentions
        .filter(([from, to]) => from >= sentence.start && to <= verb)
        .map(([from, to]) => ({ actor, from, to })),
    )
    .sort((a, b) => b.to - a.to);
  // Who opens the sentence is its subject, whoever is named between: "Lund, who is at the bank, cut her target".
  const opening = mentions.findLast(({ from }) => from - sentence.start < OPENING);
  const named = isOwned ? mentions[0] : (opening ?? mentions[0]);
  if (!named || verb - named.to > (isOwned ? 0 : 120)) return null;
  return cast.personOf(id, named.actor.id)?.name ?? named.actor.name;
}

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
