/** What shows a reading: the switch, who said what, figures, the timeline. */
export const RECORD = `
.story-sources { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1rem; }
.switch { display: inline-flex; align-items: center; gap: .625rem; min-block-size: 1.75rem; font-size: .9375rem; font-weight: 650; color: var(--ink); cursor: pointer; }
.switch input { appearance: none; flex: none; inline-size: 2.5rem; block-size: 1.375rem; margin: 0; padding: 2px; border: 2px solid var(--control); border-radius: 1rem; }
.switch input::before { content: ""; display: block; inline-size: .875rem; block-size: .875rem; border-radius: 50%; background: var(--control); }
.switch input:checked { border-color: var(--blue); background: var(--blue); }
.switch input:checked::before { margin-inline-start: auto; background: var(--paper); }
@supports not selector(:has(a)) { .switch { display: none; } }
.who-said-what { margin-block-start: 2.5rem; }
.who-said-what > ul > li { padding-block: .75rem 1.25rem; border-block-start: 1px solid var(--rule); }
.speaker { display: flex; align-items: baseline; gap: .625rem; color: var(--ink-2); }
.speaker .tag { align-self: start; }
.speaker b { color: var(--ink); }
.said-list { padding-inline-start: 2.125rem; font: 1.0625rem/1.5rem var(--text); }
.said-list li { margin-block-start: .5rem; }
.said-list a { text-decoration: underline; text-decoration-color: var(--control); text-decoration-thickness: 1px; text-underline-offset: .2em; }
.said-list a:hover { text-decoration-color: var(--blue); }
.figure-box { padding: 1rem; background: var(--sheet); }
.figure-box h2, .story .figure-box > h2, .timeline h2, .story .timeline > h2 { padding-block: 0 .375rem; font-size: 1.25rem; line-height: 1.5rem; }
.figure-latest { display: flex; align-items: center; gap: .875rem; }
.figure-latest b { font: 630 3.5rem/3.5rem var(--head); font-variant-numeric: lining-nums; letter-spacing: -.02em; }
.figure-latest span { font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.figure-box table { inline-size: 100%; margin-block-start: .75rem; border-collapse: collapse; font-size: .875rem; line-height: 1.25rem; font-variant-numeric: lining-nums; }
.figure-box th, .figure-box td { padding-block: .375rem; padding-inline: 0 .5rem; border-block-start: 1px solid var(--rule); text-align: start; vertical-align: top; }
.figure-box thead th { font-weight: 400; color: var(--ink-2); }
.figure-box tbody th { font-weight: 650; white-space: nowrap; }
.conflict th, .conflict td:nth-child(2), .differs { color: var(--red); }
.conflict td:nth-child(2) { font-weight: 650; }
.differs { white-space: nowrap; }
.figure-box td a { text-decoration: underline; text-decoration-color: var(--control); text-underline-offset: .2em; }
.figure-all { margin-block-start: .5rem; }
.figure-all a { color: var(--blue); font-weight: 500; }
.figure-all a:hover, .timeline a:hover { text-decoration: underline; }
.story-beside > * + * { margin-block-start: 2rem; }
.timeline ol { margin-inline-start: .3125rem; border-inline-start: 2px solid var(--ink); }
.timeline li { position: relative; padding-block-end: 1rem; padding-inline-start: 1rem; font-size: .9375rem; line-height: 1.3125rem; }
.timeline li:last-child { padding-block-end: .25rem; }
.timeline li::before { content: ""; position: absolute; inset-block-start: .25rem; inset-inline-start: -.4375rem; inline-size: .75rem; block-size: .75rem; border: 2px solid var(--ink); border-radius: 50%; background: var(--paper); }
.timeline li b { display: block; }
.timeline .source { color: var(--ink-2); }
@media (min-width: 1000px) {
  .who-said-what { margin-block-start: 3rem; }
  .who-said-what > ul { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2.5rem; }
}
`;
