import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { decodeText } from './decode.ts';
import { filesBelow, reasonOf } from './folder.ts';
import { ALL_ENDINGS, type Kind, kindByContent, kindByName } from './kind.ts';
import { LARGEST, TOO_LARGE } from './largest.ts';
import { rowsOf } from './rows.ts';
import type { Task } from './task.ts';

/** An input that could not be opened. */
export interface Unreadable {
  name: string;
  error: string;
}

/** Fetches a page from the public web; an error for people where it cannot. */
export type FetchPage = (url: string) => Promise<{ html: string } | { error: string }>;

type Tasks = AsyncGenerator<Task | Unreadable>;

/**
 * All texts behind the arguments of a command, in order: files by their ending, folders with what is below them, addresses;
 * other files and `-`, standard input, told by content. Rows of JSONL are streamed. Trouble with one input is yielded; the rest goes on.
 */
export async function* tasksOf(inputs: readonly string[], published: string | null, fetchPage: FetchPage): Tasks {
  let isTaken = false;
  for (const input of inputs) {
    if (input === '-') {
      if (isTaken) yield { name: '-', error: 'standard input was read already' };
      else yield* streamTasks(process.stdin, '-', published);
      isTaken = true;
    } else if (/^https?:\/\//i.test(input)) yield await pageTask(input, published, fetchPage);
    else yield* pathTasks(input, published);
  }
}

async function pageTask(url: string, published: string | null, fetchPage: FetchPage): Promise<Task | Unreadable> {
  const answer = await fetchPage(url);
  return 'html' in answer
    ? { name: url, file: url, kind: 'html', content: answer.html, published }
    : { name: url, error: answer.error };
}

async function* pathTasks(path: string, published: string | null): Tasks {
  const found = await stat(path).catch((error: unknown) => reasonOf(error));
  if (found === 'ENOENT') yield { name: path, error: 'there is no such file or folder' };
  else if (typeof found === 'string') yield { name: path, error: `cannot be read (${found})` };
  else if (found.isDirectory()) yield* folderTasks(path, published);
  else yield* fileTasks(path, published, found.size);
}

async function* folderTasks(folder: string, published: string | null): Tasks {
  let isEmpty = true;
  for await (const found of filesBelow(folder)) {
    isEmpty = false;
    if ('error' in found) yield found;
    else yield* fileTasks(found.path, published, found.size);
  }
  if (isEmpty) yield { name: folder, error: `the folder holds nothing to read (${ALL_ENDINGS})` };
}

async function* fileTasks(path: string, published: string | null, size: number): Tasks {
  const kind = kindByName(path);
  if (kind === 'jsonl') yield* rowTasks(createReadStream(path), path, published);
  else if (kind === undefined) yield* streamTasks(createReadStream(path), path, published);
  else if (size > LARGEST) yield { name: path, error: TOO_LARGE };
  else {
    const bytes = await readFile(path).catch((error: unknown) => reasonOf(error));
    if (typeof bytes === 'string') yield { name: path, error: `cannot be read (${bytes})` };
    else yield* textTasks(bytes, path, published, kind);
  }
}

/** What stands in a stream whose name tells nothing. Rows are known by the first of them, and go on as they come. */
async function* streamTasks(stream: AsyncIterable<Uint8Array>, name: string, published: string | null): Tasks {
  const coming = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let lookedAt = 0;
  try {
    for (let next = await coming.next(); !next.done; next = await coming.next()) {
      chunks.push(next.value);
      size += next.value.length;
      if (lookedAt < CHUNKS_TRIED && next.value.includes(LINE_FEED)) {
        lookedAt++;
        if (kindByContent(Buffer.concat(chunks).toString('utf8')) === 'jsonl') {
          yield* rowTasks(joined(chunks, coming), name, published);
          return;
        }
      }
      if (size > LARGEST) {
        yield { name, error: TOO_LARGE };
        return;
      }
    }
  } catch (error) {
    yield { name, error: `cannot be read (${reasonOf(error)})` };
    return;
  }
  yield* textTasks(Buffer.concat(chunks), name, published, undefined);
}
const LINE_FEED = 10;
/** Chunks with the end of a line in them that are looked at for rows. */
const CHUNKS_TRIED = 4;

async function* joined(first: Uint8Array[], coming: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first.splice(0);
  yield* { [Symbol.asyncIterator]: () => coming };
}

async function* textTasks(bytes: Uint8Array, name: string, published: string | null, known: Kind | undefined): Tasks {
  const content = decodeText(bytes);
  if (content === null) {
    yield { name, error: 'holds no text' };
    return;
  }
  const kind = known ?? kindByContent(content);
  if (kind === 'jsonl') yield* rowTasks(onceOf(bytes), name, published);
  else yield { name, file: name, kind, content, published };
}

async function* onceOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* rowTasks(stream: AsyncIterable<Uint8Array>, file: string, published: string | null): Tasks {
  for await (const row of rowsOf(stream)) {
    const name = `${file}:${row.line}`;
    yield 'error' in row ? { name, error: row.error } : { name, file, kind: 'row', content: row.content, published };
  }
}
