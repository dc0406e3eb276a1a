// Words and marks before an hour (at 5, until 9): common English knowledge, compiled by hand.
export const hourPrepositions = [
  '@',
  'about',
  'after',
  'around',
  'at',
  'before',
  'between',
  'by',
  'for',
  'from',
  'past',
  'since',
  'than',
  'till',
  'until',
  'untill',
];
