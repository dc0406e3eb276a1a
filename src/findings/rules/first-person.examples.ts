import type { RuleExamples } from '../example.ts';

export const firstPersonExamples: RuleExamples = {
  rule: 'first-person',
  bad: [
    {
      text: 'The court of Tolven heard the case on Monday. ⟦I wrote what I was told to write, and they must say who told me.⟧ The court sits again on Thursday.',
    },
    { text: 'The council of Aldersea raised the rent of the stalls on Monday. ⟦I am asking everybody to stay calm.⟧' },
    { text: 'The dam above Tolven held on Monday. ⟦We have been told to wait until spring.⟧ The lake is full.' },
    { text: '⟦My mother’s gate held.⟧ She slept, and the water came to the door of the mill at midnight.' },
    { text: '⟦My neighbour heard the water first.⟧ By midnight the quay was flooded, the fire service said.' },
    {
      text: 'The inspector of the dam met the board on Monday. ⟦Inspector Ida Storm said my answers were true, and what I said is what I have told the town.⟧',
    },
    {
      text: 'I interviewed nine engineers for this story. ⟦I hate to put it that way, but I am certain that nobody looked.⟧ The dam held.',
    },
    {
      text: 'The court of Tolven heard the case on Monday. ⟦We lost all that we had in the mill and nobody has told us who will pay.⟧ The court sits again on Thursday.',
    },
  ],
  good: [
    {
      text: 'The mill has nine stones. The owner says that it has eight. We are happy to set the record straight.',
      because: 'The paper corrects itself.',
    },
    {
      text: 'The mill has nine stones. Lomma Salt did not return our calls. Our report of the sale gave a wrong price.',
      because: 'The paper tells of its own work.',
    },
    {
      text: 'Tor Vane keeps the desks of the school in his barn. He shows us the desks.',
      because: 'A reporter who was there may say so.',
    },
    {
      text: 'The council of Aldersea raised the rent on Monday. “I am asking everybody to stay calm,” said Mayor Ida Storm.',
    },
    {
      text: 'The treaty ended World War I. A copy hangs in the town hall of Aldersea.',
      because: 'The letter is a numeral.',
    },
    {
      text: 'I interviewed nine engineers for this story. The dam held, said Tor Vane, when I asked him in May. The lake is full.',
      because: 'The reporter tells of her own work.',
    },
    {
      text: 'Vane: I will stay\n\nEngineer Tor Vane will stay at the dam. He said that he would look at the gate himself.',
      because: 'A name and a colon say whose words they are.',
    },
    {
      text: 'I. Brekke Holm built the dam. Our experts have looked at the plans, which were drawn before the I.P.O. of the mill.',
      because: 'An initial, an abbreviation, and the paper’s own experts.',
    },
    {
      text: 'Mayor Ida Storm told us that the rent would rise.',
      because: 'The paper speaks of itself as the one who was told.',
    },
  ],
};
