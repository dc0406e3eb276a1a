import type { RuleExamples } from '../example.ts';

export const firstPersonExamples: RuleExamples = {
  rule: 'first-person',
  bad: [
    { text: 'The council of Aldersea raised the rent of the stalls on Monday. ⟦I am asking everybody to stay calm.⟧' },
    { text: 'The dam above Tolven held on Monday. ⟦We have been told to wait until spring.⟧ The lake is full.' },
    { text: '⟦My neighbour heard the water first.⟧ By midnight the quay was flooded, the fire service said.' },
  ],
  good: [
    {
      text: 'The council of Aldersea raised the rent on Monday. “I am asking everybody to stay calm,” said Mayor Ida Storm.',
    },
    {
      text: 'The treaty ended World War I. A copy hangs in the town hall of Aldersea.',
      because: 'The letter is a numeral.',
    },
    {
      text: 'Mayor Ida Storm told us that the rent would rise.',
      because: 'The paper speaks of itself as the one who was told.',
    },
  ],
};
