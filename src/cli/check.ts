import { checkRevision } from '#findings';
import type { Finding, Severity } from '#reading';
import { read } from '#reading';
import { lineStarts, type Place, placeOf } from '#text';
import { readArguments, WrongUse } from './arguments.ts';
import { GrowingList } from './formats/growing-list.ts';
import { SarifLog } from './formats/sarif.ts';
import { fetchPage } from './input/fetch-page.ts';
import { onlyText } from './input/only-text.ts';
import { Pile } from './input/pile.ts';
import { readMany } from './input/read-many.ts';
import type { Failed } from './input/source.ts';
import type { Outcome } from './input/task.ts';
import { tasksOf } from './input/tasks.ts';
import { endQuietlyWithPipe, tellFailure, write } from './out.ts';
import { printable } from './printable.ts';
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
away, figures and days that differ. Of more, each is checked alone.`;

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
  /** Where it ends: line, and the column after its last. */
  until: Place;
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
  if (values.before === '-' && positionals.includes('-'))
    throw new WrongUse(
      'onrecord check: standard input holds one text; name a file for the other. See "onrecord check --help".',
    );
  const before = values.before === undefined ? null : (await onlyText('check', values.before)).text;
  endQuietlyWithPipe();

  const report = REPORTS[format]();
  let failed = 0;
  let worst = -1;
  let done = 0;
  const progress = showProgress();
  const outcomes = readMany(tasksOf(positionals, published, fetchPage), () => 'check');
  for await (const outcome of before === null ? new Pile().together(outcomes) : alone(outcomes)) {
    progress.tell(`${++done} checked`);
    if ('error' in outcome) {
      failed++;
      progress.end();
      tellFailure(outcome);
      report.failed(outcome);
      continue;
    }
    const placed = placedFindings(outcome, before);
    for (const finding of placed) worst = Math.max(worst, LEVELS.indexOf(finding.severity));
    const piece = placed.map((finding) => report.next(finding)).join('');
    if (piece !== '') await write(piece);
  }
  progress.end();
  await write(report.end());
  return failed > 0 || (level !== null && worst >= level) ? 1 : 0;
}

/** @throws WrongUse where an argument that stands for one text holds several */
async function* alone(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Outcome> {
  let only: Outcome | null = null;
  for await (const outcome of outcomes) {
    if (only)
      throw new WrongUse(
        `onrecord check: --before goes with one text, and after ${only.id} there is another. See "onrecord check --help".`,
      );
    only = outcome;
  }
  if (only) yield only;
}

/** Puts findings on standard output as they come: pieces of one document. */
interface Report {
  next(finding: PlacedFinding): string;
  failed(text: Failed): void;
  end(): string;
}

const REPORTS: Record<(typeof FORMATS)[number], () => Report> = {
  text: () => ({ next: (finding) => `${asLine(finding)}\n`, failed: () => {}, end: () => '' }),
  json() {
    const list = new GrowingList(1);
    let opening = '{\n  "findings": ';
    const opened = (piece: string): string => {
      const whole = `${opening}${piece}`;
      opening = '';
      return whole;
    };
    return {
      next: (finding) => opened(list.next(forJson(finding))),
      failed: () => {},
      end: () => opened(`${list.end()}\n}\n`),
    };
  },
  sarif: () => new SarifLog(),
};

function placedFindings(
  { id, file, kind, reading }: Exclude<Outcome, { error: string }>,
  before: string | null,
): PlacedFinding[] {
  const starts = lineStarts(reading.text);
  const all =
    before === null
      ? reading.findings
      : [...reading.findings, ...checkRevision(read(before, { published: reading.published }), reading)];
  return all.map((finding) => ({
    file,
    ...(id === file ? {} : { id }),
    isPlain: kind === 'text',
    ...placeOf(starts, finding.start),
    until: placeOf(starts, finding.end),
    ...finding,
  }));
}

function asLine({ file, id, line, column, severity, rule, message }: PlacedFinding): string {
  // A row without an id of its own goes by its line.
  const row = id?.startsWith(`${file}:`) ? id.slice(file.length + 1) : id;
  return printable(`${file}${row === undefined ? '' : `#${row}`}:${line}:${column}: ${severity} ${rule}: ${message}`);
}

function forJson({ isPlain, until, ...finding }: PlacedFinding): object {
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
