import type { Reading, Statement } from '#reading';
import { type Html, html, SHARED_STYLE } from '#site';
import { saidWords } from '#story';
import type { Outcome } from '../input/task.ts';
import { figureWords } from './figure-words.ts';
import { bySpeaker, type SpeakerGroup, sourceLine } from './speakers.ts';

type Read = Exclude<Outcome, { error: string }>;

/**
 * One self-contained page, in pieces as the readings come: each text marked up, every statement joined to its speaker.
 * No script, nothing from outside.
 */
export class ReadingsPage {
  /** The first reading waits for a second one: the title of the page tells whether it stands alone. */
  #first: Read | null = null;
  #count = 0;

  /** The piece that the next reading adds; '' for the first. */
  next(outcome: Read): string {
    this.#count++;
    if (this.#count === 1) {
      this.#first = outcome;
      return '';
    }
    const before = this.#first === null ? '' : `${pageHead('Readings')}${article(this.#first, 0)}`;
    this.#first = null;
    return `${before}${article(outcome, this.#count - 1)}`;
  }

  /** The rest of the page. */
  end(): string {
    const only = this.#first;
    if (only) return `${pageHead(only.title ?? only.id)}${article(only, 0)}${PAGE_FOOT}`;
    return `${this.#count === 0 ? pageHead('Nothing was read') : ''}${PAGE_FOOT}`;
  }
}

const PAGE_FOOT = '</main></body></html>\n';

function pageHead(title: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${html`<title>${title}</title>`}<style>${SHARED_STYLE}${STYLE}</style></head>
<body><main class="readings">`;
}

function article({ id, title, outlet, reading }: Read, at: number): Html {
  const groups = bySpeaker(reading);
  const prefix = `t${at + 1}`;
  return html`<article><header><h1>${title ?? id}</h1>
<p class="about">${[outlet, reading.published ?? 'undated'].filter((part) => part !== undefined).join(' · ')}</p>
<p class="about">${sourceLine(groups)}</p></header>
<div class="columns"><div class="text">${paragraphs(reading, groups, prefix)}</div>
<section class="who"><h2>Who said what</h2>${groups.length === 0 ? html`<p>Nobody is quoted.</p>` : groups.map((group, number) => speaker(reading, group, `${prefix}w${number + 1}`, prefix))}
${timeline(reading)}${figures(reading)}</section></div></article>`;
}

function speaker(
  { text }: Reading,
  { name, role, type, statements }: SpeakerGroup,
  anchor: string,
  prefix: string,
): Html {
  return html`<div class="speaker" id="${anchor}"><h3><span class="shape ${type}"></span>${name}</h3>${role ? html`<p class="about">${role}</p>` : null}
<ul>${statements.map((statement) => html`<li><a href="#${`${prefix}${statement.id}`}">${saidWords(text, statement)}</a></li>`)}</ul></div>`;
}

function timeline({ text, events, sentences }: Reading): Html | null {
  if (events.length === 0) return null;
  const sentence = (index: number): string => text.slice(sentences[index]?.start, sentences[index]?.end);
  return html`<h2>Timeline</h2><dl>${events.map((event) => html`<dt>${event.date}</dt><dd>${sentence(event.sentence)}</dd>`)}</dl>`;
}

function figures(reading: Reading): Html | null {
  if (reading.figures.length === 0) return null;
  return html`<h2>Figures</h2><ul>${reading.figures.map((figure) => html`<li>${figureWords(reading, figure)}</li>`)}</ul>`;
}

/** A stretch of text between two boundaries of marks. */
interface Mark {
  start: number;
  end: number;
  statement: Statement;
  kind: 'content' | 'speaker';
  isFirst: boolean;
}

/** The text in its paragraphs, statements and speakers marked; where marks overlap the earlier one stands. */
function paragraphs(reading: Reading, groups: readonly SpeakerGroup[], prefix: string): Html[] {
  const anchors = new Map(
    groups.flatMap(({ statements }, number) => statements.map(({ id }) => [id, `${prefix}w${number + 1}`] as const)),
  );
  const marks = apart(marksOf(reading));
  const pieces: Html[] = [];
  let next = 0;
  for (const { start, end, kind } of reading.lines) {
    const parts: (Html | string)[] = [];
    let at = start;
    while (next < marks.length && marks[next]!.start < end) {
      const mark = marks[next]!;
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      if (from > at) parts.push(reading.text.slice(at, from));
      if (to > from)
        parts.push(marked(reading.text.slice(from, to), mark, anchors.get(mark.statement.id) ?? '', prefix));
      at = Math.max(at, to);
      if (mark.end > end) break;
      next++;
    }
    if (at < end) parts.push(reading.text.slice(at, end));
    pieces.push(
      kind === 'headline' || kind === 'heading' ? html`<h2>${parts}</h2>` : html`<p class="${kind}">${parts}</p>`,
    );
  }
  return pieces;
}

function marked(words: string, { statement, kind, isFirst }: Mark, anchor: string, prefix: string): Html {
  if (kind === 'speaker') return html`<a class="said-by" href="#${anchor}">${words}</a>`;
  const who = statement.speaker.name ?? 'nobody named';
  const type = `said ${statement.manner} ${statement.speaker.type}`;
  return isFirst
    ? html`<a class="${type}" id="${`${prefix}${statement.id}`}" href="#${anchor}" title="${who}">${words}</a>`
    : html`<a class="${type}" href="#${anchor}" title="${who}">${words}</a>`;
}

function marksOf({ statements }: Reading): Mark[] {
  return statements.flatMap((statement) => [
    ...statement.content.map(
      ([start, end], at): Mark => ({ start, end, statement, kind: 'content', isFirst: at === 0 }),
    ),
    ...statement.speaker.spans.map(
      ([start, end]): Mark => ({ start, end, statement, kind: 'speaker', isFirst: false }),
    ),
  ]);
}

function apart(marks: Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  let last = 0;
  for (const mark of sorted) {
    if (mark.end <= last) continue;
    kept.push({ ...mark, start: Math.max(mark.start, last) });
    last = mark.end;
  }
  return kept;
}

const STYLE = `.readings{max-width:1160px;margin:0 auto;padding:24px 16px}.columns{display:grid;gap:32px}@media(min-width:1000px){.columns{grid-template-columns:minmax(0,640px) minmax(0,1fr)}}
.text p{margin:0 0 1em;white-space:pre-line}.text .furniture,.text .label{opacity:.7}.about{margin:.2em 0}.said{color:inherit;text-decoration:none;border-bottom:2px solid var(--blue)}.said.direct{background:var(--wash)}
.said.document{border-bottom-style:double;border-bottom-width:4px}.said.anonymous,.said.none{border-bottom-style:dashed}.said-by{color:inherit;font-weight:600;text-decoration:underline;text-decoration-style:dotted}
.speaker ul{padding-inline-start:1.2em}.speaker:target,.said:target{outline:3px solid var(--blue);outline-offset:2px}.shape{display:inline-block;inline-size:.7em;block-size:.7em;margin-inline-end:.4em;background:var(--blue)}
.shape.person{border-radius:50%}.shape.anonymous,.shape.none{border-radius:50%;background:none;border:2px dashed var(--blue)}.shape.document{background:none;border:2px solid var(--blue)}dt{font-weight:600}dd{margin:0 0 .6em}`;
