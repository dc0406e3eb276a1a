// Nouns of sport behind "quarter", where it is no part of a year: compiled by hand.
export const quarterNounsOfSport = [
  'back',
  'final',
  'finalists',
  'finals',
  'goal',
  'horse',
  'lead',
  'pole',
  'touchdown',
  'touchdowns',
];
