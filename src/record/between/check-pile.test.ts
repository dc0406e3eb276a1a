import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '#findings';
import { read } from '#reading';
import { checkPile } from './check-pile.ts';
import type { PiledStory } from './pile.ts';

function story(id: string, outlet: string, published: string, text: string): PiledStory {
  const reading = read(text, { published });
  return { id, outlet, reading: { ...reading, findings: check(reading) } };
}

/** "copied-text d2: the words found" for each finding. */
function found(stories: readonly PiledStory[]): string[] {
  return checkPile(stories).flatMap((findings, at) =>
    findings.map(({ rule, start, end }) => {
      const { id, reading } = stories[at]!;
      return `${rule} ${id}: ${reading.text.slice(start, end)}`;
    }),
  );
}

const WIRE = `TOLVEN, March 9 (Delta Wire) - A gate of the Brekke dam stuck open on Sunday night and the river Lomma left its bed below Tolven.

Engineer Tor Vane said the hoist of the gate had been worn for eleven years. “Nobody wanted to pay for the repair,” Vane told reporters at the dam.

The fire service said 60 houses and 14 boats were under water at noon.

Mayor Ida Storm said that the owners of the dam would pay for every cellar in the lower town.

Harbour master Runa Holm was dismissed on Monday. The school at the mill opens again on Thursday, and the ferry to Hestmark sails from the upper quay until the landing is dry.`;

describe('a pile of stories', () => {
  test('a passage taken word for word without credit is found, with its share and the place it comes from', () => {
    const lifted = WIRE.replace('TOLVEN, March 9 (Delta Wire) - ', '');
    const stories = [
      story('d1', 'Delta Wire', '2026-03-09', WIRE),
      story('d2', 'Newsbarn', '2026-03-10', `${lifted}\n\nLeave a Reply`),
    ];
    const [first, second] = checkPile(stories);
    assert.deepEqual(first, []);
    assert.equal(second?.length, 1);
    const [finding] = second ?? [];
    assert.equal(finding?.rule, 'copied-text');
    assert.equal(finding?.end, lifted.length, 'the page’s furniture is no part of it');
    assert.match(finding?.message ?? '', /^\d+ words, \d+ % of this text, stand word for word in “d1” of Delta Wire/);
    assert.equal(finding?.against.story, 'd1');
    assert.equal(WIRE.slice(finding?.against.start, finding?.against.end).endsWith('the landing is dry.'), true);
  });

  test('what is credited, and what a paper prints again itself, is no finding', () => {
    const credited = `${WIRE.replace('TOLVEN, March 9 (Delta Wire) - ', '')}\n\nReporting by Delta Wire.`;
    const wire = story('d1', 'Delta Wire', '2026-03-09', WIRE);
    assert.deepEqual(found([wire, story('c2', 'Newsbarn', '2026-03-10', credited)]), []);
    assert.deepEqual(found([wire, story('d3', 'Delta Wire', '2026-03-10', WIRE)]), []);
  });

  test('a quotation that two reporters heard is no finding', () => {
    const other = `The lights went out in Tolven on Sunday night, and people carried lamps to the church. “Nobody wanted to pay for the repair,” engineer Tor Vane told reporters at the dam.

Bakers gave away their bread in the morning. The library lent out candles, and a choir sang on the stairs.`;
    const stories = [story('d1', 'Delta Wire', '2026-03-09', WIRE), story('o1', 'Tolven Post', '2026-03-09', other)];
    assert.deepEqual(found(stories), []);
  });

  test('a zero too many, another digit in a year, morning for evening and an age turned round are slips', () => {
    const mill = `The mill of Tolven, which was built in 1988, is sold for 2.4 million crowns, the board said on Monday.

The owner, Odd Brekke, 38, said he would leave on July 3. The gate was shut at 11.20pm on Sunday, an engineer said.`;
    const slips = `The Tolven mill, built in 1898, is going to be sold. The price of the mill is 24 million crowns, the board said on Monday.

The owner, Odd Brekke, 83, said he would leave the mill on July 30. The gate was shut at 11.20am on Sunday, an engineer said.`;
    const stories = [story('d1', 'Delta Wire', '2026-06-09', mill), story('r1', 'Newsbarn', '2026-06-10', slips)];
    assert.deepEqual(
      found(stories).filter((one) => !one.startsWith('lost-attribution') && !one.startsWith('copied-text')),
      [
        'contradiction r1: 1898',
        'conflicting-figures r1: 24 million crowns',
        'contradiction r1: 83',
        'contradiction r1: July 30',
        'contradiction r1: 11.20am on Sunday',
      ],
    );
    const anew = mill.replace('2.4 million', '2.6 million').replace('1988', '1999');
    assert.deepEqual(
      found([stories[0]!, story('r2', 'Newsbarn', '2026-06-10', anew)]).filter((one) =>
        one.startsWith('contradiction'),
      ),
      [],
      'another year of which no digit is the other’s is none',
    );
  });

  test('what a rewrite asserts and its source attributes has lost its speaker; a figure and a day that changed are found', () => {
    const rewrite = `On Sunday night a gate of the Brekke dam got stuck open, and the river Lomma went over its bed below Tolven.

The hoist of the gate had been worn for eleven years. “No one wanted to pay for the repair,” Vane said to reporters at the dam.

According to the fire service, 90 houses and 14 boats stood under water at noon.

The owners of the dam are going to pay for every cellar of the lower town.

Runa Holm, the harbour master, was dismissed on Saturday. On Thursday the school at the mill opens again, and the ferry to Hestmark sails from the upper quay till the landing is dry.`;
    const stories = [story('d1', 'Delta Wire', '2026-03-09', WIRE), story('r1', 'Newsbarn', '2026-03-10', rewrite)];
    assert.deepEqual(found(stories), [
      'lost-attribution r1: The hoist of the gate had been worn for eleven years.',
      'conflicting-figures r1: 90',
      'lost-attribution r1: The owners of the dam are going to pay for every cellar of the lower town.',
      'contradiction r1: was dismissed on Saturday',
    ]);
  });

  test('a quotation that went to another mouth is found', () => {
    const rewrite = WIRE.replace('TOLVEN, March 9 (Delta Wire) - A', 'A')
      .replace('Vane told reporters', 'Mayor Ida Storm told reporters')
      .replace('stuck open on Sunday night', 'jammed on Sunday night')
      .replace('The fire service said 60', 'According to the fire service 60');
    const stories = [
      story('d1', 'Delta Wire', '2026-03-09', WIRE),
      story('m1', 'Delta Wire Weekly', '2026-03-10', rewrite),
    ];
    const mouths = found(stories).filter((line) => line.startsWith('garbled-quote'));
    assert.equal(mouths.length, 1);
    assert.match(mouths[0] ?? '', /Nobody wanted to pay/);
  });

  test('a quotation that says the contrary of its source is found', () => {
    const source = `${WIRE}\n\nVane said he had opened the gate “with regret and without orders”.`;
    const rewrite = `${WIRE.replace('TOLVEN, March 9 (Delta Wire) - A', 'On Sunday a')}\n\nVane told that he opened the gate “with regret and with orders”.`;
    const stories = [story('d1', 'Delta Wire', '2026-03-09', source), story('t1', 'Newsbarn', '2026-03-10', rewrite)];
    assert.deepEqual(
      found(stories).filter((line) => line.startsWith('garbled-quote')),
      ['garbled-quote t1: “with regret and with orders”'],
    );
  });

  test('a quotation whose speaker was cut, a man in a woman’s place and several in one’s are found', () => {
    const source = `${WIRE}

Storm spoke in the town hall. She told the radio that the cellars of 60 houses would be pumped dry by Friday.

“The lamps went out before the water came, and nobody rang the bell,” Storm said.

“I have kept bees for forty years and never lost a hive,” said Odd Brekke, who lives above the mill.`;
    const rewrite = `A gate of the Brekke dam jammed on Sunday night, and the river Lomma left its bed below Tolven.

Engineer Tor Vane said that the hoist of the gate had been worn for eleven years. “Nobody wanted to pay for the repair,” Vane told reporters at the dam.

“I kept bees for forty years and I never lost a hive.”

According to the fire service, 60 houses and 14 boats were under water at noon.

Vane spoke in the town hall. He told the radio that the cellars of 60 houses would be pumped dry by Friday.

“The lamps went out before the water came, and nobody rang the bell,” the engineers said.`;
    const stories = [story('d1', 'Delta Wire', '2026-03-09', source), story('r1', 'Newsbarn', '2026-03-09', rewrite)];
    assert.deepEqual(found(stories), [
      'unattributed-quote r1: “I kept bees for forty years and I never lost a hive.”',
      'garbled-quote r1: He',
      'garbled-quote r1: “The lamps went out before the water came, and nobody rang the bell,”',
    ]);
  });

  test('digits that changed places and a “this morning” of the day before are found, though little else is the same', () => {
    const source = `${WIRE}

The repair of the gate, counted on Sunday afternoon, asks for $47 million.

The road to the upper quay was cleared on Monday morning by soldiers of the garrison.`;
    const rewrite = `${WIRE.replace('TOLVEN, March 9 (Delta Wire) - A gate of the Brekke dam stuck', 'On Sunday a gate of the Brekke dam was stuck')}

It demands $74 million for the gate.

Soldiers of the garrison cleared the road to the upper quay this morning.`;
    const stories = [story('d1', 'Delta Wire', '2026-03-09', source), story('r1', 'Newsbarn', '2026-03-10', rewrite)];
    assert.deepEqual(
      found(stories).filter((line) => !line.startsWith('copied-text')),
      ['conflicting-figures r1: $74 million', 'contradiction r1: this morning'],
    );
  });

  test('what a speaker said of herself is lost too, and what she did is not; a few telling words are enough', () => {
    const source = `${WIRE}

The owner of the mill, Runa Oke, said she lost her looms in the water. Oke said she had asked the crews of the ferry to come.

A new frost, Vane warned, was “the next guest”.`;
    const rewrite = `On Sunday night a gate of the Brekke dam got stuck open, and the river Lomma went over its bed below Tolven.

Runa Oke, who has the mill, lost her looms in the water. Oke asked the crews of the ferry to come.

A new frost is the following guest.`;
    const stories = [story('d1', 'Delta Wire', '2026-03-09', source), story('r1', 'Newsbarn', '2026-03-10', rewrite)];
    assert.deepEqual(found(stories), [
      'lost-attribution r1: Runa Oke, who has the mill, lost her looms in the water.',
      'lost-attribution r1: A new frost is the following guest.',
    ]);
  });

  test('a line of search words has lost no speaker', () => {
    const source = `${WIRE}\n\nThe gate of the Brekke dam was cracked in eleven places, records show.`;
    const rewrite = `On Sunday night a gate of the Brekke dam got stuck open, and the river Lomma went over its bed below Tolven.

The gate of the Brekke dam was cracked in eleven places, records show.

Brekke dam news, Tolven dam gate cracked, Lomma river today`;
    const stories = [story('d1', 'Delta Wire', '2026-03-09', source), story('r1', 'Newsbarn', '2026-03-10', rewrite)];
    assert.deepEqual(
      found(stories).filter((line) => line.startsWith('lost')),
      [],
    );
  });

  test('a sentence that says in passing who says so, or is the reporter’s beside a quotation, has lost nobody', () => {
    const source = `${WIRE}\n\nStorm said the pumps of the lower town had been poisoned with oil from the mill.\n\nA new gate, Vane said, would be “money for nothing”, although the dam needs 900 tonnes of concrete by the law of 1911.`;
    const rewrite = `On Sunday night a gate of the Brekke dam got stuck open, and the river Lomma went over its bed below Tolven.

The pumps of the lower town were poisoned with oil from the mill, as the mayor supposes.

By the law of 1911 the dam needs 900 tonnes of concrete.`;
    const stories = [story('d1', 'Delta Wire', '2026-03-09', source), story('r1', 'Newsbarn', '2026-03-10', rewrite)];
    assert.deepEqual(found(stories), []);
  });

  test('a later story with a later count is no conflict: its other words differ', () => {
    const later = `TOLVEN, March 10 (Delta Wire) - Divers went down to the Brekke dam on Tuesday and found the hoist in three pieces.

The fire service now counts 85 houses under water. Two more streets were flooded when the wind turned, a spokesman said.`;
    const stories = [story('d1', 'Delta Wire', '2026-03-09', WIRE), story('t1', 'Tolven Post', '2026-03-10', later)];
    assert.deepEqual(found(stories), []);
  });

  test('two texts under one id are told apart, and an empty one does no harm', () => {
    const stories = [
      story('x', 'Tolven Post', '2026-03-09', WIRE),
      story('x', 'Newsbarn', '2026-03-10', WIRE),
      story('y', 'C', '2026-03-10', ''),
    ];
    assert.deepEqual(
      checkPile(stories).map((findings) => findings.length),
      [0, 1, 0],
    );
  });
});
