/** The body subset: paragraphs, headings, lists, quotes, links, figures, tables, code. */
export const BODY = `
.body { max-inline-size: 40rem; margin-block-start: 1.25rem; font: 1.125rem/1.75rem var(--text); text-wrap: pretty; hanging-punctuation: first; }
.body > * + * { margin-block-start: 1.125rem; }
.body h2, .body h3, .body h4 { margin-block-start: 2rem; font: 630 1.5rem/1.75rem var(--head); font-synthesis: none; }
.body h3 { font-size: 1.25rem; line-height: 1.5rem; }
.body h4 { font-size: 1.125rem; line-height: 1.375rem; }
.body :is(h2, h3, h4) + * { margin-block-start: .375rem; }
.body a { text-decoration: underline; text-decoration-color: var(--blue); text-decoration-thickness: 1px; text-underline-offset: .18em; }
.body a:hover { color: var(--blue); }
.dateline { margin-inline-end: .25em; font: 700 .9375rem/1 var(--interface); }
.body ul { padding-inline-start: 1.25rem; }
.body ol { padding-inline-start: 1.875rem; }
.body ul { list-style: disc; }
.body ol { list-style: decimal; }
.body li + li { margin-block-start: .375rem; }
.body li::marker { color: var(--ink-2); }
.body blockquote { padding-inline-start: 1.125rem; border-inline-start: 3px solid var(--rule); }
.body blockquote > * + * { margin-block-start: .75rem; }
.body cite { font: .875rem/1.25rem var(--interface); color: var(--ink-2); }
.body figure { margin-block: 1.75rem; }
.body figcaption :is(small, cite) { font: inherit; white-space: nowrap; }
.body figure img { display: block; }
.body :is(sub, sup) { font-size: .75em; line-height: 0; }
.body li > :is(ul, ol) { margin-block-start: .375rem; }
.body li > p + p { margin-block-start: .625rem; }
.body hr { inline-size: 4rem; margin: 2rem 0; border: 0; border-block-start: 1px solid var(--control); }
.body .wide { overflow-x: auto; }
.body table { border-collapse: collapse; font: .9375rem/1.375rem var(--interface); font-variant-numeric: lining-nums tabular-nums; }
.body caption { padding-block-end: .375rem; font-weight: 650; text-align: start; }
.body th, .body td { padding: .4375rem 1rem .4375rem 0; padding-inline: 0 1rem; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; }
.body thead th { font-weight: 400; color: var(--ink-2); }
.body pre, .body code { font: .875em/1.5 ui-monospace, monospace; }
.body pre { overflow-wrap: anywhere; white-space: pre-wrap; padding: .75rem 1rem; background: var(--sheet); }
.body code { padding-inline: .2em; background: var(--sheet); }
.body pre code { padding: 0; background: none; }
@media (min-width: 1000px) {
  .body { margin-block-start: 1.375rem; font-size: 1.25rem; line-height: 2rem; }
  .story-sources + .body { margin-block-start: 2.25rem; }
  .body > * + * { margin-block-start: 1.25rem; }
  .body h2, .body h3, .body h4 { margin-block-start: 2.25rem; }
  .dateline { font-size: 1rem; }
}
`;
