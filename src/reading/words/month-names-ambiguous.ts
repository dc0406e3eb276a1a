// Month names that are other words as well (verbs, first names, abbreviations): compiled by hand.
export const ambiguousMonthNames = [
  'april',
  'august',
  'dec',
  'jan',
  'jul',
  'jun',
  'june',
  'mar',
  'march',
  'may',
  'oct',
  'sep',
];
