import type { RuleExamples } from '../example.ts';

export const unbalancedQuoteExamples: RuleExamples = {
  rule: 'unbalanced-quote',
  bad: [
    { text: 'The mayor spoke at noon. ⟦“The bridge will hold.⟧\n\nWork began on Monday.' },
    { text: '⟦"We counted every boat, said Runa Holm, the harbour master.⟧\n\nThe count ended on Monday.' },
    { text: 'Runa Holm was calm. ⟦"The ferry sails at nine.⟧\n\nPassengers waited on the quay.' },
  ],
  good: [
    { text: '“The bridge will hold,” said Runa Holm, the harbour master.' },
    {
      text: '“The bridge will hold,” said Runa Holm.\n\n“It has held for ninety years.\n\n“It will hold for ninety more,” she said.',
      because: 'Each paragraph of a long quotation opens with a mark, and only the last closes it.',
    },
    { text: 'The plank is 6" wide and the rope holds, said Runa Holm.', because: 'The mark stands for inches.' },
  ],
};
