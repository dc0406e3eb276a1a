// Words that open an aside behind a source: according to a report, obtained by: common English knowledge, compiled by hand.
export const sourceAsides = [
  'a',
  'an',
  'another',
  'based',
  'obtained',
  'one',
  'part',
  'posted',
  'published',
  'released',
  'the',
  'which',
  'who',
  'whose',
];
