import type { Figure } from '#reading';
import type { Cast } from '../people/people.ts';
import type { Matter, MatterValue, RecordedStory, Relation } from '../record.ts';
import { matterOf } from './matter.ts';

interface Reported {
  story: RecordedStory;
  figure: Figure;
  statedBy: string | null;
  asOf: string | null;
}

/** Every value that stories report, by what it is a value of; matters that only one story tells once are left out. */
export function ledgerOf(stories: readonly RecordedStory[], cast: Cast): Matter[] {
  const matters = new Map<string, { name: string; reported: Reported[] }>();
  for (const story of stories) {
    for (const figure of story.reading.figures) {
      const matter = matterOf(story.reading, figure);
      if (!matter) continue;
      const known = matters.get(matter.key) ?? { name: matter.name, reported: [] };
      known.reported.push({ story, figure, statedBy: statedBy(story, figure, cast), asOf: asOf(story, figure) });
      matters.set(matter.key, known);
    }
  }
  return [...matters.values()]
    .filter(({ reported }) => reported.length > 1)
    .map(({ name, reported }) => {
      const values = valuesOf(reported);
      return { matter: name, values, relation: relationOf(values) };
    })
    .sort((a, b) => b.values.length - a.values.length || (a.matter < b.matter ? -1 : 1));
}

function statedBy({ id, reading }: RecordedStory, figure: Figure, cast: Cast): string | null {
  const statement =
    figure.statement === undefined ? undefined : reading.statements.find((one) => one.id === figure.statement);
  if (!statement) return null;
  const { speaker } = statement;
  const person = speaker.actor === undefined ? null : cast.personOf(id, speaker.actor);
  return person?.name ?? speaker.name;
}

/** The day a value holds for: a date beside it in its sentence, else the day of the story. */
function asOf({ reading }: RecordedStory, figure: Figure): string | null {
  if (figure.asOf !== undefined) return figure.asOf;
  const published = reading.published?.slice(0, 10) ?? null;
  const sentence = reading.sentences.find(({ start, end }) => start <= figure.start && figure.start < end);
  if (!sentence) return published;
  const days = reading.times.filter(
    (time) => time.start >= sentence.start && time.end <= sentence.end && /^\d{4}-\d{2}-\d{2}/.test(time.value),
  );
  const near = days
    .map((time) => ({
      day: time.value.slice(0, 10),
      far: Math.min(Math.abs(time.start - figure.end), Math.abs(figure.start - time.end)),
    }))
    .sort((a, b) => a.far - b.far)[0];
  return near && (published === null || near.day <= published) ? near.day : published;
}

/** One entry for each value, qualifier, speaker and day; mentions gathered. In order of the day. */
function valuesOf(reported: readonly Reported[]): MatterValue[] {
  const values = new Map<string, MatterValue>();
  for (const { story, figure, statedBy: speaker, asOf: day } of reported) {
    const { value, low, high, qualifier, unit } = figure;
    const key = [value, low, high, qualifier, unit, speaker, day].join('|');
    const known = values.get(key) ?? {
      ...(value === undefined ? {} : { value }),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      qualifier,
      unit,
      statedBy: speaker,
      asOf: day,
      mentions: [],
    };
    known.mentions.push({ story: story.id, start: figure.start, end: figure.end });
    values.set(key, known);
  }
  return [...values.values()].sort((a, b) =>
    (a.asOf ?? '') < (b.asOf ?? '') ? -1 : (a.asOf ?? '') > (b.asOf ?? '') ? 1 : middle(a) - middle(b),
  );
}

/** Values of one day that cannot both be right are a conflict; values that change from day to day are growth. */
export function relationOf(values: readonly MatterValue[]): Relation {
  if (new Set(values.map(middle)).size < 2)
    return values.some(({ qualifier }) => qualifier !== 'exact') &&
      values.length > 1 &&
      new Set(values.map(({ qualifier }) => qualifier)).size > 1
      ? 'approximation'
      : 'single';
  const isConflict = values.some((one, at) =>
    values.slice(at + 1).some((other) => one.asOf === other.asOf && !agree(one, other)),
  );
  if (isConflict) return 'conflict';
  return values.every((one, at) => values.slice(at + 1).every((other) => agree(one, other)))
    ? 'approximation'
    : 'growth';
}

const middle = ({ value, low, high }: MatterValue): number => value ?? ((low ?? 0) + (high ?? 0)) / 2;

function agree(one: MatterValue, other: MatterValue): boolean {
  return middle(one) === middle(other) || allows(one, middle(other)) || allows(other, middle(one));
}

function allows({ qualifier, low, high, ...rest }: MatterValue, at: number): boolean {
  if (low !== undefined && high !== undefined && low <= at && at <= high) return true;
  const own = middle({
    qualifier,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...rest,
  });
  if (qualifier === 'about') return Math.abs(own - at) <= own * 0.1;
  if (qualifier === 'at-least' || qualifier === 'more-than') return at >= own && at <= own * 1.5;
  if (qualifier === 'at-most' || qualifier === 'less-than') return at <= own;
  return qualifier === 'nearly' && at < own && at > own * 0.85;
}
