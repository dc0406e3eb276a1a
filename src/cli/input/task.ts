import { check } from '#findings';
import { type Reading, read } from '#reading';
import { type PackedReading, packReading } from './packed-reading.ts';
import { type Failed, type Source, type SourceText, sourceText } from './source.ts';

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

/** A text that was read, or that could not be. */
export type Outcome = (Source & { reading: Reading }) | Failed;

/** A text that was read for the record, its reading packed. */
export type PackedOutcome = (Source & { packed: PackedReading }) | Failed;

/** A text that was read, as the line of JSON that tells its reading. */
export interface Printed {
  line: Uint8Array<ArrayBuffer>;
}

/** What may be made of a task, by the name that workers are told. */
export interface Results {
  /** Its reading, with what is wrong with it, as a line of JSON; what could not be read stays an outcome. */
  print: Printed | Failed;
  /** Its reading, with what is wrong with it. */
  check: Outcome;
  /** Its reading alone, packed. */
  pack: PackedOutcome;
}

export type Job = keyof Results;

const JOBS: { [job in Job]: (text: SourceText) => Results[job] } = {
  check: readAndCheck,
  print: (text) => ({ line: bytesOf(jsonLine(readAndCheck(text))) }),
  pack({ text, published, ...source }) {
    return { ...source, packed: packReading(read(text, { published })) };
  },
};

/** Reads texts for a job. Trouble with one (bad JSON, no text, whatever else) comes back as its outcome; never throws. */
export function doAll<J extends Job>(job: J, tasks: readonly Task[]): (Results[J] | Failed)[] {
  return tasks.map((task) => doOne(job, task));
}

function doOne<J extends Job>(job: J, task: Task): Results[J] | Failed {
  let id = task.name;
  try {
    const text = sourceText(task);
    if ('error' in text) return text;
    id = text.id;
    return JOBS[job](text);
  } catch (error) {
    return { id, error: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function readAndCheck({ text, published, ...source }: SourceText): Source & { reading: Reading } {
  const reading = read(text, { published });
  return { ...source, reading: { ...reading, findings: check(reading, source.title ?? null) } };
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
export function buffersIn(results: readonly (Results[Job] | Failed)[]): ArrayBuffer[] {
  return results.flatMap((result) =>
    'packed' in result ? [result.packed.bytes.buffer] : 'line' in result ? [result.line.buffer] : [],
  );
}
