// Words after which an action is still to come: common English knowledge, compiled by hand.
export const futureCues = [
  "'ll",
  'anticipated',
  'due',
  'expected',
  'going',
  'scheduled',
  'shall',
  'should',
  'slated',
  'upcoming',
  'will',
  "won't",
  'would',
];
