// Words that open a clause which waits for the main clause: when she left: common English knowledge, compiled by hand.
export const openingConjunctions = [
  'after',
  'although',
  'as',
  'asked',
  'because',
  'before',
  'if',
  'once',
  'pressed',
  'since',
  'though',
  'until',
  'when',
  'while',
];
