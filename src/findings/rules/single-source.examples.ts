import type { RuleExamples } from '../example.ts';

export const singleSourceExamples: RuleExamples = {
  rule: 'single-source',
  bad: [
    {
      text: '⟦Runa Holm⟧ said the quay was safe. “The piles are new,” Holm said. Holm said the ferry would sail at noon. Holm said the fare would stay as it was.',
    },
    {
      text: 'The dam held, ⟦Tor Vane⟧ said. Vane said the lake was full. Vane said the gates were shut. “Nobody slept,” Vane said.',
    },
    {
      text: '⟦Ida Storm⟧ said the rent would rise. Storm said the stalls would move. Storm said the yard was dry. Storm added that the town would pay.',
    },
  ],
  good: [
    {
      text: 'Runa Holm said the quay was safe. Holm said the ferry would sail at noon. Tor Vane said the piles were old. Vane said nobody had looked.',
    },
    {
      text: 'Runa Holm said the quay was safe. “The piles are new,” Holm said.',
      because: 'Two statements are a note, and not a story.',
    },
    { text: 'The quay is safe. The ferry sails at noon.' },
  ],
};
