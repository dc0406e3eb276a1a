import type { Sourcing } from '#record';
import { count, type Html, html, sourceLine, wordsBySpeaker } from '#site';
import { pageHead, titleOf } from './parts.ts';
import type { ReportPage } from './report.ts';
import type { Shelf } from './shelf.ts';

/** Stories that the page shows one by one. */
const MOST = 200;
/** Speakers of a story whose words are drawn. */
const SPEAKERS = 6;

/** Who gets to speak: by outlet, then story by story. */
export function sourcingPage(shelf: Shelf): ReportPage {
  const { sourcing } = shelf.record;
  const bare = sourcing.filter(({ named, unnamed, documents }) => named + unnamed + documents === 0).length;
  const officialOnly = sourcing.filter((one) => isOfficialOnly(one)).length;
  const byId = new Map(sourcing.map((one) => [one.story, one]));
  const main = html`${pageHead('Sourcing', `${count(sourcing.length, 'story', 'stories')}: ${bare === 0 ? 'each names a source' : `${bare} without any source`}; in ${officialOnly} only officials speak.`)}
<section><h2 id="outlets">By outlet</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="outlets"><table class="sourcing-table"><caption class="unseen">Sources in a story of each outlet, on average</caption><thead><tr><th scope="col">Outlet</th><th scope="col">Stories</th><th scope="col">Named a story</th><th scope="col">Unnamed</th><th scope="col">Documents</th><th scope="col">Officials only</th></tr></thead><tbody>${outletRows(shelf)}</tbody></table></div></section>
<section aria-labelledby="by-story"><h2 id="by-story">Story by story</h2><ul class="sourcing-lines">${shelf.stories
    .slice(0, MOST)
    .map(({ id }) => {
      const one = byId.get(id);
      return one ? storyLine(shelf, one) : null;
    })}</ul>${shelf.stories.length > MOST && html`<p class="note">And ${count(shelf.stories.length - MOST, 'more story', 'more stories')} in record.json.</p>`}</section>`;
  return { file: 'sourcing.html', title: 'Sourcing', current: 'sourcing.html', main };
}

function isOfficialOnly({ named, unnamed, documents, officials }: Sourcing): boolean {
  const all = named + unnamed + documents;
  return all > 0 && officials >= all;
}

function outletRows(shelf: Shelf): Html[] {
  const outlets = new Map<string, Sourcing[]>();
  for (const one of shelf.record.sourcing) {
    const outlet = shelf.outlet(one.story);
    const known = outlets.get(outlet);
    if (known) known.push(one);
    else outlets.set(outlet, [one]);
  }
  return [...outlets]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([outlet, all]) => {
      const mean = (of: (one: Sourcing) => number): string =>
        String(Math.round((all.reduce((sum, one) => sum + of(one), 0) / all.length) * 10) / 10);
      return html`<tr><th scope="row">${outlet}</th><td>${all.length}</td><td>${mean(({ named }) => named)}</td><td>${mean(({ unnamed }) => unnamed)}</td><td>${mean(({ documents }) => documents)}</td><td>${all.filter(isOfficialOnly).length}</td></tr>`;
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
