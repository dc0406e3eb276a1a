// `node eval/record.ts [FOLDER...]`: how well the record of a cluster is put together, one line a measure. Without folders all
// clusters beside this file. A folder holds stories.jsonl and gold.json; its name ends in a slash or not.
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { read } from '#reading';
import { buildRecord, type Record, type RecordedStory } from '#record';
import { type Gold, readCluster } from './gold.ts';

const own = new URL('events/', import.meta.url);
const folders =
  process.argv.length > 2
    ? process.argv.slice(2).map((path) => pathToFileURL(`${path.replace(/\/$/, '')}/`))
    : readdirSync(own).map((name) => new URL(`${name}/`, own));

/** Persons and organisations that are one entry, with no name of anybody else, of the right type. */
function people(record: Record, gold: Gold): string[] {
  const entries = record.people.map((one) => ({
    type: one.type,
    names: new Set([one.name, ...one.aliases].map(plain)),
  }));
  const bearers = new Map<string, Set<string>>();
  for (const { name, aliases } of gold.people)
    for (const alias of [name, ...aliases])
      bearers.set(plain(alias), (bearers.get(plain(alias)) ?? new Set()).add(name));
  return ['person', 'organisation'].map((type) => {
    const wanted = gold.people.filter((one) => one.type === type);
    let found = 0;
    let merged = 0;
    for (const { name, aliases } of wanted) {
      const own = [name, ...aliases].map(plain).filter((alias) => bearers.get(alias)?.size === 1);
      const hits = entries.filter(({ names }) => own.some((alias) => names.has(alias)));
      if (hits.length > 0) found++;
      const isPure = hits.every(({ names }) => [...names].every((one) => bearers.get(one)?.has(name) ?? true));
      if (hits.length === 1 && isPure && hits[0]?.type === type) merged++;
    }
    return `${type}s found ${found}, merged right ${merged} of ${wanted.length}`;
  });
}

/** Pairs of figures put into one matter; values of the gold ledger in the right matter; relations of whole matters. */
function ledger(record: Record, gold: Gold): string[] {
  const homes = record.ledger.flatMap((matter) =>
    matter.values.flatMap((value) => value.mentions.map((mention) => ({ matter, value, mention }))),
  );
  const homeOf = ({ story, span: [start, end] }: Gold['figures'][number]) =>
    homes.find(({ mention }) => mention.story === story && mention.start < end && mention.end > start);
  const figures = gold.figures.filter(({ matter }) => matter);
  const several = figures
    .filter(({ matter }) => figures.filter((one) => one.matter === matter).length > 1)
    .map((figure) => ({ figure, home: homeOf(figure) }));
  const [both, told, wanted] = pairs(
    several,
    (a, b) => a.figure.matter === b.figure.matter,
    (a, b) => a.home !== undefined && a.home.matter === b.home?.matter,
  );
  let values = 0;
  let right = 0;
  let whole = 0;
  let relations = 0;
  let relationsRight = 0;
  for (const matter of gold.ledger) {
    const best = mostCommon(figures.filter((one) => one.matter === matter.matter).map((one) => homeOf(one)?.matter));
    if (matter.around !== undefined) continue;
    if (matter.relation) relations++;
    if (matter.relation && best?.relation === matter.relation) relationsRight++;
    for (const wantedValue of matter.values) {
      values++;
      const same = (best?.values ?? []).filter(
        (one) =>
          one.value === wantedValue.value &&
          one.low === wantedValue.low &&
          one.high === wantedValue.high &&
          one.qualifier === wantedValue.qualifier &&
          one.mentions.some(({ story }) => wantedValue.stories.includes(story)),
      );
      if (same.length > 0) right++;
      if (
        same.some(
          (one) => isSameName(record, gold, wantedValue.statedBy, one.statedBy) && isDay(wantedValue.asOf, one.asOf),
        )
      )
        whole++;
    }
  }
  return [
    `figures of one matter put together (pairs): precision ${percent(both, told)}, recall ${percent(both, wanted)}`,
    `ledger values in the right matter ${right} of ${values}, with speaker and day ${whole}; relation right ${relationsRight} of ${relations}`,
  ];
}

/** Sayings that several stories report, put together. */
function sayings(record: Record, gold: Gold): string[] {
  const homeOf = (story: string, [start, end]: readonly [number, number]): number => {
    let best = -1;
    let most = 0;
    for (const [index, { mentions }] of record.utterances.entries())
      for (const { story: of, content } of mentions)
        for (const [from, to] of of === story ? content : []) {
          const shared = Math.min(to, end) - Math.max(from, start);
          if (shared > most) [best, most] = [index, shared];
        }
    return best;
  };
  const all = gold.utterances.flatMap(({ mentions }, saying) =>
    mentions.map(({ story, span }) => ({ story, saying, home: homeOf(story, span) })),
  );
  const [both, told, wanted] = pairs(
    all,
    (a, b) => a.story !== b.story && a.saying === b.saying,
    (a, b) => a.story !== b.story && a.home >= 0 && a.home === b.home,
  );
  return [`sayings put together (pairs): precision ${percent(both, told)}, recall ${percent(both, wanted)}`];
}

function timeline(record: Record, gold: Gold): string[] {
  let dates = 0;
  let stories = 0;
  for (const { date, stories: wanted } of gold.timeline) {
    const found = record.timeline
      .filter((one) => one.date === date)
      .map(({ mentions }) => wanted.filter((story) => mentions.some((mention) => mention.story === story)).length);
    const most = Math.max(0, ...found);
    if (most > 0) dates++;
    stories += most;
  }
  const all = gold.timeline.reduce((sum, one) => sum + one.stories.length, 0);
  return [
    `timeline: dates found ${dates} of ${gold.timeline.length}; stories under the right event ${stories} of ${all}`,
  ];
}

/** Attributions that a copy lost. */
function losses(record: Record, gold: Gold): string[] {
  const lost = record.copies.flatMap(({ pairs: all }) => all.flatMap((pair) => pair.lost));
  const derived = new Set(gold.copies.map(({ b }) => b));
  const wanted = gold.findings.filter(
    ({ rule, story }) => (rule === 'lost-attribution' || rule === 'first-person') && derived.has(story),
  );
  const touches = (one: (typeof lost)[number], { story, span }: (typeof wanted)[number]): boolean =>
    one.story === story && one.start < span[1] && one.end > span[0];
  const told = lost.filter(({ kind }) => kind === 'attribution');
  const found = wanted.filter((one) =>
    lost.some((other) => touches(other, one) && /attribution|speaker/.test(other.kind)),
  );
  const right = told.filter((one) => wanted.some((other) => touches(one, other)));
  return [
    `lost attributions in copies: found ${found.length} of ${wanted.length}; told ${told.length}, right ${right.length}`,
  ];
}

/** Counts of pairs: those that belong together and were put together, those put together, those that belong together. */
function pairs<T>(
  all: readonly T[],
  belong: (a: T, b: T) => boolean,
  put: (a: T, b: T) => boolean,
): [number, number, number] {
  let both = 0;
  let told = 0;
  let wanted = 0;
  for (const [index, a] of all.entries())
    for (const b of all.slice(index + 1)) {
      const [isWanted, isTold] = [belong(a, b), put(a, b)];
      if (isWanted) wanted++;
      if (isTold) told++;
      if (isWanted && isTold) both++;
    }
  return [both, told, wanted];
}

function mostCommon<T>(all: readonly (T | undefined)[]): T | undefined {
  const times = new Map<T, number>();
  for (const one of all) if (one !== undefined) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The same name, or two names of one person or body by the gold or by the record. */
function isSameName(record: Record, gold: Gold, wanted: string | null | undefined, told: string | null): boolean {
  if (!wanted || !told) return !wanted && !told;
  const bears = (one: { name: string; aliases: string[] }, name: string): boolean =>
    [one.name, ...one.aliases].some((alias) => plain(alias) === plain(name));
  if (plain(wanted) === plain(told)) return true;
  return gold.people.some(
    (one) =>
      bears(one, wanted) &&
      (bears(one, told) ||
        record.people.some(
          (other) => bears(other, told) && [one.name, ...one.aliases].some((alias) => bears(other, alias)),
        )),
  );
}

const isDay = (wanted: string | null | undefined, told: string | null): boolean =>
  !wanted || (told?.startsWith(wanted) ?? false);

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
    .replaceAll('’', "'")
    .trim();

const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${Math.round((100 * part) / whole)} %`;

for (const folder of folders) {
  const { stories, gold } = readCluster(folder);
  const recorded = stories.map(
    ({ id, outlet, title, published, text }): RecordedStory => ({
      id,
      ...(outlet === undefined ? {} : { outlet }),
      ...(title === undefined ? {} : { title }),
      reading: read(text, { published }),
    }),
  );
  const record = buildRecord(recorded);
  console.log(folder.pathname.split('/').at(-2));
  for (const measure of [people, ledger, sayings, timeline, losses])
    for (const line of measure(record, gold)) console.log(`  ${line}`);
}
