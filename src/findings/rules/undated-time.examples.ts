import type { RuleExamples } from '../example.ts';

export const undatedTimeExamples: RuleExamples = {
  rule: 'undated-time',
  bad: [
    { text: 'Engineer Tor Vane left the water board ⟦on the said day⟧. The board thanked him.' },
    { text: 'The volunteers counted nine hives under water ⟦that night⟧, said Runa Holm of the fire service.' },
    { text: 'The miller Odd Brekke, 71, died ⟦the other night⟧ in Tolven.' },
    { text: 'The ferry sank on ⟦Tuesday⟧ off Hestmark.', published: null },
    { text: 'The bridge was opened on ⟦Monday, March 10, 2026⟧, by the mayor of Aldersea.' },
    { text: 'The bridge was opened on Sunday evening, ⟦March 9⟧, by the mayor of Aldersea.' },
    { text: 'The market of Tolven is on ⟦Friday, 13 March 2027⟧, at the station.' },
    { text: 'The mill of Tolven made a loss in ⟦that quarter⟧. It has nine workers.' },
  ],
  good: [
    {
      text: 'The gate broke on Sunday. Water ran into the town. Odd Brekke saw it. He ran. His dog ran too. Nobody was hurt. That night he slept in the mill.',
      because: 'No other day has been told of.',
    },
    { text: 'The mill of Tolven took more in the first quarter. It made a loss in that quarter.' },
    {
      text: 'The gate broke on Sunday. Water ran into the lower town. That night nobody in Tolven slept.',
      because: 'Sunday is the night that is meant.',
    },
    { text: '“The other day the gate stuck,” said engineer Tor Vane.', because: 'So people talk.' },
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
