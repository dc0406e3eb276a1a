import type { RuleExamples } from '../example.ts';

export const danglingReferenceExamples: RuleExamples = {
  rule: 'dangling-reference',
  bad: [
    { text: 'Houses at the mill were flooded on Monday. ⟦That number⟧ will rise, the fire service of Tolven said.' },
    { text: 'Rain fell on the quay at Hestmark. ⟦The latter⟧ has been closed since Monday.' },
    { text: '⟦The same session⟧ made Runa Holm harbour master. Boats sailed at noon.' },
    { text: 'The former president lives in Tolven. ⟦The president⟧ used the speech to thank the crews.' },
  ],
  good: [
    {
      text: 'Sixty houses at the mill were flooded on Monday. That number will rise, the fire service of Tolven said.',
    },
    {
      text: 'Few houses at the mill were dry on Monday. That number will fall, the fire service of Tolven said.',
      because: '“Few” is a number, though no figure.',
    },
    { text: 'The town owns a ferry and a bridge. The latter has been closed since Monday.' },
    { text: 'The council met on Monday. The same session made Runa Holm harbour master.' },
  ],
};
