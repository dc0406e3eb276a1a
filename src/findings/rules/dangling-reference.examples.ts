import type { RuleExamples } from '../example.ts';

export const danglingReferenceExamples: RuleExamples = {
  rule: 'dangling-reference',
  bad: [
    {
      text: 'The Lomma stood at 16.4 metres in Tolven. ⟦That number⟧ was counted in the lower town, the fire service said.',
    },
    { text: 'The board got 140 letters on Monday. The toll of the flood went up to ⟦that number⟧ at noon.' },
    { text: 'The school lost its roof. ⟦The latter number⟧ includes pupils from Hestmark.' },
    { text: 'Houses at the mill were flooded on Monday. ⟦That number⟧ will rise, the fire service of Tolven said.' },
    { text: 'Rain fell on the quay at Hestmark. ⟦The latter⟧ has been closed since Monday.' },
    { text: '⟦The same session⟧ made Runa Holm harbour master. Boats sailed at noon.' },
    { text: 'The former president lives in Tolven. ⟦The president⟧ used the speech to thank the crews.' },
    {
      text: 'The fire at the mill made nine people ill. ⟦In the latter case⟧ the mill will be shut, the board said.',
    },
    {
      text: 'Prosecutors have opened an inquiry into the fire at the mill. ⟦All of them⟧ have been charged.',
    },
    {
      text: 'Runa Holm won 900 votes, 44 percent of all. Turnout went up from ⟦that figure⟧ in May.',
    },
    {
      text: 'Runa Holm leads the port of Hestmark, which has two gates and a crane.\n\nBoth gates were shut on Monday. It rained all day. Sixty houses at the mill were flooded.\n\nThe mill lost its roof at noon. The water stood at 16.4 metres in the evening.\n\n“It is a gate and no sieve.” ⟦He⟧ took no questions on Tuesday.',
    },
  ],
  good: [
    {
      text: 'Runa Holm leads the port of Hestmark, which has two gates and a crane.\n\nBoth gates were shut on Monday. It rained all day. Sixty houses at the mill were flooded.\n\nThe mill lost its roof at noon. The harbour master saw the Lomma rise in the evening.\n\nShe took no questions on Tuesday.',
      because: 'The harbour master stands right before.',
    },
    {
      text: 'The Health Board of Aldersea counted 41 dead, while the Lomma Red Cross counted 63. Nine are missing, according to the latter.',
      because: 'Two are set against each other.',
    },
    {
      text: 'Brekke Ltd said that the gate was sound. That claim was rejected by the union.',
      because: 'What somebody said is a claim.',
    },
    {
      text: 'Sixty houses at the mill were flooded on Monday. That number will rise, the fire service of Tolven said.',
    },
    {
      text: 'Few houses at the mill were dry on Monday. That number will fall, the fire service of Tolven said.',
      because: '“Few” is a number, though no figure.',
    },
    { text: 'The town owns a ferry and a bridge. The latter has been closed since Monday.' },
    {
      text: 'The mill is sold or shut. In the latter case nine people go, the board said.',
      because: 'The “or” sets out two cases.',
    },
    {
      text: 'Prosecutors questioned the owner and two engineers of the mill. All of them have been charged.',
    },
    {
      text: 'Turnout was 44 percent in the morning. Turnout went up from that figure at noon.',
    },
    { text: 'The council met on Monday. The same session made Runa Holm harbour master.' },
  ],
};
