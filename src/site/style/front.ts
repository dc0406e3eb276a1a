/** The front page. */
export const FRONT = `
.top { padding-block-start: .75rem; }
.lead h2.lead-headline { margin-block: .25rem 1rem; font-size: 2.25rem; line-height: 2.375rem; letter-spacing: -.02em; }
.lead-picture { margin-block-end: .75rem; }
.lead-picture img, .card-picture img { display: block; inline-size: 100%; aspect-ratio: 16 / 9; object-fit: cover; }
.lead-standfirst { font: 1.3125rem/1.8125rem var(--text); text-wrap: pretty; }
.lead .meta { display: block; margin-block-start: .75rem; }
.lead .meta > * { display: block; }
.lead .meta .source-line { display: flex; margin-block-start: .25rem; }
.lead-related { margin-block-start: 1rem; border-block-end: 1px solid var(--rule); font: 630 1.0625rem/1.375rem var(--head); text-wrap: balance; }
.lead-related li { border-block-start: 1px solid var(--rule); }
.lead-related a { display: block; padding-block: .5625rem; }
.lead-related a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.latest { margin-block-start: 2rem; border-block-start: 3px solid var(--ink); }
.front .latest h2 { padding-block: .625rem .375rem; font-size: 1.25rem; line-height: 1.5rem; }
.latest li { display: grid; grid-template-columns: 3.75rem 1fr; padding-block: .625rem .75rem; border-block-start: 1px solid var(--rule); }
.latest time { padding-block-start: .0625rem; font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.latest time span { display: block; }
.belongs { font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.latest h3 { font-size: 1.125rem; line-height: 1.375rem; }
.block { margin-block-start: 2.5rem; border-block-start: 3px solid var(--ink); }
.block-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1rem; padding-block: .75rem; }
.block-head p { color: var(--blue); font-weight: 500; }
.block-head p a { display: inline-block; padding-block: .125rem; }
.block-head p a:hover { text-decoration: underline; }
.card { display: grid; grid-template-columns: 1fr 6.5rem; gap: 0 1rem; padding-block: 1rem; border-block-start: 1px solid var(--rule); }
.card-picture { grid-column: 2; grid-row: 1; }
.card-picture img { inline-size: 6.5rem; block-size: 6.5rem; aspect-ratio: 1; }
.card-words { grid-column: 1; grid-row: 1; }
.card:not(:has(.card-picture)) .card-words { grid-column: 1 / -1; }
.card .summary, .column-story .summary { margin-block-start: .25rem; }
.card .meta, .column-story .meta { margin-block-start: .5rem; }
.columns > * { margin-block-start: 2.5rem; border-block-start: 3px solid var(--ink); }
.columns h2 { padding-block: .75rem; }
.columns .block-head { padding-block: 0; }
.column-story:has(.card-picture) { display: grid; grid-template-columns: 1fr 6.5rem; gap: 0 1rem; }
.column-story > div:last-child { grid-column: 1; grid-row: 1; }
.column-story { padding-block: .875rem 1rem; border-block-start: 1px solid var(--rule); }
.front-corrections .correction { margin-block-end: 1rem; }
@media (min-width: 680px) {
  .lead h2.lead-headline { font-size: 2.875rem; line-height: 2.9375rem; }
  .lead .meta { display: flex; }
  .lead .meta .source-line { display: inline-flex; margin: 0; }
  .cards, .columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2rem; align-items: start; }
  .cards { row-gap: 1rem; }
  .card { display: block; border: 0; padding-block: 0 1rem; }
  .column-story:has(.card-picture) { display: block; padding-block-start: 0; border: 0; }
  .card-picture { margin-block-end: .625rem; }
  .card-picture img { inline-size: 100%; block-size: auto; aspect-ratio: 3 / 2; }
}
@media (min-width: 1000px) {
  .top { display: grid; grid-template-columns: minmax(0, 1fr) 17.5rem; gap: 0 2rem; }
  .latest { position: relative; margin: 0; border: 0; }
  .front .latest h2 { padding-block: 0 .375rem; }
  .latest::before, .cards > * + *::before, .columns > * + *::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: -1rem; inline-size: 1px; background: var(--rule); }
  .lead { display: grid; grid-template-columns: 17.5rem minmax(0, 1fr); gap: 0 2rem; align-content: start; }
  .lead > .topic, .lead h2.lead-headline { grid-column: 1 / -1; }
  .lead h2.lead-headline { margin-block: .125rem 1.125rem; font-size: 3.75rem; line-height: 3.75rem; }
  .lead-picture { grid-column: 2; margin: 0; }
  .lead-words { grid-column: 1; grid-row: 3; margin-block-start: -.25rem; }
  .lead:not(:has(.lead-picture)) .lead-words { grid-column: 1 / -1; }
  .lead .meta { display: block; }
  .lead .meta > * { display: block; }
  .lead .meta .source-line { display: flex; margin-block-start: .25rem; }
  .cards { grid-template-columns: repeat(4, minmax(0, 1fr)); align-items: stretch; }
  .cards > * , .columns > * { position: relative; }
  .columns { grid-template-columns: repeat(12, minmax(0, 1fr)); align-items: stretch; margin-block-start: 2.5rem; }
  .columns > * { margin: 0; grid-column: span 4; }
  .columns > * + *::before { inset-block: 0; }
  .columns-2 > * { grid-column: span 6; }
  .columns-4 > * { grid-column: span 3; }
  .closing > :first-child { grid-column: span 5; }
  .closing > .front-corrections { grid-column: span 3; }
  .closing > .column:last-child:not(.front-corrections) { grid-column: 6 / -1; }
}
@media (min-width: 1400px) {
  .lead h2.lead-headline { font-size: 4.125rem; line-height: 4.125rem; }
}
`;
