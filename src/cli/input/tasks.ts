import { createReadStream } from 'node:fs';
import { opendir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { decodeText, kindByContent } from './decode.ts';
import type { Task } from './task.ts';

/** An input that could not be opened. */
export interface Unreadable {
  name: string;
  error: string;
}

const HTML = new Set(['.html', '.htm', '.xhtml']);
const ROWS = new Set(['.jsonl', '.ndjson']);
const TEXT = new Set(['.txt', '.text', '.md']);
/** A single text larger than this is no story. */
const LARGEST = 64 * 1024 * 1024;

/** Fetches a page from the public web; an error for people where it cannot. */
export type FetchPage = (url: string) => Promise<{ html: string } | { error: string }>;

/**
 * All texts behind the arguments of a command, in order: files by their ending, folders with what is below them, addresses,
 * `-` for standard input (told by content). JSONL files are streamed line by line. Trouble with one input is yielded; the rest goes on.
 */
export async function* tasksOf(
  inputs: readonly string[],
  published: string | null,
  fetchPage: FetchPage,
): AsyncGenerator<Task | Unreadable> {
  for (const input of inputs) {
    if (input === '-') yield* standardInput(published);
    else if (/^https?:\/\//i.test(input)) yield await pageTask(input, published, fetchPage);
    else yield* pathTasks(input, published);
  }
}

async function pageTask(url: string, published: string | null, fetchPage: FetchPage): Promise<Task | Unreadable> {
  const answer = await fetchPage(url);
  return 'html' in answer
    ? { name: url, file: url, kind: 'html', content: answer.html, published }
    : { name: url, error: answer.error };
}

async function* pathTasks(path: string, published: string | null): AsyncGenerator<Task | Unreadable> {
  const found = await stat(path).catch(() => null);
  if (!found) yield { name: path, error: 'there is no such file or folder' };
  else if (found.isDirectory()) yield* folderTasks(path, published);
  else yield* fileTasks(path, published, found.size);
}

async function* folderTasks(folder: string, published: string | null): AsyncGenerator<Task | Unreadable> {
  const names: { path: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (!entry.name.startsWith('.')) names.push({ path: join(folder, entry.name), isFolder: entry.isDirectory() });
  }
  names.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, isFolder } of names) {
    if (isFolder) yield* folderTasks(path, published);
    else if (isText(path)) yield* fileTasks(path, published, (await stat(path)).size);
  }
}

function isText(path: string): boolean {
  const ending = extname(path).toLowerCase();
  return HTML.has(ending) || ROWS.has(ending) || TEXT.has(ending);
}

async function* fileTasks(path: string, published: string | null, size: number): AsyncGenerator<Task | Unreadable> {
  const ending = extname(path).toLowerCase();
  if (ROWS.has(ending)) {
    yield* rowTasks(createReadStream(path), path, published);
    return;
  }
  if (size > LARGEST) {
    yield { name: path, error: `larger than ${LARGEST / 1024 / 1024} MB; give many texts as JSONL, a row each` };
    return;
  }
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  yield* bytes instanceof Error
    ? [{ name: path, error: `cannot be read (${bytes.code ?? bytes.message})` }]
    : textTasks(bytes, path, published, ending);
}

async function* standardInput(published: string | null): AsyncGenerator<Task | Unreadable> {
  const chunks: Buffer[] = [];
  const stream = process.stdin[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await stream.next();
    if (done) break;
    chunks.push(Buffer.from(value));
    const head = Buffer.concat(chunks).toString('utf8');
    if (head.includes('\n') && kindByContent(head) === 'jsonl') {
      yield* rowTasks(joined(chunks, { [Symbol.asyncIterator]: () => stream }), '-', published);
      return;
    }
    if (head.length > 4096) break;
  }
  for await (const chunk of { [Symbol.asyncIterator]: () => stream }) chunks.push(Buffer.from(chunk));
  yield* textTasks(Buffer.concat(chunks), '-', published, '');
}

async function* joined(first: Buffer[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

function* textTasks(
  bytes: Uint8Array,
  name: string,
  published: string | null,
  ending: string,
): Generator<Task | Unreadable> {
  const text = decodeText(bytes);
  if (text === null) {
    yield { name, error: 'holds no text' };
    return;
  }
  const kind = HTML.has(ending) ? 'html' : TEXT.has(ending) ? 'text' : kindByContent(text);
  if (kind !== 'jsonl') yield { name, file: name, kind, content: text, published };
  else {
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim()) yield { name: `${name}:${index + 1}`, file: name, kind: 'row', content: line, published };
    }
  }
}

/** The rows of a JSONL stream, cut at line feeds in the bytes, so that memory holds one row and one chunk. */
async function* rowTasks(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  published: string | null,
): AsyncGenerator<Task | Unreadable> {
  const decoder = new TextDecoder('utf-8');
  let pending: Uint8Array[] = [];
  let line = 0;
  const take = (last: Uint8Array): Task | null => {
    line++;
    const content = decoder.decode(Buffer.concat([...pending, last]));
    pending = [];
    return content.trim() ? { name: `${name}:${line}`, file: name, kind: 'row', content, published } : null;
  };
  try {
    for await (const chunk of stream) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        const task = take(chunk.subarray(from, at));
        if (task) yield task;
        from = at + 1;
      }
      if (from < chunk.length) pending.push(chunk.subarray(from));
    }
    const task = take(new Uint8Array());
    if (task) yield task;
  } catch (error) {
    yield { name, error: `cannot be read further (${error instanceof Error ? error.message : String(error)})` };
  }
}
