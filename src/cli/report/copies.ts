import {
  type AlignedSentence,
  alignSentences,
  type CopyGroup,
  type CopyPair,
  type Loss,
  type RecordedStory,
} from '#record';
import { count, differingWords, type Html, html } from '#site';
import type { Span } from '#text';
import { counts, pageHead, titleOf } from './parts.ts';
import type { ReportPage } from './report.ts';
import type { Shelf } from './shelf.ts';
import { oneLine } from './words.ts';

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
      : `${count(copies.length, 'group')} of stories that derive from one text. The first by time stands on the start side.${shown.length < copies.length ? ` Shown are ${shown.length}; record.json has all.` : ''}`,
  )}
${copies.length > 0 && html`<ul class="mark-key" aria-label="Marks"><li><span class="same-words">Same words</span> in both</li><li><span class="gone">Marked</span> words of the first that the second lacks</li><li><span class="altered">Boxed</span> words that changed</li><li><span class="nobody">nobody says so</span> where a speaker stood</li></ul>`}
${shown.map((group, index) => groupSection(shelf, group, index + 1))}`;
  yield { file: 'copies.html', title: 'Copies', current: 'copies.html', main };
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

const LOSSES: { [kind in Loss]: [string, string] } = {
  attribution: ['attribution lost', 'attributions lost'],
  speaker: ['speaker lost', 'speakers lost'],
  qualifier: ['qualifier lost', 'qualifiers lost'],
  figure: ['figure altered', 'figures altered'],
  date: ['date lost', 'dates lost'],
};

function pairPart(shelf: Shelf, pair: CopyPair, id: string): Html {
  const [a, b] = [shelf.story(pair.a), shelf.story(pair.b)];
  if (!a || !b) return html``;
  const many = new Map<Loss, number>();
  for (const { kind } of pair.lost) many.set(kind, (many.get(kind) ?? 0) + 1);
  return html`<article aria-labelledby="${id}"><h3 id="${id}">${pair.label === 'copy' ? 'What the copy changed' : pair.label === 'rewrite' ? 'What the rewrite lost' : 'What was lifted'}: ${shelf.outlet(pair.b)}</h3>
${counts([
  { number: pair.label, words: 'label' },
  { number: pair.score.toFixed(2), words: 'of one is in the other' },
  ...[...many].map(([kind, number]) => ({
    number: String(number),
    words: LOSSES[kind][number === 1 ? 0 : 1],
    isPut: true,
  })),
])}
<ol class="side-by-side"><li class="heads"><p>${storyHead(shelf, a, 'First')}</p><span></span><p class="later">${storyHead(shelf, b, `A ${pair.label === 'partial' ? 'partial copy' : pair.label}`)}</p></li>${rowsOf(pair, a, b).map((row) => rowPart(shelf, row, a, b))}</ol></article>`;
}

function storyHead(shelf: Shelf, story: RecordedStory, what: string): Html {
  return html`<span class="outlet">${shelf.outlet(story.id)}, ${shelf.day(story.id)}. ${what}</span><a href="${shelf.href(story.id)}">${titleOf(story)}</a>`;
}

interface Row {
  sentence: AlignedSentence;
  lost: CopyPair['lost'];
  /** Sentences that follow word for word the same, left out. */
  more: number;
}

/** What both have, in the order of the later text; runs of the same words are drawn together. */
function rowsOf({ lost }: CopyPair, a: RecordedStory, b: RecordedStory): Row[] {
  const rows: Row[] = [];
  for (const sentence of alignSentences(a.reading.text, b.reading.text)) {
    if (!sentence.a) continue;
    if (!sentence.b) continue;
    const [from, to] = sentence.b;
    const here = lost.filter(({ start, end }) => start < to && from < end);
    const isSame =
      here.length === 0 && oneLine(a.reading.text.slice(...sentence.a)) === oneLine(b.reading.text.slice(from, to));
    const last = rows.at(-1);
    if (isSame && last && last.lost.length === 0 && isSameWords(last, a, b)) last.more++;
    else rows.push({ sentence, lost: here, more: 0 });
  }
  return rows;
}

function isSameWords({ sentence }: Row, a: RecordedStory, b: RecordedStory): boolean {
  return (
    sentence.a !== null &&
    sentence.b !== null &&
    oneLine(a.reading.text.slice(...sentence.a)) === oneLine(b.reading.text.slice(...sentence.b))
  );
}

function rowPart(shelf: Shelf, { sentence, lost, more }: Row, a: RecordedStory, b: RecordedStory): Html {
  const { a: from, b: to } = sentence;
  if (!from || !to) return html``;
  const before = oneLine(a.reading.text.slice(...from));
  const after = oneLine(b.reading.text.slice(...to));
  const kinds = [...new Set(lost.map(({ kind }) => kind))];
  const what =
    kinds.length > 0
      ? kinds.map((kind) => LOSSES[kind][0]).join(', ')
      : before === after
        ? 'same words'
        : 'other words';
  const isLost = kinds.includes('attribution') || kinds.includes('speaker');
  const altered = lost
    .filter(({ kind }) => kind === 'figure' || kind === 'qualifier')
    .map(({ start, end }) => oneLine(b.reading.text.slice(start, end)));
  return html`<li><p><a class="outlet" href="${shelf.href(a.id, from[0])}">${shelf.outlet(a.id)}</a>${before === after ? before : first(before, after, attributionIn(a, from))}</p><p class="${kinds.length > 0 ? 'what put' : 'what'}">${kinds.length > 0 ? '↓ ' : ''}${what}${more > 0 && `, and ${count(more, 'more sentence')}`}</p><p class="later"><a class="outlet" href="${shelf.href(b.id, to[0])}">${shelf.outlet(b.id)}</a>${before === after ? after : second(after, before, altered)}${isLost && html` <span class="nobody">${kinds.includes('attribution') ? 'nobody says so' : 'no name'}</span>`}</p></li>`;
}

/** Words that attribute the sentence: its speakers and cues. */
function attributionIn({ reading }: RecordedStory, [start, end]: Span): Set<string> {
  const words = new Set<string>();
  for (const { speaker, cue } of reading.statements) {
    for (const [from, to] of [...speaker.spans, ...(cue?.spans ?? [])]) {
      if (from >= start && to <= end)
        for (const word of reading.text.slice(from, to).split(/\s+/)) words.add(word.replace(/[^\p{L}\p{N}]/gu, ''));
    }
  }
  return words;
}

/** The earlier text: what both share on a wash, lost attribution marked. */
function first(text: string, other: string, attribution: ReadonlySet<string>): Html {
  return html`${differingWords(text, other).map(({ text: run, isShared }) => {
    if (isShared) return shared(run);
    const words = run.split(/(?<=\s)/);
    return words.map((word) =>
      attribution.has(word.replace(/[^\p{L}\p{N}]/gu, '')) && word.trim() !== ''
        ? html`<span class="gone">${word}</span>`
        : word,
    );
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
