import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Comparison, compare } from '#record';
import { Failure, readArguments, WrongUse } from './arguments.ts';
import { GrowingList } from './formats/growing-list.ts';
import { reasonOf } from './input/folder.ts';
import { kindByName } from './input/kind.ts';
import { onlyText } from './input/only-text.ts';
import { type Row, rowsOf } from './input/rows.ts';
import { endQuietlyWithPipe, tellFailure, write } from './out.ts';
import { printable } from './printable.ts';
import { showProgress } from './progress.ts';
import { parseFormat } from './reading-options.ts';

const USAGE = `onrecord compare A B | PAIRS.jsonl [options]
Says how much of two texts is one: copy, rewrite, partial or different, with the passages side by side.

  --format FORMAT    text (the default for A B), json, jsonl (the default for pairs: an answer a line)

A and B are plain text or HTML (the article is taken out); - reads standard input. Rows of PAIRS.jsonl are {id, a, b}, both text.
An answer is {id, score, label, blocks}: score is 0 to 1, blocks are the passages, as [start, end] in a and in b.`;

const FORMATS = ['text', 'json', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

/** `onrecord compare`. @returns 0, or 1 where a row could not be read. @throws WrongUse, Failure */
export async function compareCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments('compare', args, {
    format: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [first, second, ...more] = positionals;
  if (first === undefined || more.length > 0)
    throw new WrongUse('onrecord compare: name two texts, or one file of pairs. See "onrecord compare --help".');
  endQuietlyWithPipe();
  if (second === undefined) return comparePairs(first, parseFormat('compare', values.format, FORMATS, 'jsonl'));
  const format = parseFormat('compare', values.format, FORMATS, 'text');
  if (first === '-' && second === '-')
    throw new WrongUse(
      'onrecord compare: standard input holds one text; name a file for the other. See "onrecord compare --help".',
    );
  const { text: a } = await onlyText('compare', first);
  const { text: b } = await onlyText('compare', second);
  const comparison = compare(a, b);
  await write(
    format === 'text'
      ? forPeople(first, second, a, b, comparison)
      : `${JSON.stringify(comparison, null, format === 'json' ? 2 : 0)}\n`,
  );
  return 0;
}

type Answer = ({ id: string } & Comparison) | { id: string; error: string };

async function comparePairs(path: string, format: Format): Promise<number> {
  const rows = rowsOf(path === '-' ? process.stdin : await pairsFile(path));
  const progress = showProgress();
  const list = new GrowingList();
  let failed = 0;
  let done = 0;
  for await (const row of rows) {
    const answer = answerOf(row, path);
    if ('error' in answer) {
      failed++;
      progress.end();
      tellFailure(answer);
    }
    await write(
      format === 'json' ? list.next(answer) : format === 'jsonl' ? `${JSON.stringify(answer)}\n` : oneLine(answer),
    );
    progress.tell(`${++done} pairs compared`);
  }
  progress.end();
  if (format === 'json') await write(`${list.end()}\n`);
  return failed > 0 ? 1 : 0;
}

/** @throws WrongUse for one text, Failure for what cannot be opened */
async function pairsFile(path: string): Promise<AsyncIterable<Uint8Array>> {
  const found = await stat(path).catch((error: unknown) => reasonOf(error));
  if (typeof found === 'string') throw new Failure(`onrecord compare: ${path} cannot be read (${found}).`);
  const kind = kindByName(path);
  if (found.isDirectory() || kind === 'text' || kind === 'html')
    throw new WrongUse(
      `onrecord compare: ${path} is no file of pairs (.jsonl). Name a second text to compare it with. See "onrecord compare --help".`,
    );
  return createReadStream(path);
}

function answerOf(row: Row, path: string): Answer {
  const name = `${path}:${row.line}`;
  if ('error' in row) return { id: name, error: row.error };
  const pair = parsePair(row.content, name);
  return 'error' in pair ? pair : { id: pair.id, ...compare(pair.a, pair.b) };
}

type Pair = { id: string; a: string; b: string } | { id: string; error: string };

function parsePair(line: string, name: string): Pair {
  try {
    const value: unknown = JSON.parse(line);
    const fields = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
    const [id, a, b] = [fields.get('id'), fields.get('a'), fields.get('b')];
    const known = (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : name;
    if (typeof a !== 'string' || typeof b !== 'string')
      return { id: known, error: 'a row needs "a" and "b", both text' };
    return { id: known, a, b };
  } catch {
    return { id: name, error: 'the row is no JSON' };
  }
}

function oneLine(answer: Answer): string {
  if ('error' in answer) return '';
  return `${printable(answer.id)}: ${answer.label}, ${Math.round(answer.score * 100)} %\n`;
}

const SAID: Record<Comparison['label'], string> = {
  copy: 'A copy',
  rewrite: 'A rewrite',
  partial: 'A partial copy: passages are shared',
  different: 'Different texts',
};

function forPeople(nameA: string, nameB: string, a: string, b: string, { label, score, blocks }: Comparison): string {
  const passages = blocks.map(
    ({ a: from, b: to }) =>
      `\n${printable(nameA)}:\n  ${excerpt(a, from)}\n${printable(nameB)}:\n  ${excerpt(b, to)}\n`,
  );
  return `${SAID[label]} (${Math.round(score * 100)} % shared)\n${passages.join('')}`;
}

function excerpt(text: string, [start, end]: readonly [number, number]): string {
  const words = printable(text.slice(start, end)).replace(/\s+/g, ' ');
  return words.length > 300 ? `${words.slice(0, 200)} … ${words.slice(-90)}` : words;
}
