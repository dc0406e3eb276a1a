/** The story page: head, margin, picture, body, and the places beside and below it. */
export const STORY = `
.story { padding-block-start: 1.25rem; }
.headline { margin-block: .25rem .75rem; font-size: 2.1875rem; line-height: 2.375rem; letter-spacing: -.014em; }
.standfirst { max-inline-size: 62ch; font: 1.3125rem/1.8125rem var(--text); text-wrap: balance; }
.byline { margin-block-start: .875rem; color: var(--ink-2); }
.authors { color: var(--ink); }
.authors a { font-weight: 650; text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px; }
.updated, .corrected { display: inline; margin-inline-end: .5rem; }
.corrected a { color: var(--red); text-decoration: underline; text-underline-offset: .2em; }
.on-this-page { display: none; }
.lead-image { margin-block-start: 1rem; }
.lead-image img { display: block; inline-size: 100vw; max-inline-size: none; margin-inline: calc(-1 * var(--side)); aspect-ratio: 16 / 9; object-fit: cover; }
figcaption { padding-block-start: .5rem; font: .875rem/1.25rem var(--interface); color: var(--ink-2); text-wrap: pretty; }
.credit { white-space: nowrap; }
.story-body { margin-block-start: 1rem; }
.story-sources { padding-block: .75rem; border-block: 1px solid var(--rule); font-size: .875rem; line-height: 1.25rem; color: var(--ink-2); }
.story-beside { margin-block-start: 2.5rem; }
.story-replies, .story-more { margin-block-start: 2.5rem; }
.story-replies > * + * { margin-block-start: 3rem; }
.story-more > *, .story-beside > .read-more, .comments, .leave-a-reply, .who-said-what { border-block-start: 3px solid var(--ink); }
.story-more > * + * { margin-block-start: 2.5rem; }
.story section > h2 { padding-block: .75rem; }
.read-more li { padding-block: .75rem; border-block-start: 1px solid var(--rule); }
.read-more h3 { font-size: 1.25rem; line-height: 1.5rem; }
.read-more .meta { margin-block-start: .25rem; }
.corrections { margin-block-start: 2rem; }
.corrections > * + * { margin-block-start: 1rem; }
@media (min-width: 680px) {
  .lead-image img { inline-size: 100%; margin-inline: 0; }
}
@media (min-width: 1000px) {
  .story { padding-block-start: 1.375rem; display: grid; grid-template-columns: 10.75rem minmax(0, 40rem) minmax(16.25rem, 1fr); --gap: clamp(1.5rem, 10vw - 4.75rem, 3.25rem); column-gap: var(--gap); align-content: start; }
  .story-text { display: contents; }
  .story-head { grid-column: 2 / 4; grid-row: 1; }
  .story-margin { grid-column: 1; grid-row: 1 / 3; }
  .headline { margin-block: .375rem .875rem; max-inline-size: 54rem; font-size: 3.5rem; line-height: 3.625rem; letter-spacing: -.02em; }
  .standfirst { font-size: 1.4375rem; line-height: 2.0625rem; }
  .byline { margin-block-start: .0625rem; font-size: .875rem; line-height: 1.3125rem; }
  .byline .updated, .byline .corrected { display: block; margin: 0; }
  .byline .updated { margin-block-start: .875rem; }
  .lead-image { grid-column: 2 / 4; grid-row: 2; margin-block-start: 1.25rem; }
  .story-body { grid-column: 2; grid-row: 3; margin-block-start: 1.5rem; }
  .story-beside { grid-column: 3; grid-row: 3; margin-block-start: 2rem; }
  .who-said-what { grid-column: 2 / 4; grid-row: 4; }
  .story-replies { grid-column: 2; grid-row: 5; margin-block-start: 3rem; }
  .story-more { grid-column: 3; grid-row: 5; margin-block-start: 3rem; }
  .on-this-page { display: block; margin-block-start: 1.75rem; font-size: .875rem; line-height: 1.25rem; }
  .on-this-page h2 { padding-block-end: .375rem; font: inherit; color: var(--ink-2); }
  .on-this-page a { display: flex; justify-content: space-between; gap: .75rem; padding-block: .3125rem; border-block-start: 1px solid var(--rule); }
  .on-this-page span { color: var(--ink-2); font-variant-numeric: lining-nums; }
}
`;
