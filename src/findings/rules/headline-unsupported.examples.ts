import type { RuleExamples } from '../example.ts';

export const headlineUnsupportedExamples: RuleExamples = {
  rule: 'headline-unsupported',
  bad: [
    {
      title: 'Company hid cracks in Tolven dam',
      text: 'The wall was looked at on Monday. ⟦Engineer Tor Vane said that the company hid the cracks in the Tolven dam.⟧',
    },
    {
      title: 'Mayor sold harbour land cheaply',
      text: 'The council met on Monday. ⟦“The mayor sold the harbour land cheaply,” said Runa Holm.⟧',
    },
    {
      title: 'Ferry crews stole fuel for years',
      text: 'The inquiry went on. ⟦Auditor Lena Fisk said that ferry crews stole fuel for years.⟧',
    },
  ],
  good: [
    {
      title: 'Company hid cracks in Tolven dam, says engineer',
      text: 'Engineer Tor Vane said that the company hid the cracks in the Tolven dam.',
    },
    {
      title: 'Mayor sold harbour land cheaply',
      text: 'The mayor sold the harbour land cheaply, for a tenth of its worth. The deed lies in the town hall.',
      because: 'The story knows it and does not only report that somebody says so.',
    },
    { title: 'Ferry sails again', text: 'The harbour office said that boats would leave on Monday.' },
  ],
};
