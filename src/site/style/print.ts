/** On paper: black ink, no navigation, no forms, no lists, no lead drawing. */
export const PRINT = `
@media print {
  @page { margin: 18mm 16mm; }
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --ink-2: #333; --rule: #999; }
  body { font-size: 9pt; line-height: 12pt; }
  .sections, .quiet, .skip, .foot nav, .to-top, .story-replies, .story-more, .read-more, .on-this-page, .lead-image, .rail, .pager, .search-field, .switch { display: none; }
  body > header, main, .foot { padding: 0; max-inline-size: none; }
  .story { display: block; }
  .headline { font-size: 22pt; line-height: 24pt; }
  .standfirst { font-size: 12pt; line-height: 16pt; }
  .body { max-inline-size: none; font-size: 10.5pt; line-height: 15pt; }
  .body a { text-decoration-color: currentColor; }
  p, li { orphans: 2; widows: 2; }
  h2, h3 { break-after: avoid; }
  figure, table, .correction { break-inside: avoid; }
}
`;
