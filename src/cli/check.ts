import { readFile } from 'node:fs/promises';
import { checkRevision } from '#findings';
import type { Finding, Severity } from '#reading';
import { read } from '#reading';
import { lineStarts, placeOf } from '#text';
import { Failure, readArguments, WrongUse } from './arguments.ts';
import { sarifLog } from './formats/sarif.ts';
import { decodeText } from './input/decode.ts';
import { fetchPage } from './input/fetch-page.ts';
import { Pile } from './input/pile.ts';
import { readMany } from './input/read-many.ts';
import type { Outcome } from './input/task.ts';
import { tasksOf } from './input/tasks.ts';
import { endQuietlyWithPipe, write } from './out.ts';
import { showProgress } from './progress.ts';
import { parseFormat, parsePublished } from './reading-options.ts';

const USAGE = `onrecord check FILE|DIR|-... [options]
Checks texts like a copy editor and prints what it finds: file:line:column: severity rule: message. Of a row of JSONL, it is
file#id, and line and column count in the row's text; of an HTML page, in the article that was taken out of it.

  --published DATE   date of publication of texts that state none
  --before FILE      the earlier revision of the one text that is checked: finds what fell away (lost-in-revision)
  --fail-on LEVEL    ends with status 1 from this severity on: error, warning, note
  --format FORMAT    text (the default), json, sarif

Several texts, up to 2,000 and 20 MB, are checked against each other too: passages lifted without credit, speakers that fell
away, figures and days that differ. Of more, each is checked alone.
`;

const FORMATS = ['text', 'json', 'sarif'] as const;
const LEVELS: readonly Severity[] = ['note', 'warning', 'error'];

/** A finding with the file and place where it stands; line and column from 1, in the text that was read. */
export interface PlacedFinding extends Finding {
  file: string;
  /** The row's id, where the text is not all of the file. */
  id?: string;
  /** False where line and column count in a text taken out of the file: a row's, a page's article. */
  isPlain: boolean;
  line: number;
  column: number;
  /** The place in another story, or in the earlier revision, on which it rests. */
  against?: { story: string; outlet?: string; start: number; end: number };
}

/** `onrecord check`. @returns 0; 1 from the severity of --fail-on, or where a text could not be read. @throws WrongUse, Failure */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments('check', args, {
    published: { type: 'string' },
    before: { type: 'string' },
    'fail-on': { type: 'string' },
    format: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length === 0)
    throw new WrongUse('onrecord check: name a file, a folder, or - for standard input. See "onrecord check --help".');
  const level = values['fail-on'] === undefined ? null : parseLevel(values['fail-on']);
  const format = parseFormat('check', values.format, FORMATS, 'text');
  const published = parsePublished('check', values.published);
  if (values.before !== undefined && positionals.length > 1)
    throw new WrongUse('onrecord check: --before goes with one text. See "onrecord check --help".');
  const before = values.before === undefined ? null : await textOf(values.before);
  endQuietlyWithPipe();

  const findings: PlacedFinding[] = [];
  const failures: string[] = [];
  let worst = -1;
  const progress = showProgress();
  let done = 0;
  const outcomes = readMany(tasksOf(positionals, published, fetchPage), () => 'check');
  for await (const outcome of new Pile().together(outcomes)) {
    progress.tell(`${++done} checked`);
    if ('error' in outcome) {
      failures.push(`${outcome.id}: ${outcome.error}`);
      progress.end();
      console.error(`onrecord: ${outcome.id}: ${outcome.error}`);
      continue;
    }
    const placed = placedFindings(outcome, before, published);
    for (const finding of placed) worst = Math.max(worst, LEVELS.indexOf(finding.severity));
    if (format === 'text') for (const finding of placed) await write(`${asLine(finding)}\n`);
    else findings.push(...placed);
  }
  progress.end();
  if (format === 'json') await write(`${JSON.stringify({ findings: findings.map(forJson) }, null, 2)}\n`);
  if (format === 'sarif') await write(`${JSON.stringify(sarifLog(findings, failures), null, 2)}\n`);
  return failures.length > 0 || (level !== null && worst >= level) ? 1 : 0;
}

function placedFindings(
  { id, file, kind, reading }: Exclude<Outcome, { error: string }>,
  before: string | null,
  published: string | null,
): PlacedFinding[] {
  const starts = lineStarts(reading.text);
  const all =
    before === null
      ? reading.findings
      : [...reading.findings, ...checkRevision(read(before, { published: reading.published ?? published }), reading)];
  return all.map((finding) => ({
    file,
    ...(id === file ? {} : { id }),
    isPlain: kind === 'text',
    ...placeOf(starts, finding.start),
    ...finding,
  }));
}

function asLine({ file, id, line, column, severity, rule, message }: PlacedFinding): string {
  // A row without an id of its own goes by its line.
  const row = id?.startsWith(`${file}:`) ? id.slice(file.length + 1) : id;
  return `${file}${row === undefined ? '' : `#${row}`}:${line}:${column}: ${severity} ${rule}: ${message}`;
}

function forJson({ isPlain, ...finding }: PlacedFinding): object {
  return finding;
}

function parseLevel(written: string): number {
  const names: readonly string[] = LEVELS;
  const level = names.indexOf(written);
  if (level >= 0) return level;
  throw new WrongUse(
    `onrecord check: --fail-on takes error, warning or note, not "${written}". See "onrecord check --help".`,
  );
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => null);
  const text = bytes && decodeText(bytes);
  if (text === null) throw new Failure(`onrecord check: ${path} cannot be read. Name a text file for --before.`);
  return text;
}
