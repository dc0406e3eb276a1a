// Objects of "say" that are no content: said little: common English knowledge, compiled by hand.
export const vagueObjects = [
  'enough',
  'less',
  'little',
  'lots',
  'more',
  'much',
  'no',
  'nothing',
  'plenty',
  'so',
  'sorry',
  'something',
  'yes',
];
