/** Pages of the record: people, statements, timeline, figures. */
export const RECORD_PAGES = `
.crumbs ul { display: flex; gap: .375rem; padding-block: .75rem 0; font-size: .875rem; color: var(--ink-2); }
.crumbs li + li::before { content: "/"; margin-inline-end: .375rem; }
.crumbs a { display: inline-block; padding-block: .125rem; text-decoration: underline; text-underline-offset: .2em; }
.record .kicker a { text-decoration: underline; text-underline-offset: .2em; }
.record-counts { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-block-start: .875rem; }
.record-counts a { display: inline-block; padding-block: .125rem; color: var(--blue); font-weight: 500; }
.record-counts a:hover, .record-all a:hover { text-decoration: underline; }
.record-counts b { display: inline-block; padding-block: .125rem; font-weight: 650; }
.record-part { border-block-start: 3px solid var(--ink); }
.record-part + .record-part { margin-block-start: 2rem; }
.record-part > h2 { padding-block: .75rem .625rem; }
.rail .record-part > h2 { padding-block: .625rem .375rem; font-size: 1.25rem; line-height: 1.5rem; }
.record-all { padding-block: .625rem; border-block-start: 1px solid var(--rule); }
.record-all a { color: var(--blue); font-weight: 500; }
.recorded { display: grid; gap: .25rem 2rem; padding-block: .875rem; border-block-start: 1px solid var(--rule); }
.recorded-day { font-size: .875rem; line-height: 1.5rem; color: var(--ink-2); }
.recorded-words { max-inline-size: 42rem; font: 630 1.25rem/1.5rem var(--head); text-wrap: pretty; }
.recorded-words a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.recorded-by { margin-block-start: .375rem; font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.recorded-by b { color: var(--ink); }
.recorded-by .tag { margin-inline-end: .5rem; vertical-align: middle; }
.recorded-by a { text-decoration: underline; text-decoration-color: var(--control); text-underline-offset: .2em; }
.recorded-by a:hover { text-decoration-color: currentColor; }
.people-list li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 .75rem; align-items: baseline; padding-block: .625rem; border-block-start: 1px solid var(--rule); }
.people-list .tag { align-self: start; }
.people-list span:not(.tag), .matter-list span { color: var(--ink-2); }
.people-list p a, .matter-what a { display: inline-block; padding-block: .0625rem; }
.people-list p a:hover, .matter-what a:hover { text-decoration: underline; }
.people-list .many { font-size: .875rem; white-space: nowrap; }
.matter-list li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: baseline; padding-block: .625rem; border-block-start: 1px solid var(--rule); }
.matter-list svg { grid-area: 2 / 2; justify-self: end; }
.matter-by { grid-row: 2; }
.matter-latest { text-align: end; font-variant-numeric: lining-nums; }
.matter-by { font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.person-head { display: flex; gap: 1rem; align-items: start; }
.person-head .tag { inline-size: 3.25rem; block-size: 3.25rem; font-size: 1.125rem; }
.person-head .tag.organisation { border-radius: 4px; }
.roles span { color: var(--ink-2); font: .9375rem/1.375rem var(--interface); white-space: nowrap; }
.person-counts { display: flex; flex-wrap: wrap; gap: .125rem 1rem; }
.months svg { display: block; max-inline-size: 100%; block-size: auto; fill: none; stroke: var(--blue); stroke-width: 2; }
.months circle { fill: var(--blue); }
.months .months-ground { stroke: var(--rule); stroke-width: 1; }
.months-ends { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; font-size: .875rem; color: var(--ink-2); }
.how-we-know p { color: var(--ink); }
.record-timeline { border-inline-start: 2px solid var(--ink); margin-inline-start: .3125rem; padding-inline-start: 1rem; }
.record-timeline section + section { margin-block-start: 1.5rem; }
.record-timeline h2 { padding-block-end: .75rem; }
.record-timeline ol > li { position: relative; padding-block-end: 1.25rem; }
.record-timeline ol > li::before { content: ""; position: absolute; inset-block-start: .3125rem; inset-inline-start: -1.4375rem; inline-size: .75rem; block-size: .75rem; border: 2px solid var(--ink); border-radius: 50%; background: var(--paper); }
.go-to a { display: flex; justify-content: space-between; padding-block: .5rem; border-block-start: 1px solid var(--rule); font-variant-numeric: lining-nums; }
.go-to a:hover { text-decoration: underline; }
.go-to span { color: var(--ink-2); }
.record-timeline ol > .several::before { background: var(--ink); }
.record-timeline .announced::before { border-style: dashed; }
.event-day { font-weight: 650; }
.tag-words { padding-inline: .3125rem; border: 1px dashed var(--control); font-size: .875rem; font-weight: 400; }
.event-what { max-inline-size: 42rem; font: 1.0625rem/1.5rem var(--text); text-wrap: pretty; }
.event-what a:hover, .event-source a:hover { text-decoration: underline; }
.event-source { font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.event-source .shape { margin-inline-end: .375rem; vertical-align: -.05em; }
.event-source a { text-decoration: underline; text-decoration-color: var(--control); text-underline-offset: .2em; }
.record-timeline ul > li + li { margin-block-start: .625rem; }
.found-people { margin-block-end: 2rem; }
.said-in-hit { margin-block-start: .375rem; font: 1.0625rem/1.5rem var(--text); }
.said-in-hit a { text-decoration: underline; text-decoration-color: var(--control); text-underline-offset: .2em; }
@media (min-width: 680px) {
  .matter-list.wide li { grid-template-columns: minmax(0, 1fr) 6rem minmax(7rem, auto); }
  .matter-list.wide svg { grid-area: 1 / 2 / span 2; align-self: center; }
  .matter-list.wide .matter-latest { grid-area: 1 / 3; }
  .recorded { grid-template-columns: 6.5rem minmax(0, 1fr); }
  .recorded-day { padding-block-start: .125rem; }
  .record-timeline ol > li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 2rem; }
}
@media (min-width: 1000px) {
  .rail .record-part { border-block-start: 0; }
  .rail .record-part:first-child > h2 { padding-block-start: 0; }
  .person-head .tag { inline-size: 4.5rem; block-size: 4.5rem; font-size: 1.5rem; }
  .recorded-words { font-size: 1.375rem; line-height: 1.6875rem; }
}
`;
