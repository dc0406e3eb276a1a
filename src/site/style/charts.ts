/** What a drawing of a figure is made of. */
export const DRAWING = `
svg.chart { display: block; overflow: visible; }
.chart text { font: .8125rem/1 var(--interface); fill: var(--ink); font-variant-numeric: lining-nums; }
.chart .tick { fill: var(--ink-2); }
.chart .bold { font-weight: 700; font-size: .875rem; }
.chart .label { stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.chart .label.conflict { fill: var(--red); }
.chart path { fill: none; stroke: var(--blue); stroke-width: 2; }
.chart .grid { stroke: var(--rule); stroke-width: 1; }
.chart .axis { stroke: var(--ink); stroke-width: 1; }
.chart .loose { stroke-dasharray: 4 3; }
.chart .full { fill: var(--blue); stroke: none; }
.chart .open { fill: var(--paper); stroke: var(--blue); stroke-width: 1.75; }
.chart .halo { fill: var(--wash); stroke: var(--blue); stroke-width: 1; stroke-dasharray: 2 2; }
.chart .dotted { stroke: var(--red); stroke-dasharray: 2 3; }
.chart .conflict .full { fill: var(--red); }
.chart .conflict .open, .chart .conflict .arrow, .chart .conflict .range { stroke: var(--red); }
.figure-box .chart .label { stroke: var(--sheet); }
.figure-box .chart .open { fill: var(--sheet); }
.chart.small { max-inline-size: 100%; margin-block: .5rem; }
.chart.tiny .step { stroke-width: 1.5; }
`;

/** Charts of figures with their table, bars, and wordings side by side: for the record on the site and in a report. */
export const CHARTS = `
.figure-chart { margin-block: 1rem; }
.chart.wide { display: none; }
.sign-key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding-block: .625rem; border-block: 1px solid var(--rule); font-size: .875rem; line-height: 1.75rem; }
.sign-key li { display: flex; align-items: center; gap: .25rem; }
.sign-key .put { color: var(--red); }
.every-value { inline-size: 100%; margin-block-start: 1.25rem; border-collapse: collapse; font-variant-numeric: lining-nums; }
.every-value caption { padding-block-end: .5rem; font: 630 1.25rem/1.5rem var(--head); text-align: start; }
.every-value th, .every-value td { padding-block: .5rem; padding-inline: 0 1rem; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: baseline; }
.every-value thead th { border-color: var(--ink); font-weight: 400; color: var(--ink-2); }
.every-value tbody th { font-weight: 400; }
.every-value thead th, .every-value tbody th, .every-value td:nth-child(3) { white-space: nowrap; }
.every-value a { text-decoration: underline; text-decoration-color: var(--control); text-underline-offset: .2em; }
.every-value .shape { margin-inline-end: .125rem; vertical-align: -.05em; }
.every-value .conflict, .every-value .conflict a { color: var(--red); }
.every-value .conflict td:last-child { font-weight: 650; }
.word-bars li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; padding-block: .375rem; font-size: .875rem; line-height: 1.25rem; }
.word-bars .many { color: var(--ink-2); }
.word-bars li > svg { grid-column: 1 / -1; inline-size: 100%; block-size: 6px; margin-block-start: .25rem; }
.word-bars li > svg path { fill: none; stroke: var(--blue); stroke-width: 6; }
.word-bars li > svg .track { stroke: var(--rule); }
.word-bars li > svg .unnamed { stroke-dasharray: 2 1.5; }
.wordings { margin-block-start: .75rem; padding: .75rem 1rem 1rem; background: var(--sheet); }
.wordings ul { display: grid; gap: .75rem 2rem; margin-block-start: .5rem; }
.wordings blockquote { font: 1.0625rem/1.5rem var(--text); }
.wordings .note b { color: var(--ink); }
.boxed { padding-inline: .125em; outline: 1px solid var(--ink); outline-offset: -1px; }
@media (min-width: 680px) {
  .wordings ul { grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); }
}
/* Where 720 pixels are left beside the rail. */
@media (min-width: 780px) and (max-width: 999.98px), (min-width: 1100px) {
  .chart.wide { display: block; }
  .chart.narrow { display: none; }
}
@media screen and (max-width: 899.98px) {
  .every-value thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .every-value, .every-value tbody, .every-value caption { display: block; }
  .every-value tr { display: grid; grid-template-columns: 6rem auto 1fr; gap: 0 .5rem; padding-block: .625rem; border-block-end: 1px solid var(--rule); }
  .every-value th, .every-value td { padding: 0; border: 0; }
  .every-value td:nth-child(n + 4) { grid-column: 2 / -1; font-size: .875rem; line-height: 1.375rem; }
  .every-value td:nth-child(3), .every-value td:nth-child(6) { color: var(--ink-2); }
  .every-value .conflict td:nth-child(6) { color: var(--red); }
}
@media print {
  .chart.wide { display: block; max-inline-size: 100%; block-size: auto; }
  .chart.narrow { display: none; }
  .every-value { font-size: 8.5pt; line-height: 11pt; }
}
`;
