// Verbs of belief (base forms) that take a clause without "that": common English knowledge, compiled by hand.
export const bareBeliefVerbs = [
  'agree',
  'assume',
  'believe',
  'bet',
  'doubt',
  'fear',
  'feel',
  'guess',
  'hope',
  'know',
  'suspect',
  'think',
  'wish',
];
