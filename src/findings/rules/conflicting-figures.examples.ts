import type { RuleExamples } from '../example.ts';

export const conflictingFiguresExamples: RuleExamples = {
  rule: 'conflicting-figures',
  bad: [
    { text: 'The crash has killed two people. The names are known. The ⟦three⟧ people who died lived in Tolven.' },
    {
      text: 'On Monday 87 people were buried at Hestmark. Rain fell. The ⟦78⟧ people buried there included nine divers.',
    },
    {
      text: 'Lomma rye was sold at $571 a tonne on Monday. Buyers wait. Rye has gained 9% from last week’s ⟦$517⟧, traders said.',
    },
    { text: 'The mill has 40 looms. A fire stopped work on Monday. The ⟦60⟧ looms will be repaired.' },
    { text: 'A storm sank 12 boats. Divers went down at noon. Among the ⟦15⟧ boats is the old ferry.' },
    { text: 'The minister read a 131-page report on Monday. The ⟦164⟧ pages name nobody.' },
    { text: 'On Monday 164 people died. The names are not known. Among the ⟦146⟧ dead are two children.' },
  ],
  good: [
    {
      text: 'The flood killed nine people. Among the twelve people hurt were two divers. The nine who died lived at the mill.',
      because: 'The dead and the hurt are counted apart.',
    },
    {
      text: 'The wave struck a hundred people, killing 49. The town was in shock.',
      because: 'Of those who were struck some were killed.',
    },
    {
      text: 'The report has 131 pages. The minister read the 131-page report on Monday.',
    },
    { text: 'The mill has 40 looms. A fire stopped work on Monday. The 40 looms will be repaired.' },
    {
      text: 'On Monday 30 people were injured. By Tuesday the toll had risen: 45 people were injured.',
      because: 'The later value is said to have grown out of the earlier one.',
    },
    {
      text: 'The mill has about 40 looms. A fire stopped work on Monday. The 42 looms will be repaired.',
      because: '“About 40” may be 42.',
    },
    {
      text: 'Twelve boats sank. Three of the twelve boats have been lifted.',
      because: 'The three are some of the twelve.',
    },
  ],
};
