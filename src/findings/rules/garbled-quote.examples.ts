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
    { text: '⟦The chief executive said that the gate was shut by hand, he said.⟧' },
    { text: '⟦The owner lives in Tolven, according to the engineer, as Vane said.⟧' },
    { text: '⟦Engineer Tor Vane said on Monday that the gate was shut by hand, he added.⟧' },
    { text: '⟦Holm and Vane stated in a joint letter that the sale “was a shame”, they added.⟧' },
    {
      text: '⟦The owner and the tenant, Runa Holm and Tor Vane, both said that they would appeal, according to them.⟧',
    },
    { text: '⟦According to Lomma Boats, the second book did not exist, according to the company.⟧' },
    { text: 'Runa Holm owns the mill. ⟦“The gate was shut,” Tor Vane said, he added.⟧' },
    { text: '⟦“We never saw the gate, stated the engineer, Tor Vane, according to him.⟧' },
    { text: '⟦“Nobody came,” complained the miller, a baker told.⟧' },
    { text: '⟦According to his office, the mayor Odd Brekke said, the quay opens in May.⟧' },
    { text: '⟦According to the Tolven Bakers’ Guild, bread will be dear, the guild estimated.⟧' },
    { text: '⟦According to Lomma Water, the gate was shut at noon, the company said.⟧' },
    { text: '⟦Two bakers claim that the oven was cold, according to two bakers.⟧' },
    { text: '⟦According to a memo, the pumps were tested in May, according to two engineers.⟧' },
    { text: '⟦“The gate was shut by hand,” Tor Vane, the engineer, said about the dam, according to Tor Vane.⟧' },
    { text: '⟦The answer, according to an engineer, was that the pumps were old, an engineer who knows them said.⟧' },
    { text: '⟦According to Runa Holm, the harbour master, said “the quay will be dry by noon”.⟧' },
    { text: '⟦“The quay will be dry,” said Runa Holm of the port office, told the office’s Runa Holm.⟧' },
    { text: '⟦“The quay, Runa Holm, the harbour master, said, will be dry by noon,” the harbour master said.⟧' },
    { text: '⟦“The quay is dry,” according to the engineer, she told, as she left the hall.⟧' },
    { text: '⟦The bakers’ league said that bread was dear, the league added.⟧' },
    { text: '⟦“It tastes as it did,” the miller Odd Brekke said, said the miller.⟧' },
    { text: '⟦Runa Holm believes, in her opinion, that the quay is dry.⟧' },
    { text: '⟦As the port office informed, two boats left Hestmark with flour at noon, the office added.⟧' },
    { text: '⟦As Runa Holm underlined, the quay was, she noted, dry by noon.⟧' },
    { text: '⟦According to Runa Holm, the quay has 225 rings, as she claimed.⟧' },
    { text: '⟦Lomma Boats said that the crews were brought by bus, as the company reported.⟧' },
    { text: '⟦As the log says, the gate was shut at noon, according to the log of the port.⟧' },
    { text: '⟦According to Runa Holm, the quay has no gate, the engineer claimed before the board.⟧' },
    { text: '⟦The harbour master said most of the quay will be dry by noon, she said.⟧' },
  ],
  good: [
    {
      text: 'The surveyor said according to the minutes that he had seen the gate from the quay.',
      because: 'The minutes tell that he said it.',
    },
    { text: 'Engineer Tor Vane said on Monday that the gate was shut by hand.' },
    { text: 'According to the water board, the pumps failed in the night.' },
    {
      text: 'Runa Holm is the harbour master. The water board said that the quay was dry, she added. Tor Vane had told her that the dam was safe, she said.',
      because: 'One tells what others said.',
    },
    {
      text: 'Runa Holm was at the dam. Whoever said that it would hold was wrong, she added.',
      because: 'The saying inside belongs to a clause of its own.',
    },
    {
      text: 'The flood took 12 boats, according to the fire service, and 14 according to the harbour office.',
      because: 'Two sources, each with a count of its own.',
    },
    {
      text: 'According to the fire service, the miller ran back twice, neighbours said.',
      because: 'The service tells what neighbours said.',
    },
    {
      text: '“The gate was shut by hand,” engineer Tor Vane said, according to a transcript of the hearing.',
      because: 'The transcript is where the words of the speaker stand: two sources of different kinds.',
    },
    {
      text: 'As the log (north said, the gate was shut at noon, according to the harbour master.',
      because: 'The log and the master are two, and a bracket that never closes is no pattern.',
    },
    {
      text: 'Lomma Boats said that the crews were brought by bus, as the Tolven Post reported on Monday.',
      because: 'A paper reported what they said.',
    },
  ],
};
