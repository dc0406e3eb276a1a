// Words that join a second part to what was said: common English knowledge, compiled by hand.
export const joiningWords = [
  'although',
  'and',
  'because',
  'but',
  'if',
  'nor',
  'not',
  'or',
  'so',
  'that',
  'though',
  'unless',
  'which',
];
