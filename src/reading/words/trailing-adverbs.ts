// Words that stand behind a noun and belong to its phrase: people here said: common English knowledge, compiled by hand.
export const trailingAdverbs = [
  'abroad',
  'alike',
  'alone',
  'here',
  'herself',
  'himself',
  'itself',
  'nearby',
  'online',
  'themselves',
  'there',
  'too',
];
