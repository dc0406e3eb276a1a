import type { RuleExamples } from '../example.ts';

export const lostAttributionExamples: RuleExamples = {
  rule: 'lost-attribution',
  bad: [
    { text: 'The owners of the quarry met on Monday. ⟦It is high time they paid for the road.⟧ The road is closed.' },
    { text: 'Three houses were flooded in Tolven on Monday. ⟦Unfortunately, the warning came too late.⟧' },
    { text: 'The council voted on Monday. ⟦Shame on those who looked away.⟧ The minutes will be printed.' },
    { text: 'The quay was closed on Monday. ⟦Sadly, some of the crews decided to put up a fight.⟧' },
  ],
  good: [
    { text: 'The owners met on Monday. “It is high time they paid for the road,” said Mayor Ida Storm.' },
    { text: 'Three houses were flooded in Tolven on Monday. Mayor Ida Storm said that the warning came too late.' },
    {
      text: 'It is time for the yearly count of swans, which begins on Monday at the mill.',
      because: 'The sentence tells when something happens and judges nobody.',
    },
  ],
};
