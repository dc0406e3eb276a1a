/** Pages of a report that stands alone: its own masthead, stories with their marks, copies side by side. */
export const REPORT = `
.report-day { text-align: end; color: var(--ink-2); font-size: .875rem; }
.report main { padding-block-end: 1rem; }
.report section { margin-block-start: 2.5rem; }
.report section > h2 { padding-block: .5rem .75rem; border-block-start: 3px solid var(--ink); }
.report article { margin-block-start: 1.5rem; }
.report h3 { padding-block-end: .625rem; font-size: 1.25rem; line-height: 1.5rem; }
.lead-words { max-inline-size: 62ch; margin-block-start: .375rem; font: 1.3125rem/1.8125rem var(--text); text-wrap: balance; }
.counts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; padding-block: .875rem; border-block: 1px solid var(--rule); }
.counts b { display: block; font: 630 1.625rem/1.875rem var(--head); font-variant-numeric: lining-nums; }
.counts .put b { color: var(--red); }
.counts a:hover { text-decoration: underline; }
.lines > li { padding-block: .75rem; border-block-end: 1px solid var(--rule); }
.lines p + p { margin-block-start: .25rem; }
.report main p a, .lines a, .plain-list a { text-decoration: underline; text-decoration-color: var(--control); text-underline-offset: .2em; }
.report main p a:hover, .lines a:hover { text-decoration-color: var(--blue); }
nav .plain-list { padding-block: .75rem; }
.contents { padding-block: .75rem; border-block-end: 1px solid var(--rule); }
.contents > p { margin-block-start: .5rem; font: 650 .9375rem/1.375rem var(--interface); }
.contents .plain-list { padding-block: .25rem .5rem; }
.contents .put, .lines .put { color: var(--red); }
.in-line { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.in-line a, .contents a, .who a { text-decoration: underline; text-decoration-color: var(--control); text-underline-offset: .2em; }
.in-line a, .contents p a { display: inline-block; padding-block: .125rem; }
.contents .many, .roles .many { color: var(--ink-2); }
.report .every-value { margin-block-start: .75rem; }
.report .every-value caption { font: 650 .9375rem/1.375rem var(--interface); }
.outcome + .note { margin-block-start: .375rem; }
.outcome { max-inline-size: 44rem; font: 1.125rem/1.625rem var(--text); }
.lines .outcome { font-size: 1.0625rem; line-height: 1.5rem; }
.lines .sentence { font: 1.0625rem/1.5rem var(--text); text-wrap: pretty; }
.lines .tag { inline-size: 1.375rem; block-size: 1.375rem; font-size: .5625rem; vertical-align: middle; }
.lines .put { font-weight: 650; }
.person .roles { margin-block: .125rem .25rem; }
.who { display: flex; flex-wrap: wrap; gap: .375rem 1.25rem; margin-block-start: .75rem; font-size: .875rem; line-height: 1.5rem; }
.who li { display: flex; gap: .375rem; align-items: center; }
.outlet-days { margin-block: 1rem .5rem; }
.outlet-days .note { margin-block-start: .5rem; }
.side-by-side .furniture { padding: .25rem .5rem; border: 1px dashed var(--control); color: var(--ink-2); font: .875rem/1.25rem var(--interface); }
.side-by-side .note { color: var(--ink-2); font: .875rem/1.5rem var(--interface); }
.plain-list { columns: 18rem; column-gap: 2rem; }
.plain-list li { padding-block: .25rem; break-inside: avoid; }
.plain-list .many, .lines .many { color: var(--ink-2); }
.person-head { display: flex; gap: 1rem; align-items: flex-start; }
.tag.large { inline-size: 3rem; block-size: 3rem; font-size: 1.125rem; }
.saying { display: grid; gap: .125rem 2rem; padding-block: 1rem; border-block-end: 1px solid var(--rule); }
.saying time, .saying .undated { color: var(--ink-2); font-size: .875rem; line-height: 1.625rem; }
.saying .words { font: 630 1.25rem/1.5625rem var(--head); text-wrap: pretty; }
.saying .words.ours { font: 1.125rem/1.625rem var(--text); }
.saying .otherwise { margin-block-start: .5rem; padding-inline-start: .75rem; border-inline-start: 4px solid var(--red); font-size: .9375rem; line-height: 1.375rem; }
.saying .otherwise b { color: var(--red); }
.saying .note { margin-block-start: .25rem; }
.report .day-by-day { margin-block-start: 1.5rem; }
.report .day-by-day > h2 { padding-block: .25rem .75rem; border: 0; }
.day-by-day > ol { margin-inline-start: .3125rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--ink); }
.day-by-day > ol > li { position: relative; padding-block-end: 1.25rem; font: 1.0625rem/1.5rem var(--text); }
.day-by-day > ol > li::before { content: ""; position: absolute; inset-block-start: .375rem; inset-inline-start: -1.4375rem; inline-size: .75rem; block-size: .75rem; border: 2px solid var(--ink); border-radius: 50%; background: var(--paper); }
.day-by-day > ol > .several::before { background: var(--ink); }
.day-by-day ul > li + li { margin-block-start: .75rem; }
.day-by-day .event-day { font: 650 .9375rem/1.5rem var(--interface); }
.day-by-day .event-what { max-inline-size: 44rem; text-wrap: pretty; }
.day-by-day .event-what a { text-decoration: none; }
.day-by-day .event-what a:hover { text-decoration: underline; }
.day-by-day .note { margin-block-start: .125rem; font-family: var(--interface); }
.day-by-day .note b { color: var(--ink); font-weight: 650; }
.day-by-day .shape { margin-inline-end: .125rem; vertical-align: -.05em; }
.told-otherwise { border-block-start-width: 1px; }
.mark-key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding-block: .75rem; font-size: .875rem; line-height: 1.5rem; }
.same-words { background: var(--wash); }
.gone { background: var(--red-wash); text-decoration: underline; text-decoration-color: var(--red); text-decoration-thickness: 2px; text-underline-offset: .2em; }
.altered { padding-inline: .125em; outline: 1px solid var(--red); }
.nobody { padding-inline: .375rem; border: 1px dashed var(--red); color: var(--red); font: .875rem/1.25rem var(--interface); white-space: nowrap; }
.side-by-side { border-block-start: 3px solid var(--ink); }
.side-by-side > li { display: grid; gap: .5rem; padding-block: .875rem; border-block-end: 1px solid var(--rule); font: 1.0625rem/1.5625rem var(--text); }
.side-by-side .outlet { display: block; font: 650 .8125rem/1.125rem var(--interface); color: var(--ink-2); }
.side-by-side .what { font: 650 .875rem/1.5rem var(--interface); color: var(--ink-2); }
.side-by-side .what.put { color: var(--red); }
.side-by-side .later { padding-inline-start: .75rem; border-inline-start: 2px solid var(--rule); }
.report-story .text { max-inline-size: 40rem; margin-block-start: 1rem; font: 1.125rem/1.75rem var(--text); }
.report-story .text > * + * { margin-block-start: .75rem; }
.report-story .text .label-line { font: 650 .9375rem/1.375rem var(--interface); }
.report-story .text .furniture { padding: .25rem .5rem; border: 1px dashed var(--control); color: var(--ink-2); font: .875rem/1.25rem var(--interface); }
.report-story .said { text-decoration: underline; text-decoration-color: var(--blue); text-decoration-thickness: 2px; text-underline-offset: .3em; text-decoration-skip-ink: none; }
.report-story .said.direct { background: var(--wash); }
.report-story .said.document { text-decoration-style: double; }
.report-story .said.unnamed { text-decoration-style: dashed; }
.report-story .tag { vertical-align: middle; margin-inline: .25em .125em; }
.scroll { overflow-x: auto; }
.sourcing-table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: lining-nums; }
.sourcing-table caption { text-align: start; }
.sourcing-table th, .sourcing-table td { padding-block: .5rem; padding-inline: 0 1rem; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: baseline; }
.sourcing-table thead th { border-color: var(--ink); font-weight: 400; color: var(--ink-2); }
.sourcing-table tbody th { font-weight: 500; }
.cell-name { display: none; color: var(--ink-2); }
.sourcing-lines > li { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem 2rem; padding-block: 1rem; border-block-end: 1px solid var(--rule); }
@media (min-width: 680px) {
  .saying { grid-template-columns: 6.5rem minmax(0, 1fr); }
  .saying > :nth-child(n + 2) { grid-column: 2; }
  .day-by-day > ol > li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0 1.5rem; }
  .sourcing-lines > li { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
}
@media screen and (max-width: 679.98px) {
  .sourcing-table, .sourcing-table tbody, .sourcing-table caption { display: block; }
  .sourcing-table thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .sourcing-table tr { display: flex; flex-wrap: wrap; gap: .125rem 1rem; padding-block: .625rem; border-block-end: 1px solid var(--rule); }
  .sourcing-table tbody th, .sourcing-table td { padding: 0; border: 0; }
  .sourcing-table tbody th { inline-size: 100%; }
  .cell-name { display: inline; }
}
@media screen and (max-width: 819.98px) {
  .side-by-side > .same .later { display: none; }
}
@media (min-width: 820px) {
  .side-by-side > li { grid-template-columns: minmax(0, 5fr) minmax(7rem, 2fr) minmax(0, 5fr); gap: 0 2rem; }
  .side-by-side:not(.told-otherwise) > li:not(.heads) .outlet { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .side-by-side .what { text-align: center; }
  .side-by-side .later { padding: 0; border: 0; }
}
@media (min-width: 1000px) {
  .all-words { columns: 2; column-gap: 3rem; }
  .all-words .word-bars li { break-inside: avoid; }
  .in-brief { columns: 2; column-gap: 3rem; }
  .in-brief > li { break-inside: avoid; }
  .lead-words { font-size: 1.4375rem; line-height: 2.0625rem; }
}
@media print {
  .report section { break-inside: auto; }
  .saying, .lines > li, .side-by-side > li, .counts { break-inside: avoid; }
  .report .sections { display: none; }
}
`;
