// Words that go on with what was said behind "she said,": common English knowledge, compiled by hand.
export const continuingWords = [
  'and',
  'but',
  'especially',
  'even',
  'including',
  'like',
  'mostly',
  'only',
  'or',
  'particularly',
  'partly',
  'perhaps',
  'rather',
  'with',
  'without',
];
