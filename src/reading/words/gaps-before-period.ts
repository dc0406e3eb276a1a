// Words between a day or week and the period it is picked from (the first Monday of May); each as it stands between the two, in lower case: compiled by hand.
export const gapsBeforePeriod = [
  '',
  'beginning',
  'commencing',
  'ending',
  'from',
  'in the',
  'in',
  'of each',
  'of the',
  'of this',
  'of',
  'starting',
];
