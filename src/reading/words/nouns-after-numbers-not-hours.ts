// Words behind a number that make it no hour (at 5 percent): common English knowledge, compiled by hand.
export const nounsAfterNumbersNotHours = [
  '%',
  'billion',
  'hundred',
  'million',
  'p.c',
  'per',
  'percent',
  'points',
  'thousand',
  'times',
];
