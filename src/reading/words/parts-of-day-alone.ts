// Parts of the day that are a time by themselves (at dawn): common English knowledge, compiled by hand.
export const partsOfDayAlone = [
  'dawn',
  'daybreak',
  'dusk',
  'lunchtime',
  'midmorning',
  'nightfall',
  'sunrise',
  'sunset',
];
