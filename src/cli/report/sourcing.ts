import type { Sourcing } from '#record';
import { count, type Html, html, sourceLine, wordsBySpeaker } from '#site';
import { pageHead, titleOf } from './parts.ts';
import type { ReportPage } from './report.ts';
import type { Shelf } from './shelf.ts';

/** Stories that the page shows one by one. */
const MOST = 200;
/** Speakers of a story whose words are drawn. */
const SPEAKERS = 6;

/** Outlets that the table lists, those with most stories. */
const MOST_OUTLETS = 200;

/** Who gets to speak: by outlet, then story by story. */
export function sourcingPage(shelf: Shelf): ReportPage {
  const shown = new Set(shelf.stories.slice(0, MOST).map(({ id }) => id));
  const byId = new Map<string, Sourcing>();
  const outlets = new Map<string, Sums>();
  let [bare, officialOnly] = [0, 0];
  for (const one of shelf.record.sourcing) {
    if (one.named + one.unnamed + one.documents === 0) bare++;
    if (isOfficialOnly(one)) officialOnly++;
    if (shown.has(one.story)) byId.set(one.story, one);
    const outlet = shelf.outlet(one.story);
    const sums = outlets.get(outlet) ?? { stories: 0, named: 0, unnamed: 0, documents: 0, officialOnly: 0 };
    sums.stories++;
    for (const kind of ['named', 'unnamed', 'documents'] as const) sums[kind] += one[kind];
    if (isOfficialOnly(one)) sums.officialOnly++;
    outlets.set(outlet, sums);
  }
  const main = html`${pageHead('Sourcing', `${count(shelf.stories.length, 'story', 'stories')}: ${bare === 0 ? 'each names a source' : `${bare} without any source`}; in ${officialOnly} only officials speak.`)}
<section><h2 id="outlets">By outlet</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="outlets"><table class="sourcing-table"><caption class="unseen">Sources in a story of each outlet, on average</caption><thead><tr><th scope="col">Outlet</th><th scope="col">Stories</th><th scope="col">Named a story</th><th scope="col">Unnamed</th><th scope="col">Documents</th><th scope="col">Officials only</th></tr></thead><tbody>${outletRows(outlets)}</tbody></table></div>${outlets.size > MOST_OUTLETS && html`<p class="note">And ${count(outlets.size - MOST_OUTLETS, 'more outlet')} with fewer stories.</p>`}</section>
<section aria-labelledby="by-story"><h2 id="by-story">Story by story</h2><ul class="sourcing-lines">${shelf.stories
    .slice(0, MOST)
    .map(({ id }) => {
      const one = byId.get(id);
      return one ? storyLine(shelf, one) : null;
    })}</ul>${shelf.stories.length > MOST && html`<p class="note">And ${count(shelf.stories.length - MOST, 'more story', 'more stories')} in record.json.</p>`}</section>`;
  return { file: 'sourcing.html', title: 'Sourcing', current: 'sourcing.html', main };
}

/** Sources in the stories of one outlet. */
interface Sums {
  stories: number;
  named: number;
  unnamed: number;
  documents: number;
  officialOnly: number;
}

function isOfficialOnly({ named, unnamed, documents, officials }: Sourcing): boolean {
  const all = named + unnamed + documents;
  return all > 0 && officials >= all;
}

function outletRows(outlets: ReadonlyMap<string, Sums>): Html[] {
  return [...outlets]
    .sort(([a, some], [b, others]) => others.stories - some.stories || (a < b ? -1 : 1))
    .slice(0, MOST_OUTLETS)
    .map(([outlet, { stories, named, unnamed, documents, officialOnly }]) => {
      const mean = (sum: number): string => String(Math.round((sum / stories) * 10) / 10);
      return html`<tr><th scope="row">${outlet}</th><td>${stories}</td><td>${mean(named)}</td><td>${mean(unnamed)}</td><td>${mean(documents)}</td><td>${officialOnly}</td></tr>`;
    });
}

function storyLine(shelf: Shelf, one: Sourcing): Html {
  const { story, officials, wordsBySpeaker: words } = one;
  return html`<li><div><p><a href="${shelf.href(story)}">${titleOf(shelf.story(story))}</a></p><p class="note">${shelf.outlet(story)} · ${shelf.day(story)}</p><p class="note">${sourceLine(sourcesOf(shelf, one))}${officials > 0 && ` · ${count(officials, 'official')}`}</p></div>${
    words.length > 0 &&
    wordsBySpeaker(
      words
        .slice(0, SPEAKERS)
        .map(({ speaker, words: many }) => ({ name: speaker ?? 'Unnamed', kind: shelf.kindOf(speaker), words: many })),
    )
  }</li>`;
}

/** The counts of the record, persons and bodies told apart by the speakers' names. */
function sourcesOf(shelf: Shelf, { named, unnamed, documents, wordsBySpeaker: words }: Sourcing) {
  const bodies = words.filter(({ speaker }) => speaker !== null && shelf.kindOf(speaker) === 'organisation').length;
  const organisations = Math.min(named, bodies);
  return { persons: named - organisations, organisations, unnamed, documents };
}
