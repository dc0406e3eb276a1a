// Words before "the morning", "the evening" that make it a time: common English knowledge, compiled by hand.
export const partOfDayPrepositions = [
  'at',
  'by',
  'during',
  'early',
  'for',
  'in',
  'into',
  'late',
  'later',
  'of',
  'since',
  'through',
  'throughout',
  'until',
];
