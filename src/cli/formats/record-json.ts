import type { RecordInEntries } from '#record';

/** The record as JSON in pieces, an entry a line: one string could not hold that of a large archive. */
export function* recordJson(record: RecordInEntries): Generator<string> {
  let isFirst = true;
  for (const [name, entries] of Object.entries(record)) {
    yield `${isFirst ? '{' : ','}\n  ${JSON.stringify(name)}: [`;
    isFirst = false;
    yield* gathered(lines(entries));
    yield entries.length === 0 ? ']' : '\n  ]';
  }
  yield '\n}\n';
}

function* lines(entries: Iterable<object>): Generator<string> {
  let isFirst = true;
  for (const entry of entries) {
    yield `${isFirst ? '' : ','}\n    ${JSON.stringify(entry)}`;
    isFirst = false;
  }
}

/** Pieces of some size: a write for every line would take longer than making it. */
function* gathered(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
const PIECE = 65_536;
