// Words that are said and are no clause: said yes: common English knowledge, compiled by hand.
export const sayings = [
  'anything',
  'enough',
  'farewell',
  'goodbye',
  'hello',
  'little',
  'more',
  'much',
  'no',
  'nothing',
  'otherwise',
  'prayers',
  'so',
  'something',
  'yes',
];
