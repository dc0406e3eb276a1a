/** Lists of stories, the archive, most popular, search, corrections, and pages that say what is not there. */
export const LISTS = `
.page-head { padding-block: 1.5rem 1.75rem; }
.page-head h1 { font-size: 2.125rem; line-height: 2.375rem; letter-spacing: -.014em; }
.page-head .standfirst { max-inline-size: 62ch; margin-block-start: .375rem; font: 1.3125rem/1.8125rem var(--text); text-wrap: balance; }
.page-head .search-field, .page-head .note { margin-block-start: 1rem; }
.kicker { font-size: .9375rem; color: var(--ink-2); }
.topics { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-block-start: .75rem; font-size: .875rem; line-height: 1.5rem; color: var(--ink-2); }
.topics a { text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px; }
.topics a:hover { color: var(--ink); }
.day { border-block-start: 3px solid var(--ink); }
.day + .day { margin-block-start: 1.5rem; }
.day > h2 { padding-block: .5rem; font: 650 .9375rem/1.5rem var(--interface); }
.row { display: grid; grid-template-columns: 1fr; gap: 0 1rem; padding-block: 1rem; border-block-start: 1px solid var(--rule); }
.day > h2 + .row { padding-block-start: .375rem; border: 0; }
.row:has(.row-picture) { grid-template-columns: 1fr 6.5rem; }
.row-time { display: flex; gap: .75rem; grid-column: 1; font-size: .875rem; line-height: 1.5rem; color: var(--ink-2); }
.put { color: var(--red); }
.row-picture { grid-column: 2; grid-row: 1 / span 2; padding-block-start: .25rem; }
.row-picture img { display: block; inline-size: 6.5rem; block-size: 6.5rem; object-fit: cover; }
.row .summary { margin-block-start: .25rem; }
.row .meta { margin-block-start: .375rem; }
.rail { margin-block-start: 2.5rem; }
.rail > * + * { margin-block-start: 2.5rem; }
.rail .most-popular { border-block-start: 3px solid var(--ink); }
.pager { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1rem; padding-block: 1rem; border-block-start: 1px solid var(--rule); color: var(--ink-2); }
.pager a { color: var(--ink); }
.pager a:hover { text-decoration: none; }
mark { padding-inline: .125em; margin-inline: -.0625em; background: var(--wash); color: inherit; }
.hint h2 { padding-block-end: .375rem; font-size: 1.25rem; line-height: 1.5rem; }
.hint a { text-decoration: underline; }
.year { display: grid; padding-block: .75rem 1.5rem; border-block-start: 3px solid var(--ink); }
.year a { display: flex; justify-content: space-between; padding-block: .5rem; border-block-end: 1px solid var(--rule); }
.year h2 { padding-block-end: .75rem; }
.year a:hover { text-decoration: underline; }
.many { color: var(--ink-2); font-variant-numeric: lining-nums tabular-nums; }
.window { border-block-start: 3px solid var(--ink); }
.window + .window { margin-block-start: 2rem; }
.window > h2 { padding-block: .75rem; }
.window h3 { font-size: 1.25rem; line-height: 1.5rem; }
.window .meta { margin-block-start: .25rem; font: .875rem/1.25rem var(--interface); }
.all-corrections .correction { max-inline-size: 40rem; margin-block-start: .625rem; }
.search .page-head h1 { font-size: 1.625rem; line-height: 1.875rem; letter-spacing: -.01em; }
.all-corrections .pager { margin-block-start: 1rem; }
.plain .page-head { padding-block: 2.5rem 3rem; }
.alone { padding-block-start: 4rem; }
.alone .page-head { border-block-start: 3px solid var(--ink); }
@media (min-width: 680px) {
  .row { grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 2rem; }
  .row:has(.row-picture) { grid-template-columns: 6.5rem minmax(0, 1fr) 13.125rem; }
  .row-time { display: block; }
  .row-picture { grid-column: 3; grid-row: 1; }
  .row-time > * { display: block; }
  .put { line-height: 1.25rem; }
  .row-picture img { inline-size: 100%; block-size: auto; aspect-ratio: 3 / 2; }
  .windows { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 2rem; }
  .window + .window { margin: 0; }
  .year { grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 2rem; }
  .year ol { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; align-items: start; }
}
@media (min-width: 1000px) {
  .page-head { padding-block: 1.75rem 2rem; }
  .page-head h1 { font-size: 3.25rem; line-height: 3.375rem; letter-spacing: -.018em; }
  .page-head .standfirst { font-size: 1.4375rem; line-height: 2.0625rem; }
  .row h3 { font-size: 1.5625rem; line-height: 1.8125rem; }
  .with-rail { display: grid; grid-template-columns: minmax(0, 56.5rem) minmax(0, 17.5rem); gap: 0 2rem; }
  .rail { position: relative; margin: 0; }
  .rail::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: -1rem; inline-size: 1px; background: var(--rule); }
  .rail .most-popular { border: 0; }
  .rail .most-popular h2 { padding-block: 0 .625rem; font-size: 1.25rem; line-height: 1.5rem; }
  .year ol { grid-template-columns: 1fr 1fr 1fr; }
  .window { position: relative; }
  .window + .window::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: -1rem; inline-size: 1px; background: var(--rule); }
}
`;
