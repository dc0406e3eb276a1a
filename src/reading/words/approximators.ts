// Words before a number or a length of time that belong to it (nearly two years): common English knowledge, compiled by hand.
export const approximators = [
  'about',
  'almost',
  'approximately',
  'around',
  'barely',
  'nearly',
  'over',
  'roughly',
  'some',
  'under',
];
