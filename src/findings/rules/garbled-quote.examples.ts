import type { RuleExamples } from '../example.ts';

export const garbledQuoteExamples: RuleExamples = {
  rule: 'garbled-quote',
  bad: [
    {
      text: 'Engineer Tor Vane spoke on Monday. ⟦According to him, on Sunday, he added that the gate was shut by hand.⟧',
    },
    { text: '⟦The pumps failed in the night, said according to the water board.⟧' },
    {
      text: 'General Odd Brekke, who on Monday ⟦ordered his soldiers to shoot him⟧, met the council.',
    },
  ],
  good: [
    { text: 'Engineer Tor Vane said on Monday that the gate was shut by hand.' },
    { text: 'According to the water board, the pumps failed in the night.' },
    {
      text: '“The gate was shut by hand,” engineer Tor Vane said, according to a transcript of the hearing.',
      because: 'The transcript is where the words of the speaker stand: two sources of different kinds.',
    },
  ],
};
