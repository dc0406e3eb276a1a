import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { buffer as bytesOf } from 'node:stream/consumers';
import { extractArticle } from '#extract';
import { type Comparison, compare } from '#record';
import { Failure, readArguments, WrongUse } from './arguments.ts';
import { decodeText, kindByContent } from './input/decode.ts';
import { endQuietlyWithPipe, write } from './out.ts';
import { showProgress } from './progress.ts';
import { parseFormat } from './reading-options.ts';

const USAGE = `onrecord compare A B | PAIRS.jsonl [options]
Says how much of two texts is one: copy, rewrite, partial or different, with the passages side by side.

  --format FORMAT    text (the default), json, jsonl

Rows of PAIRS.jsonl are {id, a, b}. A and B are plain text or HTML (the article is taken out); - reads standard input.`;

const FORMATS = ['text', 'json', 'jsonl'] as const;

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
  const [a, b] = [await textOf(first), await textOf(second)];
  const comparison = compare(a, b);
  await write(
    format === 'text'
      ? forPeople(first, second, a, b, comparison)
      : `${JSON.stringify(comparison, null, format === 'json' ? 2 : 0)}\n`,
  );
  return 0;
}

async function comparePairs(path: string, format: (typeof FORMATS)[number]): Promise<number> {
  const progress = showProgress();
  let failed = 0;
  let done = 0;
  const rows = createInterface({
    input: path === '-' ? process.stdin : createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const kept: object[] = [];
  try {
    for await (const line of rows) {
      if (!line.trim()) continue;
      done++;
      const row = parsePair(line, `${path}:${done}`);
      if ('error' in row) failed++;
      const answer = 'error' in row ? row : { id: row.id, ...compare(row.a, row.b) };
      if (format === 'json') kept.push(answer);
      else await write(format === 'jsonl' ? `${JSON.stringify(answer)}\n` : oneLine(answer));
      progress.tell(`${done} pairs compared`);
    }
  } catch (error) {
    throw new Failure(
      `onrecord compare: ${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  progress.end();
  if (format === 'json') await write(`${JSON.stringify(kept, null, 2)}\n`);
  return failed > 0 ? 1 : 0;
}

type Pair = { id: string; a: string; b: string } | { id: string; error: string };

function parsePair(line: string, name: string): Pair {
  try {
    const value: unknown = JSON.parse(line);
    const fields = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
    const [id, a, b] = [fields.get('id'), fields.get('a'), fields.get('b')];
    const known = typeof id === 'string' || typeof id === 'number' ? String(id) : name;
    if (typeof a !== 'string' || typeof b !== 'string')
      return { id: known, error: 'a row needs "a" and "b", both text' };
    return { id: known, a, b };
  } catch {
    return { id: name, error: 'the row is no JSON' };
  }
}

async function textOf(path: string): Promise<string> {
  const bytes = await (path === '-' ? bytesOf(process.stdin) : readFile(path)).catch(() => null);
  const text = bytes && decodeText(bytes);
  if (text === null) throw new Failure(`onrecord compare: ${path} cannot be read. Name a text or HTML file.`);
  return kindByContent(text) === 'html' ? extractArticle(text).text : text;
}

function oneLine(answer: object): string {
  const { id, error, label, score } = Object.fromEntries(Object.entries(answer));
  return error === undefined ? `${id}: ${label}, ${Math.round(Number(score) * 100)} %\n` : `${id}: ${error}\n`;
}

const SAID: Record<Comparison['label'], string> = {
  copy: 'A copy',
  rewrite: 'A rewrite',
  partial: 'A partial copy: passages are shared',
  different: 'Different texts',
};

function forPeople(nameA: string, nameB: string, a: string, b: string, { label, score, blocks }: Comparison): string {
  const passages = blocks.map(
    ({ a: from, b: to }) => `${nameA}:\n  ${excerpt(a, from)}\n${nameB}:\n  ${excerpt(b, to)}\n`,
  );
  return `${SAID[label]} (${Math.round(score * 100)} % shared)\n\n${passages.join('\n')}`;
}

function excerpt(text: string, [start, end]: readonly [number, number]): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return words.length > 300 ? `${words.slice(0, 200)} … ${words.slice(-90)}` : words;
}
