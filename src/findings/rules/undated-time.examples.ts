import type { RuleExamples } from '../example.ts';

export const undatedTimeExamples: RuleExamples = {
  rule: 'undated-time',
  bad: [
    { text: 'The ferry sank on ⟦Tuesday⟧ off Hestmark.', published: null },
    { text: 'The bridge was opened on ⟦Monday, March 10, 2026⟧, by the mayor of Aldersea.' },
    { text: 'The market of Tolven is on ⟦Friday, 13 March 2027⟧, at the station.' },
  ],
  good: [
    { text: 'The ferry sank on Tuesday off Hestmark.' },
    { text: 'The ferry sank on 3 March 2026 off Hestmark.', published: null },
    {
      text: '“We sail on Tuesday,” said Runa Holm, the harbour master.',
      published: null,
      because: 'The day stands in somebody’s words.',
    },
    { text: 'The bridge was opened on Tuesday, March 10, 2026, by the mayor of Aldersea.' },
  ],
};
