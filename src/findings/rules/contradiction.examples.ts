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
    {
      text: 'Runa Holm, 44, harbour master of Hestmark, spoke at noon. The crews listened. Runa Holm, ⟦46⟧, then left by boat.',
    },
    {
      text: 'Runa Holm, 44, head of cargo at Hestmark, was heard on Monday. The crews listened. The ⟦46-year-old⟧ cargo boss left by boat.',
    },
    { text: 'For the plan two weeks are given to Runa Holm. ⟦She handed it in on Monday.⟧' },
    {
      text: 'A curfew has kept Tolven indoors since Wednesday noon. Shops close at six. Since ⟦the curfew was imposed on Tuesday⟧, nobody has been fined.',
    },
  ],
  good: [
    {
      text: 'The board has two weeks to present a plan. It named three engineers on Monday.',
      because: 'The engineers are not the plan.',
    },
    {
      text: 'Runa Holm, 44, head of cargo at Hestmark, met Tor Vane, 46, an engineer, on Monday. The 46-year-old engineer left by boat.',
    },
    {
      text: 'Odd Brekke, 71, built the dam. His son Per Brekke, 44, mends it. The 71-year-old builder of the mill, Ida Storm, helps.',
      because: 'Three people of two ages.',
    },
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
