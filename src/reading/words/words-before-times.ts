// Words before a time: on Monday, late Tuesday: common English knowledge, compiled by hand.
export const wordsBeforeTimes = [
  'at',
  'by',
  'during',
  'earlier',
  'early',
  'from',
  'in',
  'late',
  'later',
  'on',
  'over',
  'since',
  'until',
];
