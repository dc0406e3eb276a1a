import { Vocabulary } from '../columns/vocabulary.ts';
import type { Cast } from '../people/people.ts';
import type { Matter, MatterValue, RecordedStory } from '../record.ts';
import { apart } from './apart.ts';
import { asOfWords } from './as-of.ts';
import { mattersOf, wordsOf } from './matter.ts';
import { type DatedValue, middle, relationOf } from './relation.ts';
import { Reported } from './reported.ts';
import { statedBy } from './stated-by.ts';
import { surroundingsOf } from './surroundings.ts';

/** Every value that stories report, by what it is a value of: those with most values first. */
export function ledgerOf(stories: readonly RecordedStory[], cast: Cast): Matter[] {
  const matters = new Map<string, Reported[]>();
  const names = new Vocabulary();
  for (const story of stories) {
    for (const reported of reportedBy(story, cast, names)) {
      const key = wordsOf(reported.matter);
      const known = matters.get(key);
      if (known) known.push(reported);
      else matters.set(key, [reported]);
    }
  }
  return [...matters]
    .flatMap(([matter, reported]) => apart(matter, reported))
    .map(([name, reported]) => {
      const matter = matterFrom(name, reported);
      return { matter, weight: weight(matter) };
    })
    .sort((a, b) => b.weight - a.weight || (a.matter.matter < b.matter.matter ? -1 : 1))
    .map(({ matter }) => matter);
}

const weight = ({ values }: Matter): number => values.reduce((sum, { mentions }) => sum + mentions.length, 0);

function reportedBy(story: RecordedStory, cast: Cast, names: Vocabulary): Reported[] {
  const { reading } = story;
  const surroundings = surroundingsOf(reading);
  const matters = mattersOf(reading, surroundings);
  return reading.figures.flatMap((figure, index) => {
    const [matter, around] = [matters[index], surroundings[index]];
    if (!matter || !around) return [];
    const { low, high, qualifier, unit, start, end } = figure;
    const published = reading.published?.slice(0, 10) ?? null;
    const speaker = statedBy(story, figure, around, cast);
    const asOf = asOfWords(reading, figure, around) ?? (speaker === null ? null : published);
    const value: MatterValue = {
      ...(figure.value === undefined ? {} : { value: figure.value }),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      qualifier,
      unit,
      statedBy: speaker === null ? null : names.one(speaker),
      asOf: asOf === null ? null : names.one(asOf),
      mentions: [{ story: story.id, start, end }],
    };
    const part = matter.part || episode(asOf, published);
    return [
      new Reported(
        value,
        { ...matter, part },
        value.asOf ?? (published === null ? null : names.one(published)),
        story,
        around.sentence,
      ),
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
