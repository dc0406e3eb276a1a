// Words by which a short line tells that somebody says its words, so that they are no page's own: common usage, compiled by hand.
export const reportsOfSpeech = [
  'added',
  'asked',
  'called',
  'cried',
  'said',
  'says',
  'shouted',
  'told',
  'urged',
  'warned',
  'wrote',
];
