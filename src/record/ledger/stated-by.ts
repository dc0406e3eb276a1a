import type { Figure, Statement } from '#reading';
import type { Cast } from '../people/people.ts';
import type { RecordedStory } from '../record.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Who states a value: the one whom its clause names ("up from the 5,800 that the mayor's office had counted"), else the
 * speaker of the statement it stands in, by name or as the story calls it; null where nobody does.
 */
export function statedBy(story: RecordedStory, figure: Figure, around: Surroundings, cast: Cast): string | null {
  const counter = counterBehind(story, figure, around, cast);
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
  const clause =
    /^[^.;,]{0,30}?\b(?:that|which) (?:the |a )?([^.;,]{2,60}?) (?:had |has |have )?(?:counted|reported|given|named|put|announced|published)\b/i.exec(
      around.after,
    );
  const name = clause?.[1];
  if (clause === null || name === undefined) return null;
  const at = figure.end + clause[0].indexOf(name);
  const actor = reading.actors.find(({ mentions }) =>
    mentions.some(([from, to]) => from < at + name.length && at < to),
  );
  return actor ? (cast.personOf(id, actor.id)?.name ?? actor.name) : name;
}
