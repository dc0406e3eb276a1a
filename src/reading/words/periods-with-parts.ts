// Periods of which a day or week is picked out (the first Monday of the month): common English knowledge, compiled by hand.
export const periodsWithParts = [
  'century',
  'decade',
  'fiscal',
  'month',
  'q1',
  'q2',
  'q3',
  'q4',
  'quarter',
  'week',
  'year',
];
