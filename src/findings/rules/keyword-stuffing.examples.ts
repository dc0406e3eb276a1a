import type { RuleExamples } from '../example.ts';

export const keywordStuffingExamples: RuleExamples = {
  rule: 'keyword-stuffing',
  bad: [
    {
      text: '⟦Tolven flood news:⟧ The river left its bed on Monday.\n\nThe bridge at the mill is closed.\n\n⟦Tolven flood news:⟧ The school opens again on Thursday.',
    },
    {
      text: '⟦Hestmark ferry strike⟧\n\nThe crews went home at noon on Monday.\n\n⟦Hestmark ferry strike⟧\n\nThey return on Wednesday.',
    },
    {
      text: '⟦Aldersea mayor election:⟧ Two people stand for the office.\n\n⟦Aldersea mayor election:⟧ The polls open at eight on Sunday.',
    },
    {
      text: 'The river left its bed.\n\n⟦Hot searches: Tolven dam, Ida Storm age, mill⟧\n\nThe school opens on Thursday.',
    },
    {
      text: 'The river left its bed on Monday.\n\n⟦People also search for: Tolven dam, Ida Storm age, gate log, mill⟧\n\nThe school opens again on Thursday.',
    },
    {
      text: 'The river left its bed on Monday.\n\n⟦Tolven flood news, Lomma river level, dam flood video⟧\n\nThe school opens again on Thursday.',
    },
    {
      text: 'The river left its bed at Tolven on Monday. The bridge at the mill is closed.\n\n⟦tolven river, mill bridge, bridge closed, high water⟧\n\nThe school opens again on Thursday.',
    },
    {
      text: 'The river left its bed at Tolven on Monday. The bridge at the mill is closed.\n\n⟦Tolven river | mill bridge | bridge closed | high water today⟧\n\nThe school opens again on Thursday.',
    },
    {
      text: 'The river left its bed on Monday.\n\nThe school opens again on Thursday.\n\n⟦#tolven #flood #lomma⟧',
    },
    {
      text: 'Dam flood inquiry The board met on Monday.\n\nDam flood inquiry ‘Nobody knew,’ engineer Tor Vane told the board.\n\nDam flood inquiry Vane had warned of the gate.'.replaceAll(
        'Dam flood inquiry',
        '⟦Dam flood inquiry⟧',
      ),
    },
    {
      text: 'The river left its bed at Tolven on Monday.\n\n⟦Tolven mill forecast, is Tolven mill a buy, mill dividend 2026, flood insurance⟧\n\nThe school opens again on Thursday.',
    },
    {
      text: 'The river left its bed on Monday.\n\n⟦Also search for: Tolven dam, Ida Storm age, gate log, mill⟧\n\nThe school opens again on Thursday.',
    },
  ],
  good: [
    { text: 'The river left its bed on Monday.\n\nThe school opens again on Thursday.' },
    {
      text: 'Weather: Rain is expected in Tolven on Wednesday.\n\nTraffic: The bridge at the mill is closed.',
      because: 'Each label is different and tells what its paragraph is about.',
    },
    {
      text: 'Three places are under water:\n\nAldersea, Tolven, Hestmark\n\nThe winner of the raffle gets:\n\nFresh bread, smoked herring, brown beer\n\nrye flour, sea salt, cold water, fresh yeast',
      because: 'A list of things is no list of search terms.',
    },
    { text: 'The crews of the Hestmark ferry went home at noon on Monday.\n\nThe crews return on Wednesday.' },
  ],
};
