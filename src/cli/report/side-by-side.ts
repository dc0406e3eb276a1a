import type { Loss, RecordedStory } from '#record';
import { count, differingWords, type Html, html } from '#site';
import type { Span } from '#text';
import type { PairRow } from './pair-rows.ts';
import type { Shelf } from './shelf.ts';
import { oneLine } from './words.ts';

export const LOSSES: { [kind in Loss]: [string, string] } = {
  attribution: ['attribution lost', 'attributions lost'],
  speaker: ['speaker lost', 'speakers lost'],
  qualifier: ['qualifier lost', 'qualifiers lost'],
  figure: ['figure altered', 'figures altered'],
  date: ['date lost', 'dates lost'],
};

/** A sentence, what happened to it, and the sentence that stands for it. */
export function pairRow(shelf: Shelf, row: PairRow, a: RecordedStory, b: RecordedStory): Html {
  if (row.kind === 'left out')
    return html`<li>${sentence(shelf, a, row.a, '', oneLine(a.reading.text.slice(...row.a)))}${what('left out', row)}<p class="later note">not in ${shelf.outlet(b.id)}</p></li>`;
  if (row.kind === 'added')
    return html`<li><p class="note">not in ${shelf.outlet(a.id)}</p>${what('added', row)}${sentence(shelf, b, row.b, 'later', oneLine(b.reading.text.slice(...row.b)))}</li>`;
  if (row.kind === 'furniture') {
    const words = row.b.slice(0, MOST_FURNITURE).map((line) => oneLine(b.reading.text.slice(...line)));
    return html`<li><p class="note">not in ${shelf.outlet(a.id)}</p>${what('furniture of the page', row)}<div class="later"><p class="furniture">${words.join(' · ')}${row.b.length > MOST_FURNITURE && ' …'}</p></div></li>`;
  }
  return bothRow(shelf, row, a, b);
}

function bothRow(shelf: Shelf, row: PairRow & { kind: 'same' | 'other' }, a: RecordedStory, b: RecordedStory): Html {
  const { lost } = row;
  const before = oneLine(a.reading.text.slice(...row.a));
  const after = oneLine(b.reading.text.slice(...row.b));
  const kinds = [...new Set(lost.map(({ kind }) => kind))];
  const isLost = kinds.includes('attribution') || kinds.includes('speaker');
  const altered = lost
    .filter(({ kind }) => kind === 'figure' || kind === 'qualifier')
    .map(({ start, end }) => oneLine(b.reading.text.slice(start, end)));
  const words =
    kinds.length > 0
      ? kinds.map((kind) => LOSSES[kind][0]).join(', ')
      : row.kind === 'same'
        ? 'same words'
        : 'other words';
  return html`<li class="${row.kind === 'same' && 'same'}">${sentence(shelf, a, row.a, '', row.kind === 'same' ? before : first(before, after, goneIn(a, row.a, kinds)))}${what(words, row, kinds.length > 0)}${sentence(
    shelf,
    b,
    row.b,
    'later',
    html`${row.kind === 'same' ? after : second(after, before, altered)}${isLost && html` <span class="nobody">${kinds.includes('attribution') ? 'nobody says so' : 'no name'}</span>`}`,
  )}</li>`;
}

function sentence(shelf: Shelf, { id }: RecordedStory, [start]: Span, style: string, words: Html | string): Html {
  return html`<p class="${style !== '' && style}"><a class="outlet" href="${shelf.href(id, start)}">${shelf.outlet(id)}</a>${words}</p>`;
}

function what(words: string, { more }: PairRow, isPut = false): Html {
  return html`<p class="${isPut ? 'what put' : 'what'}">${isPut ? '↓ ' : ''}${words}${more > 0 && `, and ${count(more, 'more sentence')}`}</p>`;
}

/** Lines of furniture that are shown. */
const MOST_FURNITURE = 6;

/** Words of the earlier sentence that tell what the later one lost: its speakers and cues, its figures, its dates. */
function goneIn({ reading }: RecordedStory, [start, end]: Span, kinds: readonly Loss[]): Set<string> {
  const spans: Span[] = [];
  if (kinds.includes('attribution') || kinds.includes('speaker'))
    for (const { speaker, cue } of reading.statements) spans.push(...speaker.spans, ...(cue?.spans ?? []));
  if (kinds.includes('figure') || kinds.includes('qualifier'))
    for (const figure of reading.figures) spans.push([figure.start, figure.end]);
  if (kinds.includes('date')) for (const time of reading.times) spans.push([time.start, time.end]);
  const inside = spans.filter(([from, to]) => from >= start && to <= end);
  return new Set(inside.flatMap(([from, to]) => reading.text.slice(from, to).split(/\s+/).map(bare)));
}

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');

/** The earlier text: what both share on a wash, what was lost marked. */
function first(text: string, other: string, gone: ReadonlySet<string>): Html {
  const kept = new Set(other.split(/\s+/).map(bare));
  const isGone = (word: string): boolean => gone.has(bare(word)) && bare(word) !== '' && !kept.has(bare(word));
  return html`${differingWords(text, other).map(({ text: run, isShared }) => {
    if (isShared) return shared(run);
    const runs: { words: string; isLost: boolean }[] = [];
    for (const word of run.split(/(?<=\s)/)) {
      const last = runs.at(-1);
      if (last && last.isLost === isGone(word)) last.words += word;
      else runs.push({ words: word, isLost: isGone(word) });
    }
    return runs.map(({ words, isLost }) => {
      const trimmed = words.trimEnd();
      return isLost ? html`<span class="gone">${trimmed}</span>${words.slice(trimmed.length)}` : words;
    });
  })}`;
}

/** The later text: what both share on a wash, altered figures boxed. */
function second(text: string, other: string, altered: readonly string[]): Html {
  const parts: Html[] = [];
  let rest = text;
  for (const figure of altered) {
    const at = rest.indexOf(figure);
    if (at < 0) continue;
    parts.push(washed(rest.slice(0, at), other), html`<span class="altered">${figure}</span>`);
    rest = rest.slice(at + figure.length);
  }
  parts.push(washed(rest, other));
  return html`${parts}`;
}

function washed(text: string, other: string): Html {
  return html`${differingWords(text, other).map(({ text: run, isShared }) => (isShared ? shared(run) : run))}`;
}

/** Three words in a row are more than chance. */
function shared(run: string): Html | string {
  const trimmed = run.trimEnd();
  return trimmed.split(/\s+/).length >= 3
    ? html`<span class="same-words">${trimmed}</span>${run.slice(trimmed.length)}`
    : run;
}
