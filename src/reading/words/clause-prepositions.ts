// Prepositions and conjunctions that join no noun phrases: as, after, until: common English knowledge, compiled by hand.
export const clausePrepositions = [
  'after',
  'amid',
  'as',
  'because',
  'before',
  'despite',
  'during',
  'if',
  'like',
  'per',
  'since',
  'than',
  'until',
  'upon',
  'while',
];
