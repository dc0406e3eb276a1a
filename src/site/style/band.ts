/** The record on the front: counts of the day, and the band of a running story. */
export const BAND = `
.on-record-today { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.125rem; padding-block: .625rem 0; font-size: .875rem; line-height: 1.5rem; color: var(--ink-2); }
.front .on-record-today h2 { font: inherit; font-weight: 650; color: var(--ink); }
.on-record-today ul { display: flex; flex-wrap: wrap; gap: 0 1.125rem; }
.on-record-today .shape { margin-inline-end: .25rem; vertical-align: -.05em; }
.on-record-today a:hover { text-decoration: underline; color: var(--ink); }
.on-record-today .put a { text-decoration: underline; text-underline-offset: .2em; }
.band { display: grid; gap: 2rem; }
.band-statements { display: grid; gap: 1.25rem; align-content: start; }
.band-statements figure + figure { padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
.band blockquote { font: 630 1.5rem/1.875rem var(--head); text-wrap: balance; }
.band figcaption { display: flex; align-items: center; gap: .625rem; margin-block-start: .5rem; padding: 0; font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.band figcaption b { color: var(--ink); }
.band .figure-box { padding: 0; background: none; }
/* The column is narrow at every width. */
.band .chart.wide { display: none; }
.band .chart.narrow { display: block; max-inline-size: 100%; }
.band blockquote a:hover, .band figcaption a:hover { text-decoration: underline; }
.band .figure-chart + table { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.front .band h2 { font-size: 1.25rem; line-height: 1.5rem; }
@media (min-width: 680px) {
  .band { grid-template-columns: 1fr 1fr; }
  .band-statements { grid-column: 1 / -1; grid-template-columns: 1fr 1fr; column-gap: 2rem; }
  .band-statements figure + figure { padding: 0; border: 0; }
}
@media (min-width: 1000px) {
  .band { grid-template-columns: 5fr 3fr 4fr; gap: 0 2rem; }
  .band > * { position: relative; }
  .band > * + *::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: -1rem; inline-size: 1px; background: var(--rule); }
  .band-statements { grid-column: 1; grid-template-columns: 1fr; }
  .band-statements figure + figure { padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
}
`;
