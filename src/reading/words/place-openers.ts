// First words of names of places: common English knowledge, compiled by hand.
export const placeOpeners = [
  'camp',
  'cape',
  'fort',
  'isle',
  'lake',
  'mount',
  'mt',
  'port',
  'rio',
  'rue',
  'río',
  'san',
  'santa',
  'ste',
];
