// Words between a day and a part of it (Friday in the evening); each as it stands between the two, in lower case: compiled by hand.
export const gapsBeforePartOfDay = [
  '',
  ',',
  'at',
  'during',
  'during the',
  'early',
  'in',
  'in the',
  'in the early',
  'in the late',
  'late',
  'of',
];
