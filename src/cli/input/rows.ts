import { decodeBytes, encodingMark } from './decode.ts';
import { reasonOf } from './folder.ts';
import { LARGEST, TOO_LARGE } from './largest.ts';

/** A row of JSONL, still unparsed, or what is wrong with it; lines count from 1 in the whole input. */
export type Row = { line: number; content: string } | { line: number; error: string };

const LINE_FEED = 10;

/**
 * The rows of a JSONL stream, blank lines passed over. They are cut at line feeds in the bytes, so that memory holds one row
 * and one chunk. A row that is too large is told and passed over; a stream that breaks off is told as its last row.
 */
export async function* rowsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  let pending: Uint8Array[] = [];
  let size = 0;
  let line = 0;
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size <= LARGEST) pending.push(part);
    else pending = [];
  };
  const take = (): Row | null => {
    line++;
    const content = size > LARGEST ? null : decodeBytes(Buffer.concat(pending));
    [pending, size] = [[], 0];
    if (content === null) return { line, error: TOO_LARGE };
    return content.trim() === '' ? null : { line, content };
  };
  try {
    for await (const chunk of inUtf8(stream)) {
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        keep(chunk.subarray(from, at));
        const row = take();
        if (row) yield row;
        from = at + 1;
      }
      if (from < chunk.length) keep(chunk.subarray(from));
    }
    const last = take();
    if (last) yield last;
  } catch (error) {
    yield { line: line + 1, error: `cannot be read${line > 0 ? ' further' : ''} (${reasonOf(error)})` };
  }
}

/** The stream as it is, or turned into UTF-8 where its first bytes say that it is UTF-16. */
async function* inUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of stream) {
    if (decoder === undefined) {
      const encoding = encodingMark(chunk);
      decoder = encoding === null ? null : new TextDecoder(encoding);
    }
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}
