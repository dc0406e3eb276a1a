import type { Reading, Statement } from '#reading';
import type { RecordedStory } from '#record';
import { count, type Html, html } from '#site';
import { pageHead, pager, tag, titleOf } from './parts.ts';
import type { ReportPage } from './report.ts';
import { pageFile, type Shelf, STORIES_A_PAGE } from './shelf.ts';
import { calledIn, kindOfType } from './speaker-of.ts';
import { capital } from './words.ts';

/** The stories themselves, every sentence an anchor, with marks on what is attributed and to whom. */
export function* storyPages(shelf: Shelf): Generator<ReportPage> {
  const pages = Math.max(1, Math.ceil(shelf.stories.length / STORIES_A_PAGE));
  for (let page = 0; page < pages; page++) {
    const some = shelf.stories.slice(page * STORIES_A_PAGE, (page + 1) * STORIES_A_PAGE);
    yield {
      file: pageFile('stories', page),
      title: page === 0 ? 'Stories' : `Stories, page ${page + 1}`,
      current: 'stories.html',
      main: html`${pageHead('Stories', `${count(shelf.stories.length, 'story', 'stories')} as they were read. A wash marks somebody’s own words, a line alone the outlet’s words for them; the letters stand for the speakers named below each headline.`)}
${some.length > 1 && html`<nav class="contents" aria-label="Stories"><ul class="plain-list">${some.map((story, index) => html`<li><a href="#s${page * STORIES_A_PAGE + index + 1}">${titleOf(story)}</a> <span class="many">${shelf.outlet(story.id)}, ${shelf.day(story.id)}</span></li>`)}</ul></nav>`}
${some.map((story, index) => storySection(shelf, story, page * STORIES_A_PAGE + index + 1))}
${pager('stories', page, pages)}`,
    };
  }
}

function storySection(shelf: Shelf, story: RecordedStory, number: number): Html {
  const { reading, url } = story;
  const paragraphs: Html[] = [];
  let first = 0;
  for (const { start, end, kind } of reading.lines) {
    while (first < reading.sentences.length && (reading.sentences[first]?.end ?? 0) <= start) first++;
    const inside = reading.sentences.slice(first).findIndex((sentence) => sentence.start >= end);
    const last = inside < 0 ? reading.sentences.length : first + inside;
    const sentences = reading.sentences
      .slice(first, last)
      .map((sentence, at) => ({ ...sentence, id: `s${number}-${first + at + 1}` }));
    const kindClass =
      kind === 'furniture'
        ? 'furniture'
        : kind === 'label' || kind === 'heading' || kind === 'headline'
          ? 'label-line'
          : '';
    paragraphs.push(html`<p class="${kindClass !== '' && kindClass}">${marked(story, start, end, sentences)}</p>`);
    first = last;
  }
  return html`<section class="report-story" aria-labelledby="s${number}"><h2 id="s${number}">${titleOf(story)}</h2><p class="note">${shelf.outlet(story.id)} · ${shelf.day(story.id)}${url !== undefined && /^https?:/i.test(url) && html` · <a href="${url}">${url.replace(/^https?:\/\//, '')}</a>`}</p>${speakersOf(shelf, reading)}<div class="text">${paragraphs}</div></section>`;
}

/** Who speaks, in order of appearance, with the letters that stand in the text. */
function speakersOf(shelf: Shelf, reading: Reading): Html | null {
  const speakers = new Map<string, ReturnType<typeof kindOfType>>();
  for (const statement of reading.statements) {
    const name = calledIn(statement, reading);
    if (statement.speaker.type !== 'none' && name !== '' && !speakers.has(name))
      speakers.set(name, kindOfType(statement.speaker.type));
  }
  if (speakers.size === 0) return null;
  return html`<ul class="who" aria-label="Who speaks">${[...speakers].map(([name, kind]) => {
    const path = shelf.personHref(shelf.personCalled(name));
    return html`<li>${tag(name, kind)} ${path === null ? capital(name) : html`<a href="${path}">${capital(name)}</a>`}</li>`;
  })}</ul>`;
}

interface Piece {
  start: number;
  end: number;
  statement: Statement | null;
  isLast: boolean;
}

/** A line cut into sentences, and these into what is said and what is not. */
function marked(
  story: RecordedStory,
  start: number,
  end: number,
  sentences: readonly { start: number; end: number; id: string }[],
): Html {
  const { text } = story.reading;
  const parts: (Html | string)[] = [];
  let at = start;
  for (const sentence of sentences) {
    const [from, to] = [Math.max(start, sentence.start), Math.min(end, sentence.end)];
    if (from >= to) continue;
    if (from > at) parts.push(text.slice(at, from));
    parts.push(
      html`<span id="${sentence.id}">${piecesOf(story, from, to).map((piece) => markedPiece(story.reading, piece))}</span>`,
    );
    at = to;
  }
  if (at < end) parts.push(text.slice(at, end));
  return html`${parts}`;
}

function piecesOf({ reading }: RecordedStory, start: number, end: number): Piece[] {
  const spans = reading.statements
    .flatMap((statement) =>
      statement.content.map(([from, to]) => ({
        start: Math.max(from, start),
        end: Math.min(to, end),
        statement,
        isLast: to <= end,
      })),
    )
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start < at) continue;
    if (span.start > at) pieces.push({ start: at, end: span.start, statement: null, isLast: false });
    pieces.push(span);
    at = span.end;
  }
  if (at < end) pieces.push({ start: at, end, statement: null, isLast: false });
  return pieces;
}

function markedPiece(reading: Reading, { start, end, statement, isLast }: Piece): Html | string {
  const words = reading.text.slice(start, end);
  if (!statement) return words;
  const kind = kindOfType(statement.speaker.type);
  const name = calledIn(statement, reading) || 'nobody named';
  return html`<span class="said ${statement.manner === 'direct' ? 'direct' : 'indirect'} ${kind}"><span class="unseen">${name}: </span>${words}</span>${isLast && tag(name, kind)}`;
}
