import type { Figure, Reading, Statement } from '#reading';
import type { Cast } from '../people/people.ts';
import type { RecordedStory } from '../record.ts';
import { counterAhead, counterBehind } from './counters.ts';
import { meantBy } from './meant-by.ts';
import { pollsterOf } from './pollster.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Who states a value: the one whom its clause names ("up from the 5,800 that the mayor's office had counted"), else the
 * speaker of the statement it stands in, by name or as the story calls it; null where nobody does.
 */
export function statedBy(story: RecordedStory, figure: Figure, around: Surroundings, cast: Cast): string | null {
  const counter = counterBehind(story, figure, around, cast) ?? counterAhead(story, figure, around, cast);
  // What "a Courier reporter counted" the Courier tells itself.
  if (counter !== null) return counter === story.outlet ? null : counter;
  const statement = statementAround(story.reading, figure);
  const isPollster = statement !== undefined && /^(?:the|its) pollsters?$/i.test(calledIn(story, statement));
  const pollster = pollsterOf(story, figure, around, cast, isPollster);
  if (!statement || statement.speaker.type === 'none') return pollster;
  return statement.speaker.actor === undefined && pollster !== null ? pollster : speakerName(story, statement, cast);
}

/** The statement in which a figure stands; one that somebody made before one of nobody ("nine are known to have died, the ministry said"). */
export function statementAround({ statements }: Reading, figure: Figure): Statement | undefined {
  const own = statements.find(({ id }) => id === figure.statement);
  if (own && own.speaker.type !== 'none') return own;
  return statements.find((one) => one.speaker.type !== 'none' && holds(one, figure)) ?? own;
}

/** The speaker by name; a document by whose it is; else as the story calls him, "they" by whom it means. */
function speakerName(story: RecordedStory, statement: Statement, cast: Cast): string | null {
  const { reading, id } = story;
  const { speaker } = statement;
  const called = calledIn(story, statement);
  const isOfBody = speaker.type === 'document' || SPEAKS_FOR.test(called);
  const actor =
    whosePressOffice(story, statement, called) ??
    speaker.actor ??
    nameBehind(story, statement) ??
    (isOfBody ? ownerOf(story, statement) : undefined);
  const person = actor === undefined ? null : cast.personOf(id, actor);
  if (person || speaker.name !== null) return person?.name ?? speaker.name;
  if (called === '' || NOBODY.test(called)) return null;
  if (!PRONOUN.test(called)) return meantBy(story, called, speaker.spans[0]?.[0] ?? 0, cast) ?? called;
  const before = reading.statements.findLast(
    (one) => one.sentence <= statement.sentence && one.sentence >= statement.sentence - 3 && one !== statement,
  );
  const isPronoun = before?.speaker.spans.some(([start, end]) => PRONOUN.test(reading.text.slice(start, end)));
  return before && !isPronoun && before.speaker.type === speaker.type ? speakerName(story, before, cast) : null;
}

/** Who speaks as the story calls him. */
const calledIn = ({ reading }: RecordedStory, { speaker }: Statement): string =>
  speaker.spans
    .map(([start, end]) => reading.text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:The|A|An) /, (article) => article.toLowerCase());

const PRONOUN = /^(?:they|he|she|it)$/i;
/** Words that stand for a speaker and name none. */
const NOBODY = /^(?:I|[Ww]e|[Yy]ou|[Ss]ome|[Oo]thers?|[Mm]any|[Mm]ost|[Ff]ew|[\d.,]+ ?(?:%|per ?cent))$/;
/** Persons who speak for the body that they are called by: "a spokesman for the mill", "a Port Authority official". */
const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person|people)|officials?|press officer)\b/;

/** "The army's media office", "the press service of the port authority": a part of a body that speaks for all of it. */
const PRESS_OFFICE = /^(?:the )?(?:(.+)['’]s? )?(?:media|press) (?:office|service|centre|center|team)(?: of (.+))?$/i;

/** The body whose press office speaks; undefined where it is none by name. */
function whosePressOffice({ reading }: RecordedStory, { speaker }: Statement, called: string): string | undefined {
  const [, before, behind] = PRESS_OFFICE.exec(called) ?? [];
  const owner = before ?? behind;
  const [start, end] = speaker.spans[0] ?? [];
  if (owner === undefined || start === undefined || end === undefined) return undefined;
  return reading.actors.find(
    ({ type, name, mentions }) =>
      type === 'organisation' && owner.endsWith(name) && mentions.some(([from, to]) => start <= from && to <= end),
  )?.id;
}

/** "An appeal by its aid office, OFCA": the body that an apposition names right behind the speaker. */
function nameBehind({ reading }: RecordedStory, { speaker }: Statement): string | undefined {
  const end = speaker.spans.at(-1)?.[1] ?? 0;
  if (!reading.text.startsWith(', ', end)) return undefined;
  return reading.actors.find(
    ({ type, mentions }) => type === 'organisation' && mentions.some(([from]) => from === end + 2),
  )?.id;
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
