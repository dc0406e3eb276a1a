import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type RecordedStory, type RecordInEntries, recordInEntries } from '#record';
import { ASSETS, count } from '#site';
import { Failure, readArguments, WrongUse } from './arguments.ts';
import { recordJson } from './formats/record-json.ts';
import { fetchPage } from './input/fetch-page.ts';
import { KeptReadings, KeptStory } from './input/kept-readings.ts';
import { readMany } from './input/read-many.ts';
import { tasksOf } from './input/tasks.ts';
import { endQuietlyWithPipe, tellFailure, write } from './out.ts';
import { showProgress } from './progress.ts';
import { parseFormat, parsePublished } from './reading-options.ts';
import { reportPages } from './report/report.ts';

const USAGE = `onrecord record FILE|DIR... [options]
Puts many stories on record: people and all they said, a timeline, a ledger of figures, which texts are copies of which.

  --out DIR          folder for the report (report): a few pages that stand alone, and record.json
  --format FORMAT    html (the report, the default), json (the record alone, on standard output unless --out is given)
  --published DATE   date of publication of texts that state none

Inputs are those of "onrecord read": plain text, HTML, JSONL rows {id?, url?, outlet?, title?, published?, text|html}, folders of these.`;

const FORMATS = ['html', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** `onrecord record`. @returns 0, or 1 where a text could not be read. @throws WrongUse, Failure */
export async function recordCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments('record', args, {
    out: { type: 'string' },
    format: { type: 'string' },
    published: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length === 0)
    throw new WrongUse('onrecord record: name a file or a folder of stories. See "onrecord record --help".');
  const format = parseFormat('record', values.format, FORMATS, 'html');
  const published = parsePublished('record', values.published);
  const readings = new KeptReadings();
  try {
    const { stories, failed } = await readStories(positionals, published, readings);
    if (stories.length === 0)
      throw new Failure(`onrecord record: no story could be read in ${positionals.join(', ')}.`);
    await putOnRecord(stories, format, values.out);
    return failed > 0 ? 1 : 0;
  } finally {
    readings.close();
  }
}

async function putOnRecord(stories: readonly RecordedStory[], format: Format, out: string | undefined): Promise<void> {
  const progress = showProgress();
  const record = recordInEntries(stories, (words) => progress.tell(words));
  progress.end();
  if (format === 'json' && out === undefined) {
    endQuietlyWithPipe();
    for (const piece of recordJson(record)) await write(piece);
    return;
  }
  const folder = out ?? 'report';
  await writeAll(folder, filesOf(record, stories, format, await headlineFaces()));
  console.log(
    `${join(folder, format === 'html' ? 'index.html' : 'record.json')}: ${count(stories.length, 'story', 'stories')} on record.`,
  );
}

async function readStories(
  inputs: string[],
  published: string | null,
  readings: KeptReadings,
): Promise<{ stories: RecordedStory[]; failed: number }> {
  const progress = showProgress();
  const stories: RecordedStory[] = [];
  const taken = new Map<string, number>();
  let failed = 0;
  for await (const outcome of readMany(tasksOf(inputs, published, fetchPage), () => 'pack')) {
    progress.tell(`${stories.length} stories read`);
    if ('error' in outcome) {
      failed++;
      progress.end();
      tellFailure(outcome);
      continue;
    }
    const { packed, ...source } = outcome;
    const known = { ...source, id: freeId(source.id, taken) };
    stories.push(new KeptStory(known, readings, readings.add(packed)));
  }
  progress.end();
  return { stories, failed };
}

/** Two rows with one id stay two stories. @param taken ids in use, with the number that was last set behind each */
function freeId(id: string, taken: Map<string, number>): string {
  let number = taken.get(id) ?? 0;
  let free = number === 0 ? id : `${id}-${++number}`;
  while (number > 0 && taken.has(free)) free = `${id}-${++number}`;
  taken.set(id, Math.max(1, number));
  taken.set(free, taken.get(free) ?? 1);
  return free;
}

function* filesOf(
  record: RecordInEntries,
  stories: readonly RecordedStory[],
  format: Format,
  faces: ReadonlyMap<string, string>,
): Generator<[string, string | Iterable<string>]> {
  yield ['record.json', recordJson(record)];
  if (format === 'html') yield* reportPages(record, stories, faces);
}

/** The headline face in base64, so that a page needs no other file. */
async function headlineFaces(): Promise<Map<string, string>> {
  const faces = new Map<string, string>();
  for (const { path, file, type } of ASSETS) {
    if (type !== 'font/woff2') continue;
    const bytes = await readFile(new URL(`../site/${file}`, import.meta.url)).catch(() => null);
    if (bytes) faces.set(path, bytes.toString('base64'));
  }
  return faces;
}

/** Of a report with more stories that stood here before, pages would be left over. */
async function clearFormerPages(folder: string, written: ReadonlySet<string>): Promise<void> {
  if (!written.has('index.html')) return;
  for (const name of await readdir(folder))
    if (/^(?:people|figures|copies|stories)-\d+\.html$/.test(name) && !written.has(name)) await rm(join(folder, name));
}

async function writeAll(folder: string, files: Iterable<[string, string | Iterable<string>]>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const written = new Set<string>();
    for (const [name, content] of files) {
      const path = join(folder, name);
      if (typeof content === 'string') await writeFile(path, content);
      else await pipeline(Readable.from(content), createWriteStream(path));
      written.add(name);
    }
    await clearFormerPages(folder, written);
  } catch (error) {
    throw new Failure(
      `onrecord record: cannot write to ${folder} (${error instanceof Error ? error.message : String(error)}). Name another folder with --out.`,
    );
  }
}
