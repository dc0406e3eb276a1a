import type { Sourcing } from '#record';
import { count, type Html, html, type SpeakerWords, sourceLine, wordsBySpeaker } from '#site';
import { pageHead, titleOf } from './parts.ts';
import type { ReportPage } from './report.ts';
import type { Shelf } from './shelf.ts';
import { capital } from './words.ts';

/** Stories that the page shows one by one. */
const MOST = 200;
/** Speakers of a story, and of all stories, whose words are drawn. */
const SPEAKERS = 6;
const SPEAKERS_OF_ALL = 12;

/** Outlets that the table lists, those with most stories. */
const MOST_OUTLETS = 200;

/** Who gets to speak: over all, by outlet, then story by story. */
export function sourcingPage(shelf: Shelf): ReportPage {
  const shown = new Set(shelf.stories.slice(0, MOST).map(({ id }) => id));
  const byId = new Map<string, Sourcing>();
  const outlets = new Map<string, Sums>();
  const words: Words = new Map();
  let [bare, officialOnly] = [0, 0];
  for (const one of shelf.record.sourcing) {
    if (one.named + one.unnamed + one.documents === 0) bare++;
    if (isOfficialOnly(one)) officialOnly++;
    if (shown.has(one.story)) byId.set(one.story, one);
    const outlet = shelf.outlet(one.story);
    const sums = outlets.get(outlet) ?? {
      stories: 0,
      named: 0,
      unnamed: 0,
      documents: 0,
      officialOnly: 0,
      words: new Map(),
    };
    sums.stories++;
    for (const kind of ['named', 'unnamed', 'documents'] as const) sums[kind] += one[kind];
    if (isOfficialOnly(one)) sums.officialOnly++;
    for (const { speaker, words: many } of one.wordsBySpeaker) {
      for (const all of [words, sums.words]) all.set(speaker, (all.get(speaker) ?? 0) + many);
    }
    outlets.set(outlet, sums);
  }
  const main = html`${pageHead('Sourcing', `${capital(count(shelf.stories.length, 'story', 'stories'))}: ${bare === 0 ? 'each has a source' : `${bare} without any source`}; in ${officialOnly === 0 ? 'none' : officialOnly} only officials speak.`)}
${words.size > 0 && html`<section aria-labelledby="words"><h2 id="words">Share of words</h2><p>Of all ${count(sumOf(words), 'word')} that the stories tell as somebody’s.</p><div class="all-words">${bars(shelf, words, SPEAKERS_OF_ALL)}</div></section>`}
<section aria-labelledby="outlets"><h2 id="outlets">By outlet</h2><div class="scroll" tabindex="0" role="region" aria-label="Sources by outlet"><table class="sourcing-table"><caption>Sources in a story of each outlet, on average, and who is given most words</caption><thead><tr><th scope="col">Outlet</th><th scope="col">Stories</th><th scope="col">Named</th><th scope="col">Unnamed</th><th scope="col">Documents</th><th scope="col">Only officials</th><th scope="col">Most words</th></tr></thead><tbody>${outletRows(outlets)}</tbody></table></div>${outlets.size > MOST_OUTLETS && html`<p class="note">And ${count(outlets.size - MOST_OUTLETS, 'more outlet')} with fewer stories.</p>`}</section>
<section aria-labelledby="by-story"><h2 id="by-story">Story by story</h2><ul class="sourcing-lines">${shelf.stories
    .slice(0, MOST)
    .map(({ id }) => {
      const one = byId.get(id);
      return one ? storyLine(shelf, one) : null;
    })}</ul>${shelf.stories.length > MOST && html`<p class="note">And ${count(shelf.stories.length - MOST, 'more story', 'more stories')} in record.json.</p>`}</section>`;
  return { file: 'sourcing.html', title: 'Sourcing', current: 'sourcing.html', main };
}

/** Words by speaker; null for the unnamed together. */
type Words = Map<string | null, number>;

const sumOf = (words: Words): number => [...words.values()].reduce((sum, many) => sum + many, 0);

/** Sources in the stories of one outlet. */
interface Sums {
  stories: number;
  named: number;
  unnamed: number;
  documents: number;
  officialOnly: number;
  words: Words;
}

function isOfficialOnly({ named, unnamed, documents, officials }: Sourcing): boolean {
  const all = named + unnamed + documents;
  return all > 0 && officials >= all;
}

function outletRows(outlets: ReadonlyMap<string, Sums>): Html[] {
  return [...outlets]
    .sort(([a, some], [b, others]) => others.stories - some.stories || (a < b ? -1 : 1))
    .slice(0, MOST_OUTLETS)
    .map(([outlet, { stories, named, unnamed, documents, officialOnly, words }]) => {
      const mean = (sum: number): string => (sum / stories).toFixed(1);
      const [most] = [...words].filter(([speaker]) => speaker !== null).sort(([, a], [, b]) => b - a);
      return html`<tr><th scope="row">${outlet}</th><td>${cellName('stories')}${stories}</td><td>${cellName('named')}${mean(named)}</td><td>${cellName('unnamed')}${mean(unnamed)}</td><td>${cellName('documents')}${mean(documents)}</td><td>${cellName('only officials')}${officialOnly}</td><td>${cellName('most words')}${most ? `${most[0]}, ${Math.round((most[1] / sumOf(words)) * 100)} %` : '–'}</td></tr>`;
    });
}

/** What a cell tells, where the heads of the columns find no room. */
function cellName(words: string): Html {
  return html`<span class="cell-name">${words} </span>`;
}

function storyLine(shelf: Shelf, one: Sourcing): Html {
  const { story, officials, wordsBySpeaker: words } = one;
  const bySpeaker: Words = new Map();
  for (const { speaker, words: many } of words) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + many);
  const unnamed = words.filter(({ speaker }) => speaker === null).length;
  return html`<li><div><p><a href="${shelf.href(story)}">${titleOf(shelf.story(story))}</a></p><p class="note">${shelf.outlet(story)} · ${shelf.day(story)}</p><p class="note">${sourceLine(sourcesOf(shelf, one))}${isOfficialOnly(one) ? html` · <b>only officials</b>` : officials > 0 && ` · ${count(officials, 'official')}`}</p></div>${words.length > 0 && bars(shelf, bySpeaker, SPEAKERS, unnamed)}</li>`;
}

/** A bar for those with most words; what the others have is told in a line. */
function bars(shelf: Shelf, words: Words, most: number, unnamed = 0): Html {
  const sorted = [...words].sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(most);
  const speakers = sorted.slice(0, most).map(
    ([speaker, many]): SpeakerWords => ({
      name: speaker !== null ? capital(speaker) : unnamed > 1 ? `Without a name, ${unnamed} of them` : 'Without a name',
      kind: shelf.kindOf(speaker),
      words: many,
    }),
  );
  return html`<div>${wordsBySpeaker(speakers, sumOf(words))}${
    rest.length > 0 &&
    html`<p class="note">${count(rest.length, 'other')}: ${count(
      rest.reduce((sum, [, many]) => sum + many, 0),
      'word',
    )}</p>`
  }</div>`;
}

/** The counts of the record, persons and bodies told apart by the speakers' names. */
function sourcesOf(shelf: Shelf, { named, unnamed, documents, wordsBySpeaker: words }: Sourcing) {
  const bodies = words.filter(({ speaker }) => speaker !== null && shelf.kindOf(speaker) === 'organisation').length;
  const organisations = Math.min(named, bodies);
  return { persons: named - organisations, organisations, unnamed, documents };
}
