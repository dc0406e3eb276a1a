// Nouns that "that" points at instead of opening a clause: said that night: common English knowledge, compiled by hand.
export const timesBehindThat = [
  'afternoon',
  'day',
  'evening',
  'month',
  'morning',
  'night',
  'same',
  'summer',
  'time',
  'week',
  'weekend',
  'year',
];
