// Words that open an aside between commas: who, including: common English knowledge, compiled by hand.
export const asideOpeners = [
  'all',
  'also',
  'both',
  'herself',
  'himself',
  'including',
  'meanwhile',
  'now',
  'then',
  'too',
  'where',
  'which',
  'who',
  'whom',
  'whose',
];
