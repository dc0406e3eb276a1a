// Nouns of business reports that a half or quarter of a year describes (first-half profit): compiled by hand.
export const businessNouns = [
  'earnings',
  'figures',
  'gdp',
  'growth',
  'income',
  'loss',
  'losses',
  'net',
  'output',
  'profit',
  'profits',
  'report',
  'results',
  'revenue',
  'revenues',
  'sales',
];
