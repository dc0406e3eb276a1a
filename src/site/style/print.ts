/** On paper: black ink, marks on with the names in the margin; no navigation, forms, lists or lead drawing. */
export const PRINT = `
.printed-from { display: none; }
@media print {
  @page { margin: 18mm 16mm; }
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --wash: none; --ink: #000; --ink-2: #333; --blue: #123a9c; --rule: #999; --gap: 6mm; }
  body { font-size: 9pt; line-height: 12pt; }
  .sections, .quiet, .skip, .foot, .story-replies, .story-more, .read-more, .on-this-page, .lead-image, .rail, .pager, .search-field, .switch, .figure-all { display: none; }
  body > header, main { padding: 0; max-inline-size: none; }
  .story { display: block; }
  .story-head .headline { max-inline-size: 130mm; font-size: 22pt; line-height: 24pt; }
  .story-head .standfirst { max-inline-size: 130mm; font-size: 12pt; line-height: 16pt; }
  .story-margin .byline { margin-block: 8pt 12pt; font-size: 9pt; line-height: 12pt; }
  .byline .updated, .byline .corrected { display: inline; margin-inline-end: 6pt; }
  .story-body .body { max-inline-size: none; margin-block-start: 12pt; font-size: 10.5pt; line-height: 15pt; }
  .body > * + * { margin-block-start: 8pt; }
  .body h2, .body h3 { margin-block-start: 12pt; font-size: 13pt; line-height: 15pt; }
  .body .dateline, .story-sources, .body .why-no-name, .story-beside, .figure-box table, .timeline li, .figure-latest span { font-size: 8.5pt; line-height: 12pt; }
  .story .figure-box > h2, .story .timeline > h2 { font-size: 12pt; line-height: 14pt; }
  .story section > h2 { font-size: 15pt; line-height: 18pt; }
  .figure-latest b { font-size: 26pt; line-height: 28pt; }
  .body a { text-decoration-color: currentColor; }
  .body figure { max-inline-size: 100mm; margin-block: 10pt; }
  .body:has(.side-note), .body:has(.side-note) ~ .corrections { margin-inline-start: 40mm; }
  .said { text-decoration: underline; text-decoration-thickness: 1pt; text-underline-offset: .25em; text-decoration-skip-ink: none; }
  .said.document { text-decoration-style: double; }
  .said.unnamed { text-decoration-style: dashed; }
  .side-note { display: block; float: inline-start; clear: both; position: relative; inline-size: 34mm; margin-inline-start: -40mm; margin-block-end: 4pt; padding-inline-end: 9mm; font: 8pt/11pt var(--interface); text-align: end; }
  .side-note b { display: block; }
  .side-note .tag { position: absolute; inset-block-start: 0; inset-inline-end: 0; }
  .tag, .tag.person, .tag.organisation { inline-size: 16pt; block-size: 16pt; border: 1pt solid #000; background: none; color: #000; font-size: 6.5pt; }
  .tag.unnamed { border-style: dashed; }
  .story-beside { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; margin-block-start: 14pt; }
  .story-beside > * + * { margin: 0; }
  .figure-box { border: .5pt solid #000; }
  .who-said-what > ul { display: grid; grid-template-columns: 1fr 1fr 1fr; column-gap: 6mm; }
  .said-list, .story .said-list { font-size: 9pt; line-height: 12pt; }
  .printed-from { display: block; margin-block-start: 14pt; padding-block-start: 6pt; border-block-start: .5pt solid #000; font-size: 8pt; line-height: 11pt; }
  p, li { orphans: 2; widows: 2; }
  h2, h3 { break-after: avoid; }
  figure, table, .correction, .figure-box, .timeline li, .who-said-what > ul > li { break-inside: avoid; }
}
`;
