// Abbreviations of offices for the beginning and end of a period: common English knowledge, compiled by hand.
export const periodEndAbbreviations = {
  bom: ['month', 'start'],
  eod: ['day', 'end'],
  eom: ['month', 'end'],
  eoy: ['year', 'end'],
} as const;
