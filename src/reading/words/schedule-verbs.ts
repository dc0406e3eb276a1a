// Verbs whose present tense tells of an agenda (the summit opens Friday): common English knowledge, compiled by hand.
export const scheduleVerbs = [
  'arrives',
  'begins',
  'closes',
  'expires',
  'kicks',
  'launches',
  'leaves',
  'meets',
  'opens',
  'premieres',
  'resumes',
  'returns',
  'starts',
  'takes',
  'visits',
];
