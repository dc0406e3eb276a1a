// Words before a day in figures without its year (by 2/15): common English knowledge, compiled by hand.
export const slashedDayPrepositions = [
  'after',
  'before',
  'between',
  'by',
  'from',
  'since',
  'starting',
  'through',
  'till',
  'until',
];
