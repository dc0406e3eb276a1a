import type { RuleExamples } from '../example.ts';

export const contradictionExamples: RuleExamples = {
  rule: 'contradiction',
  bad: [
    {
      text: 'Tolven has been under curfew since Wednesday. Shops close at six. Since ⟦the curfew came into force on Thursday⟧, nobody has been fined.',
    },
    {
      text: 'Tor Vane was arrested on Monday. The town was quiet. The engineer Tor Vane ⟦was arrested on Sunday⟧ at the dam.',
    },
    {
      text: 'The board has three weeks to present a plan. ⟦It was presented last week.⟧',
    },
  ],
  good: [
    {
      text: 'Tolven has been under curfew since Wednesday. Since the curfew came into force on Wednesday, nobody has been fined.',
    },
    {
      text: 'Tor Vane was arrested on Sunday. Released at noon, Tor Vane was arrested again on Monday.',
      because: 'It happened twice.',
    },
    {
      text: 'The board has three weeks to present a plan. The last one was presented in May.',
      because: 'Another plan is meant.',
    },
  ],
};
