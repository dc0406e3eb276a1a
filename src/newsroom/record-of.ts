import type { Event, Reading } from '#reading';
import { castOf, eventWords, ledgerOf, tellsWhat } from '#record';
import { amountInWords, type SpeakerKind } from '#site';
import type { RecordedFigure, RecordedPerson, StoryRecord } from '#store';
import { roleInWords } from '#story';

import { eventSentence, sourceOfEvent } from './event-words.ts';
import type { Speaker } from './story-speakers.ts';
import { dayBefore } from './told-before.ts';

const MOST_FIGURES = 40;

interface Place {
  start: number;
  end: number;
  anchor: string;
}

/** What a story puts on record, and the places in its text that pages of the record link to besides statements and events. */
export function recordOf(
  reading: Reading,
  speakers: readonly Speaker[],
  events: readonly Event[],
): { record: StoryRecord; places: Place[] } {
  const people: RecordedPerson[] = [];
  const statements: { at: number; row: StoryRecord['statements'][number] }[] = [];
  const cast = castOf([{ id: 'story', reading }]);
  for (const { note, statements: made } of speakers) {
    const { kind, letters, name, role } = note;
    const isNamed = note.path !== null && (kind === 'person' || kind === 'organisation');
    const person = isNamed ? people.length : null;
    if (isNamed) {
      const [actor] = made.flatMap(({ speaker }) => speaker.actor ?? []);
      const known = actor === undefined ? null : cast.personOf('story', actor);
      const aliases = (known ? [known.name, ...known.aliases] : []).filter((alias) => alias !== name);
      const roles = (known?.roles.map((one) => one.role) ?? [role])
        .map((one) => roleInWords(one, reading.text))
        .filter(Boolean);
      people.push({ name, type: kind, aliases: [...new Set(aliases)], roles: [...new Set(roles)] });
    }
    for (const [index, { manner, content }] of made.entries()) {
      const said = note.statements[index];
      if (!said) continue;
      const row = { person, kind, letters, speaker: name, role, manner, words: said.text, anchor: said.anchor };
      statements.push({ at: content[0]?.[0] ?? 0, row });
    }
  }
  const { figures, places } = figuresOf(reading, speakers);
  return {
    record: {
      people,
      statements: statements.sort((a, b) => a.at - b.at).map(({ row }) => row),
      figures,
      events: events.map((event, at) => {
        const { name: source, kind: sourceKind } = sourceOfEvent(reading, event);
        return {
          day: event.date.slice(0, 10),
          words: eventSentence(reading, event),
          ...eventWords(reading, event.start, event.end),
          source,
          sourceKind,
          anchor: `at-${at + 1}`,
        };
      }),
    },
    places,
  };
}

/** Every value of every matter that the story tells and that its words name for readers, each with the place where it stands first. */
function figuresOf(reading: Reading, speakers: readonly Speaker[]): { figures: RecordedFigure[]; places: Place[] } {
  const story = { id: 'story', reading };
  const kinds = new Map(speakers.map(({ note }) => [note.name.toLowerCase(), note.kind] as const));
  const published = reading.published?.slice(0, 10) ?? '';
  const matters = ledgerOf([story], castOf([story])).filter(({ matter }) => tellsWhat(matter));
  const told = matters.flatMap(({ matter, values }) =>
    values.map((value) => ({ matter, value, place: value.mentions[0] })),
  );
  const shown = told.slice(0, MOST_FIGURES);
  return {
    figures: shown.map(({ matter, value, place }, at) => ({
      matter,
      day: (place && dayBefore(reading, place.start, place.end)) ?? value.asOf?.slice(0, 10) ?? published,
      value: value.value ?? value.low ?? 0,
      high: value.high ?? null,
      qualifier: value.qualifier,
      words: amountInWords(value),
      statedBy: value.statedBy,
      kind: kindOf(value.statedBy, kinds),
      anchor: `value-${at + 1}`,
    })),
    places: shown.flatMap(({ place }, at) =>
      place ? [{ start: place.start, end: place.end, anchor: `value-${at + 1}` }] : [],
    ),
  };
}

function kindOf(statedBy: string | null, kinds: ReadonlyMap<string, SpeakerKind>): SpeakerKind {
  if (statedBy === null) return 'unnamed';
  // "The city", "the hospital": bodies without a name of their own.
  return kinds.get(statedBy.toLowerCase()) ?? (/^the /i.test(statedBy) ? 'organisation' : 'person');
}
