import { alignSentences, type CopyPair, type RecordedStory, withoutDateline } from '#record';
import type { Span } from '#text';
import { oneLine } from './words.ts';

/** A sentence of the earlier text beside what the later one made of it. */
export type PairRow = {
  lost: CopyPair['lost'];
  /** Sentences that follow and fared the same, not shown. */
  more: number;
} & (
  | { kind: 'same' | 'other'; a: Span; b: Span }
  | { kind: 'left out'; a: Span }
  | { kind: 'added'; b: Span }
  | { kind: 'furniture'; b: Span[] }
);

/** Sentences of a run that only one text has which are shown. */
const MOST_ALONE = 2;

/**
 * What became of each sentence, in the order of the later text; runs of the same words are drawn together. What only one has
 * is shown for copies and rewrites: a partial copy is a text of its own besides.
 */
export function rowsOfPair({ lost, label }: CopyPair, a: RecordedStory, b: RecordedStory): PairRow[] {
  const rows: PairRow[] = [];
  const alone: Span[] = [];
  for (const sentence of alignSentences(a.reading, b.reading)) {
    if (sentence.a && sentence.b) takeBoth(rows, lost, sentence.a, sentence.b, a, b);
    else if (sentence.b && label !== 'partial') takeAlone(rows, { kind: 'added', b: sentence.b });
    else if (sentence.a && label !== 'partial') alone.push(sentence.a);
  }
  // They stand where the later text goes on with what came behind them.
  for (const span of alone.reverse()) insertLeftOut(rows, span);
  return [...drawnTogether(rows), ...furnitureOf(a, b)];
}

function takeBoth(
  rows: PairRow[],
  lost: CopyPair['lost'],
  from: Span,
  to: Span,
  a: RecordedStory,
  b: RecordedStory,
): void {
  const here = lost.filter(({ start, end }) => start < to[1] && to[0] < end);
  const isSame = here.length === 0 && plain(a, from) === plain(b, to);
  const last = rows.at(-1);
  if (isSame && last?.kind === 'same') last.more++;
  else rows.push({ kind: isSame ? 'same' : 'other', a: from, b: to, lost: here, more: 0 });
}

/** A dateline is no other word. */
const plain = ({ reading }: RecordedStory, span: Span): string => withoutDateline(oneLine(reading.text.slice(...span)));

function takeAlone(rows: PairRow[], row: { kind: 'added'; b: Span }): void {
  rows.push({ ...row, lost: [], more: 0 });
}

function insertLeftOut(rows: PairRow[], a: Span): void {
  const behind = rows.findIndex((row) => row.kind !== 'added' && row.kind !== 'furniture' && row.a[0] > a[0]);
  rows.splice(behind < 0 ? rows.length : behind, 0, { kind: 'left out', a, lost: [], more: 0 });
}

/** What the page of the later text pasted with it, in one row. */
function furnitureOf(a: RecordedStory, b: RecordedStory): PairRow[] {
  const lines = b.reading.lines
    .filter(
      ({ kind, start, end }) => kind === 'furniture' && !a.reading.text.includes(b.reading.text.slice(start, end)),
    )
    .map(({ start, end }): Span => [start, end]);
  return lines.length === 0 ? [] : [{ kind: 'furniture', b: lines, lost: [], more: 0 }];
}

/** Of a run of sentences that one text has alone the first are shown. */
function drawnTogether(rows: readonly PairRow[]): PairRow[] {
  const drawn: PairRow[] = [];
  let run = 0;
  for (const row of rows) {
    const last = drawn.at(-1);
    run = last?.kind === row.kind ? run + 1 : 1;
    const isAlone = row.kind === 'added' || row.kind === 'left out';
    if (isAlone && last && run > MOST_ALONE) last.more++;
    else drawn.push({ ...row });
  }
  return drawn;
}
