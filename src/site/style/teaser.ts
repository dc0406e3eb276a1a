/** Stories in lists: the row, the ranking, corrections beside them. */
export const TEASER = `
h3 { font-size: 1.375rem; line-height: 1.625rem; }
.ranked { counter-reset: rank; }
.ranked li { counter-increment: rank; display: grid; grid-template-columns: 2.125rem 1fr; align-items: baseline; padding-block: .75rem; border-block-start: 1px solid var(--rule); font: 630 1.125rem/1.375rem var(--head); }
.ranked li::before { content: counter(rank); font-size: 1.5rem; color: var(--ink-2); font-variant-numeric: lining-nums; }
.ranked li > * { grid-column: 2; }
.ranked a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.most-popular h2 { padding-block: .75rem .8125rem; }
.correction { padding-inline-start: .9375rem; border-inline-start: 4px solid var(--red); }
.correction b { color: var(--red); }
.correction b time { white-space: nowrap; }
.correction a { text-decoration: underline; }
.correction-story { font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.correction-story a { color: var(--ink); }
del { text-decoration: line-through; text-decoration-color: var(--red); }
ins { padding-inline: .25rem; background: var(--red-wash); text-decoration: none; }
`;
