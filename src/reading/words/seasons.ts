// Seasons and their TIMEX3 letters: common English knowledge, compiled by hand.
export const seasons = {
  autumn: 'FA',
  fall: 'FA',
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  winter: 'WI',
  wintertime: 'WI',
} as const;
