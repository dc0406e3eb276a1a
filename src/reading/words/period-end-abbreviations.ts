// Abbreviations of offices for the beginning and end of a period: common English knowledge, compiled by hand.
export const periodEndAbbreviations = {
  eod: ['day', 'end'],
  eoy: ['year', 'end'],
} as const;
