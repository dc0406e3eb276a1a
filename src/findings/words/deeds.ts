// Deeds to which somebody is said to answer ("welcomed the choice"), and what in the text before may have told of one, as
// beginnings of words (a pattern may end one): common news usage, compiled by hand.
const chosen = ['appoint', 'nam(?:ed|ing|es)\\b', 'select', 'chose', 'choos', 'choice', 'nominat', 'pick', 'elect'];
const gone = ['resign', 'quit', 'step', 'left', 'leav', 'depart', 'oust', 'fir(?:ed|ing)', 'sack', 'dismiss', 'remov'];
const judged = ['verdict', 'convict', 'acquit', 'guilty', 'sentenc', 'rul(?:e|ing)', 'judg', 'court', 'deci'];
const bought = [
  'merg',
  'takeover',
  'tak(?:e|ing|en) over',
  'acqui',
  'buy',
  'bought',
  'sell',
  'sold',
  'sale',
  'purchas',
];
const agreed = ['agree', 'deal', 'accord', 'settle', 'sign', 'pact', 'contract', 'talks', 'negotiat', 'merg'];

export const deeds: Readonly<Record<string, string[]>> = {
  accord: agreed,
  acquittal: judged,
  agreement: agreed,
  appointment: chosen,
  arrest: ['arrest', 'detain', 'detention', 'custod', 'seiz', 'held', 'caught'],
  arrests: ['arrest', 'detain', 'detention', 'custod', 'seiz', 'held', 'caught'],
  choice: chosen,
  closure: ['clos', 'shut'],
  conviction: judged,
  departure: gone,
  dismissal: gone,
  merger: bought,
  nomination: chosen,
  removal: gone,
  resignation: gone,
  ruling: judged,
  sale: bought,
  selection: chosen,
  takeover: bought,
  verdict: judged,
};
