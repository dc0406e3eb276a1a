// Words between a day and an hour without minutes (tonight at 8); each as it stands between the two, in lower case: compiled by hand.
export const gapsBeforeBareHour = [
  '@',
  'about',
  'after',
  'around',
  'at',
  'at about',
  'at around',
  'before',
  'between',
  'by',
  'from',
  'later than',
  'no later than',
  'until',
];
