// Offices that one person at a time holds, as in "The mayor said", each with what else tells of who holds it (a pattern of
// beginnings of words): common news usage, compiled by hand.
export const offices: Readonly<Record<string, string>> = {
  chairman: 'chair',
  chancellor: 'chancell',
  commissioner: 'commission',
  director: 'direct|head|chief|boss|lead',
  governor: 'gov',
  headmaster: 'head',
  king: 'king|royal|monarch|palace',
  mayor: 'mayor',
  minister: 'minist|secretary',
  ombudsman: 'ombuds',
  premier: 'premier|prime minister|pm\\b|head of (?:\\S+ ){0,4}(?:government|cabinet)',
  president: 'presiden|head of state|white house',
  'prime minister': 'premier|prime minister|pm\\b|head of (?:\\S+ ){0,4}(?:government|cabinet)',
  principal: 'principal|head|school',
  queen: 'queen|royal|monarch|palace',
  'secretary-general': 'secretary|general',
  speaker: 'speak|spoke',
  treasurer: 'treasur',
};
