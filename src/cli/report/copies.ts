import type { CopyGroup, CopyPair, Loss, RecordedStory } from '#record';
import { count, type Html, html } from '#site';
import { type PairRow, rowsOfPair } from './pair-rows.ts';
import { counts, pageHead, titleOf } from './parts.ts';
import type { ReportPage } from './report.ts';
import type { Shelf } from './shelf.ts';
import { LOSSES, pairRow } from './side-by-side.ts';
import { capital } from './words.ts';

/** Groups and pairs that are shown side by side; record.json has all. */
const MOST_GROUPS = 60;
const MOST_PAIRS = 4;
/** Texts of a group that are named. */
const MOST_NAMED = 30;

/** Texts made from other texts: which came first, what each lost, side by side. */
export function* copiesPages(shelf: Shelf): Generator<ReportPage> {
  const { copies } = shelf.record;
  const shown: CopyGroup[] = [];
  for (const group of copies) {
    if (shown.length === MOST_GROUPS) break;
    shown.push(group);
  }
  const main = html`${pageHead(
    'Copies',
    copies.length === 0
      ? 'No story was found to be made from another.'
      : `${capital(count(copies.length, 'text'))} ${copies.length === 1 ? 'was' : 'were'} copied, rewritten or lifted from. The earlier text stands first, beside it what became of each sentence.${shown.length < copies.length ? ` Shown are ${shown.length}; record.json has all.` : ''}`,
  )}
${shown.length > 1 && html`<nav aria-label="Texts that others were made from"><ul class="lines">${shown.map((group, index) => contentsLine(shelf, group, index + 1))}</ul></nav>`}
${copies.length > 0 && html`<ul class="mark-key" aria-label="Marks"><li><span class="same-words">Same words</span> in both</li><li><span class="gone">Marked</span> words of the first that the second lost</li><li><span class="altered">Boxed</span> figures that changed</li><li><span class="nobody">nobody says so</span> where a speaker stood</li></ul>`}
${shown.map((group, index) => groupSection(shelf, group, index + 1))}`;
  yield { file: 'copies.html', title: 'Copies', current: 'copies.html', main };
}

const WAYS = { copy: 'copied in', rewrite: 'rewritten in', partial: 'in part in' } as const;

/** What a group is, in a line of a list: the text, how others used it, what they lost. */
export function contentsLine(shelf: Shelf, { first, pairs }: CopyGroup, number: number, page = ''): Html {
  const lost = pairs.reduce((sum, pair) => sum + pair.lost.length, 0);
  const ways = pairs.filter(({ a }) => a === first).map(({ b, label }) => `${WAYS[label]} ${shelf.outlet(b)}`);
  return html`<li><p><a href="${page}#g${number}">${titleOf(shelf.story(first))}</a></p><p class="note">${shelf.outlet(first)}, ${ways.slice(0, MOST_PAIRS).join(', ')}${ways.length > MOST_PAIRS && ` and ${ways.length - MOST_PAIRS} more`} · ${lost === 0 ? 'nothing lost' : html`<span class="put">${count(lost, 'thing')} lost</span>`}</p></li>`;
}

function groupSection(shelf: Shelf, group: CopyGroup, number: number): Html {
  const fromFirst = group.pairs.filter(({ a }) => a === group.first);
  const reached = new Set(fromFirst.map(({ b }) => b));
  const others = group.pairs.filter(({ a, b }) => a !== group.first && !reached.has(b));
  const pairs = [...fromFirst, ...others];
  const followers = group.stories.filter((id) => id !== group.first);
  return html`<section aria-labelledby="g${number}"><h2 id="g${number}">${titleOf(shelf.story(group.first))}</h2><p>First in <a href="${shelf.href(group.first)}">${shelf.outlet(group.first)}</a>, ${shelf.day(group.first)}; ${count(group.stories.length - 1, 'text follows', 'texts follow')}: ${followers
    .slice(0, MOST_NAMED)
    .map(
      (id, index) => html`${index > 0 && ', '}<a href="${shelf.href(id)}">${shelf.outlet(id)}</a>`,
    )}${followers.length > MOST_NAMED && ' and others'}.</p>
${pairs.slice(0, MOST_PAIRS).map((pair, index) => pairPart(shelf, pair, `g${number}-${index + 1}`))}
${pairs.length > MOST_PAIRS && html`<p class="note">${count(pairs.length - MOST_PAIRS, 'more pair')} in record.json.</p>`}</section>`;
}

function pairPart(shelf: Shelf, pair: CopyPair, id: string): Html {
  const [a, b] = [shelf.story(pair.a), shelf.story(pair.b)];
  if (!a || !b) return html``;
  const many = new Map<Loss, number>();
  for (const { kind } of pair.lost) many.set(kind, (many.get(kind) ?? 0) + 1);
  const rows = rowsOfPair(pair, a, b);
  const [leftOut, added] = [sentencesIn(rows, 'left out'), sentencesIn(rows, 'added')];
  return html`<article aria-labelledby="${id}"><h3 id="${id}">${headOf(pair.label, shelf.outlet(pair.b))}</h3>
${counts([
  { number: pair.label, words: laterBy(a, b) },
  { number: `${Math.round(pair.score * 100)} %`, words: 'of one text stands in the other' },
  ...[...many].map(([kind, number]) => ({
    number: String(number),
    words: LOSSES[kind][number === 1 ? 0 : 1],
    isPut: true,
  })),
  ...(leftOut > 0
    ? [{ number: String(leftOut), words: leftOut === 1 ? 'sentence left out' : 'sentences left out' }]
    : []),
  ...(added > 0 ? [{ number: String(added), words: 'not in the first' }] : []),
])}
<ol class="side-by-side"><li class="heads"><p>${storyHead(shelf, a, 'First')}</p><span></span><p class="later">${storyHead(shelf, b, `A ${pair.label === 'partial' ? 'partial copy' : pair.label}`)}</p></li>${rows.map((row) => pairRow(shelf, row, a, b))}</ol></article>`;
}

function headOf(label: CopyPair['label'], outlet: string): string {
  if (label === 'copy') return `What the copy in ${outlet} changed`;
  return label === 'rewrite' ? `What the rewrite in ${outlet} lost` : `What ${outlet} took over`;
}

const sentencesIn = (rows: readonly PairRow[], kind: PairRow['kind']): number =>
  rows.reduce((sum, row) => sum + (row.kind === kind ? 1 + row.more : 0), 0);

function storyHead(shelf: Shelf, story: RecordedStory, what: string): Html {
  return html`<span class="outlet">${shelf.outlet(story.id)}, ${shelf.day(story.id)}. ${what}</span><a href="${shelf.href(story.id)}">${titleOf(story)}</a>`;
}

/** `a day later`, `2 days later`, `on the same day`. */
function laterBy(a: RecordedStory, b: RecordedStory): string {
  const day = ({ reading }: RecordedStory): number => Date.parse(reading.published?.slice(0, 10) ?? '');
  const days = Math.round((day(b) - day(a)) / 86_400_000);
  if (Number.isNaN(days)) return 'of no known day';
  return days === 0 ? 'on the same day' : days === 1 ? 'a day later' : `${days} days later`;
}
