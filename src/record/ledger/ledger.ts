import type { Cast } from '../people/people.ts';
import type { Matter, RecordedStory } from '../record.ts';
import { apart } from './apart.ts';
import { asOfWords } from './as-of.ts';
import { mattersOf, wordsOf } from './matter.ts';
import { type DatedValue, middle, relationOf } from './relation.ts';
import type { Reported } from './reported.ts';
import { statedBy } from './stated-by.ts';
import { surroundingsOf } from './surroundings.ts';

/** Every value that stories report, by what it is a value of: those with most values first. */
export function ledgerOf(stories: readonly RecordedStory[], cast: Cast): Matter[] {
  const matters = new Map<string, Reported[]>();
  for (const story of stories) {
    for (const reported of reportedBy(story, cast)) {
      const key = wordsOf(reported.matter);
      const known = matters.get(key);
      if (known) known.push(reported);
      else matters.set(key, [reported]);
    }
  }
  return [...matters]
    .flatMap(([matter, reported]) => apart(matter, reported))
    .map(([matter, reported]) => matterFrom(matter, reported))
    .sort((a, b) => weight(b) - weight(a) || (a.matter < b.matter ? -1 : 1));
}

const weight = ({ values }: Matter): number => values.reduce((sum, { mentions }) => sum + mentions.length, 0);

function reportedBy(story: RecordedStory, cast: Cast): Reported[] {
  const { reading } = story;
  const surroundings = surroundingsOf(reading);
  const matters = mattersOf(reading, surroundings);
  return reading.figures.flatMap((figure, index) => {
    const [matter, around] = [matters[index], surroundings[index]];
    if (!matter || !around) return [];
    const { value, low, high, qualifier, unit, start, end } = figure;
    const published = reading.published?.slice(0, 10) ?? null;
    const speaker = statedBy(story, figure, around, cast);
    const asOf = asOfWords(reading, figure, around) ?? (speaker === null ? null : published);
    return [
      {
        matter: { ...matter, part: matter.part || episode(asOf, published) },
        day: asOf ?? published,
        words: reading.text.slice(start, Math.min(around.sentence.end, end + 70)),
        told: reading.text.slice(Math.max(around.sentence.start, start - 60), Math.min(around.sentence.end, end + 80)),
        value: {
          ...(value === undefined ? {} : { value }),
          ...(low === undefined ? {} : { low }),
          ...(high === undefined ? {} : { high }),
          qualifier,
          unit,
          statedBy: speaker,
          asOf,
          mentions: [{ story: story.id, start, end }],
        },
      },
    ];
  });
}

/** A value of another year is one of another event: the dead of 2011 are not those of today. */
function episode(asOf: string | null, published: string | null): string {
  if (asOf === null || published === null || asOf.slice(0, 4) === published.slice(0, 4)) return '';
  const months = (year: string): number => Number(year.slice(0, 4)) * 12 + Number(year.slice(5, 7) || 6);
  return months(published) - months(asOf) > 3 ? `in ${asOf.slice(0, 4)}` : '';
}

/** One entry for each value, qualifier, speaker and day; mentions gathered. In order of the day. */
function matterFrom(matter: string, reported: readonly Reported[]): Matter {
  const values = new Map<string, DatedValue>();
  for (const { value, day } of reported) {
    const { value: one, low, high, qualifier, unit, statedBy: speaker, asOf } = value;
    const key = [one, low, high, qualifier, unit, speaker, asOf].join('|');
    const known = values.get(key);
    if (!known) values.set(key, { ...value, day });
    else {
      known.mentions.push(...value.mentions);
      if (day !== null && (known.day === null || day < known.day)) known.day = day;
    }
  }
  const sorted = [...values.values()].sort((a, b) => compareDays(a.day, b.day) || middle(a) - middle(b));
  return { matter, values: sorted.map(({ day: _day, ...value }) => value), relation: relationOf(sorted) };
}

function compareDays(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
