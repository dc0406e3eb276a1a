// Words behind a period that say which one it is (the week commencing, the year that): common English knowledge, compiled by hand.
export const wordsAfterOpenPeriod = [
  'after',
  'before',
  'beginning',
  'commencing',
  'ending',
  'starting',
  'that',
  'when',
];
