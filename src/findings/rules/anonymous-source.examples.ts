import type { RuleExamples } from '../example.ts';

export const anonymousSourceExamples: RuleExamples = {
  rule: 'anonymous-source',
  bad: [
    { text: 'The dam was unsafe for years, ⟦two people close to the company⟧ said.' },
    { text: '⟦A diplomat⟧ said that the talks had failed. “Nobody was surprised,” the diplomat said.' },
    { text: '⟦Sources⟧ said that the bridge would close in May.' },
  ],
  good: [
    { text: 'The dam was unsafe for years, engineer Tor Vane said.' },
    {
      text: 'A diplomat said that the talks had failed. The ministry of Aldersea said that they went on.',
      because: 'A named body speaks as well.',
    },
    { text: 'The bridge will close in May, according to a report of the water board.' },
  ],
};
