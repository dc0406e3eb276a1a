import { extractArticle, isoDate } from '#extract';
import { check } from '#findings';
import { type Circumstances, type Reading, read } from '#reading';
import { type PackedReading, packReading } from './packed-reading.ts';

/** One text to be read, as it came in: a row of a JSONL file still unparsed, so that workers share that work too. */
export interface Task {
  /** The row's id where it has none of its own: path, path and line, or address. */
  name: string;
  /** The file it stands in, the address, or - for standard input. */
  file: string;
  kind: 'row' | 'html' | 'text';
  content: string;
  /** Date of publication of texts that state none. */
  published: string | null;
}

/** What a row states of its text besides its words. */
export interface Source {
  id: string;
  file: string;
  /** Where the text stands in the file: it is the file, or was taken out of a page, or of a row. */
  kind: Task['kind'];
  url?: string;
  outlet?: string;
  title?: string;
}

/** A text that was read, or that could not be. */
export type Outcome = (Source & { reading: Reading }) | { id: string; error: string };

/** A text that was read for the record, its reading packed. */
export type PackedOutcome = (Source & { packed: PackedReading }) | { id: string; error: string };

/** A text that was read, as the line of JSON that tells its reading. */
export interface Printed {
  line: Uint8Array<ArrayBuffer>;
}

/** What may be made of a task, by the name that workers are told. */
export interface Results {
  /** Its reading, with what is wrong with it, as a line of JSON; what could not be read stays an outcome. */
  print: Printed | { id: string; error: string };
  /** Its reading, with what is wrong with it. */
  check: Outcome;
  /** Its reading alone, packed. */
  pack: PackedOutcome;
}

export type Job = keyof Results;

const JOBS: { [job in Job]: (task: Task) => Results[job] } = {
  check: (task) => outcomeOf(task, readAndCheck),
  print(task) {
    const outcome = outcomeOf(task, readAndCheck);
    return 'error' in outcome ? outcome : { line: bytesOf(jsonLine(outcome)) };
  },
  pack(task) {
    const outcome = outcomeOf(task, read);
    if ('error' in outcome) return outcome;
    const { reading, ...source } = outcome;
    return { ...source, packed: packReading(reading) };
  },
};

/** Reads texts for a job. Expected trouble (bad JSON, no text) comes back as an outcome; never throws. */
export function doAll<J extends Job>(job: J, tasks: readonly Task[]): Results[J][] {
  return tasks.map((task) => JOBS[job](task));
}

/** The line of JSON that tells an outcome. */
export function jsonLine(outcome: Outcome): string {
  return `${JSON.stringify(answerOf(outcome))}\n`;
}

/** What is told of an outcome in JSON. */
export function answerOf(outcome: Outcome): object {
  return 'error' in outcome ? { id: outcome.id, error: outcome.error } : { id: outcome.id, ...outcome.reading };
}

/** Bytes with a buffer of their own, which can go to another thread. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Buffer.byteLength(text));
  Buffer.from(bytes.buffer).write(text);
  return bytes;
}

/** The bytes in results, which may go to another thread without being copied. */
export function buffersIn(results: readonly Results[Job][]): ArrayBuffer[] {
  return results.flatMap((result) =>
    'packed' in result ? [result.packed.bytes.buffer] : 'line' in result ? [result.line.buffer] : [],
  );
}

type Read = (text: string, circumstances: Circumstances, title?: string) => Reading;

function outcomeOf(task: Task, readText: Read): Outcome {
  if (task.kind === 'text')
    return {
      id: task.name,
      file: task.file,
      kind: 'text',
      reading: readText(task.content, { published: task.published }),
    };
  if (task.kind === 'html')
    return readPage(task.content, { id: task.name, file: task.file, kind: 'html' }, null, task.published, readText);
  return readRow(task, readText);
}

function readAndCheck(text: string, circumstances: Circumstances, title?: string): Reading {
  const reading = read(text, circumstances);
  return { ...reading, findings: check(reading, title ?? null) };
}

function readPage(
  html: string,
  source: Source,
  published: string | null,
  fallback: string | null,
  readText: Read,
): Outcome {
  const article = extractArticle(html);
  const known = {
    ...source,
    ...(article.headline !== null && source.title === undefined ? { title: article.headline } : {}),
    ...(article.outlet !== null && source.outlet === undefined ? { outlet: article.outlet } : {}),
  };
  return {
    ...known,
    reading: readText(article.text, { published: published ?? article.published ?? fallback }, known.title),
  };
}

function readRow({ name, file, content, published: fallback }: Task, readText: Read): Outcome {
  const row = parseRow(content);
  if (typeof row === 'string') return { id: name, error: row };
  const text = (key: string): string | undefined => {
    const value = row.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const id = idOf(row.get('id')) ?? text('url') ?? name;
  const written = text('published');
  const published = written === undefined ? null : isoDate(written);
  if (written !== undefined && published === null)
    return { id, error: `"published" is no date: ${JSON.stringify(written)} (2022-01-11 or 2022-01-11T09:30)` };
  const source: Source = { id, file, kind: 'row' };
  for (const key of ['url', 'outlet', 'title'] as const) {
    const value = text(key);
    if (value !== undefined) source[key] = value;
  }
  const plain = row.get('text');
  if (typeof plain === 'string')
    return { ...source, reading: readText(plain, { published: published ?? fallback }, source.title) };
  const html = row.get('html');
  if (typeof html === 'string') return readPage(html, source, published, fallback, readText);
  return { id, error: 'the row has neither "text" nor "html"' };
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The row's fields, or what is wrong with it. */
function parseRow(line: string): Map<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the row is no JSON object';
    return new Map(Object.entries(value));
  } catch (error) {
    return `the row is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}
