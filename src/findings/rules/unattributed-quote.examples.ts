import type { RuleExamples } from '../example.ts';

export const unattributedQuoteExamples: RuleExamples = {
  rule: 'unattributed-quote',
  bad: [
    {
      text: 'The bridge at the mill was closed on Monday.\n\n⟦“Nobody told us about the cracks.”⟧\n\nIt opens in May.',
    },
    { text: 'Rain fell for three days.\n\n⟦“Everyone was surprised.”⟧\n\nThe river has left its bed.' },
    {
      text: 'The market moved to the station yard on Monday.\n\n⟦“The stalls are dry here and the rent is lower.”⟧\n\nThe yard has room for forty stalls.',
    },
  ],
  good: [
    {
      text: 'The keeper got a hand to the ball. “I got two hands to it,” was his own version.',
      because: 'The words behind it say whose it is.',
    },
    {
      text: 'The bridge was closed on Monday. “Nobody told us about the cracks,” said Runa Holm, who lives beside it.',
    },
    {
      text: 'Runa Holm, who lives beside the bridge, said the cracks were old.\n\n“Nobody told us about them.”',
      because: 'A quotation in a paragraph of its own has the speaker of the paragraph before.',
    },
    {
      text: 'Engineer Tor Vane told the board that the hoist was worn. Since when? “Ask those who paid for it.”',
      because: 'It answers a question put to the one who speaks in that paragraph.',
    },
    {
      text: 'Runa Holm, for the board, put it to Tor Vane that he had slept. Vane denied it.\n\n“You live at the mill, Mr. Vane?”\n\n“When they let me.”\n\n“And in March you bought a boat.”',
      because: 'A court report tells by turns what was asked and answered.',
    },
    { text: 'The play “The Long Way Home Again” opens at the station theatre on Friday.' },
  ],
};
