import type { RuleExamples } from '../example.ts';

export const pageFurnitureExamples: RuleExamples = {
  rule: 'page-furniture',
  bad: [
    { text: 'The ferry to Hestmark sails again on Monday, the harbour office said.\n\n⟦Click to comment⟧' },
    {
      text: 'The council of Aldersea voted for the new bridge on Monday.\n\n⟦Read more: Five walks along the river⟧\n\nWork begins in May.',
    },
    { text: 'Snow closed the pass above Tolven on Monday night.\n\n⟦Share this: Facebook Twitter WhatsApp⟧' },
  ],
  good: [
    { text: 'The ferry to Hestmark sails again on Monday, the harbour office said.' },
    {
      text: 'Readers can comment on the plan until Friday, the town clerk of Aldersea said.',
      because: 'The story itself is about commenting.',
    },
    { text: 'Snow closed the pass above Tolven on Monday night. Two lorries were stuck for an hour.' },
  ],
};
