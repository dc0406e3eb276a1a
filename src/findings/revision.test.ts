import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '#reading';
import { checkRevision } from './revision.ts';

/** The first words of each message's reason, with the words found. */
function lost(before: string, after: string): string[] {
  const published = '2026-03-10';
  return checkRevision(read(before, { published }), read(after, { published })).map(({ rule, start, end, message }) => {
    assert.equal(rule, 'lost-in-revision');
    const reason = /qualifier|date fell|now nobody says|has no name|told as certain/.exec(message)?.[0] ?? message;
    return `${reason}: ${after.slice(start, end)}`;
  });
}

describe('what falls away between two revisions is found', () => {
  test('a statement that became an assertion', () => {
    assert.deepEqual(
      lost(
        'The dam above Tolven broke on Sunday. Engineer Tor Vane said that the hoist had been worn for eleven years.',
        'The dam above Tolven broke on Sunday. The hoist had been worn for eleven years.',
      ),
      ['now nobody says: The hoist had been worn for eleven years.'],
    );
    assert.deepEqual(
      lost(
        'Rain fell. The harbour at Hestmark stays shut until Friday, the coast guard said.',
        'Rain fell. The harbour at Hestmark stays shut until Friday.',
      ),
      ['now nobody says: The harbour at Hestmark stays shut until Friday.'],
    );
    assert.deepEqual(
      lost(
        '“The owners hid the cracks from the council,” said Runa Holm. The wall is old.',
        'The owners hid the cracks from the council. The wall is old.',
      ),
      ['now nobody says: The owners hid the cracks from the council.'],
    );
  });

  test('a quotation that lost its speaker', () => {
    assert.deepEqual(
      lost(
        'Boats sank at the quay.\n\n“Nobody had looked at the piles,” said Runa Holm.\n\nThe town pays.',
        'Boats sank at the quay.\n\n“Nobody had looked at the piles.”\n\nThe town pays.',
      ),
      ['now nobody says: “Nobody had looked at the piles.”'],
    );
  });

  test('a speaker who lost the name', () => {
    assert.deepEqual(
      lost(
        'Engineer Tor Vane said that the hoist had been worn for eleven years.',
        'A person at the company said that the hoist had been worn for eleven years.',
      ),
      ['has no name: A person at the company said that the hoist had been worn for eleven years.'],
    );
  });

  test('a qualifier: nearly, about, at least', () => {
    assert.deepEqual(
      lost(
        'Nearly 8,000 people left the lower town of Tolven in the night.',
        'In the night 8,000 people left the lower town of Tolven.',
      ),
      ['qualifier: 8,000'],
    );
    assert.deepEqual(
      lost('At least 40 boats sank at the quay of Hestmark.', 'At the quay of Hestmark 40 boats sank.'),
      ['qualifier: 40'],
    );
  });

  test('a date', () => {
    assert.deepEqual(
      lost(
        'The council of Tolven closed the old bridge on 2 March 2026. Carts go round by the mill.',
        'The council of Tolven closed the old bridge. Carts go round by the mill.',
      ),
      ['date fell: The council of Tolven closed the old bridge.'],
    );
  });
});

describe('what falls away with little else is found', () => {
  test('the speaker of a quotation of few words', () => {
    assert.deepEqual(
      lost(
        'Boats sank.\n\n“We were told to wait,” said Tor Vane.\n\nThe town pays.',
        'Boats sank.\n\n“We were told to wait.”\n\nThe town pays.',
      ),
      ['now nobody says: “We were told to wait.”'],
    );
  });

  test('the name of somebody whose office is left', () => {
    assert.deepEqual(
      lost(
        'Tor Vane, chief executive of Lomma Water, denied that the alarm had been switched off.',
        'The chief executive of Lomma Water denied that the alarm had been switched off.',
      ),
      ['has no name: The chief executive of Lomma Water denied that the alarm had been switched off.'],
    );
  });

  test('a doubt: could, may, reportedly', () => {
    assert.deepEqual(
      lost(
        'The repair of the hoist could cost £2.4 million, and it may last until the autumn.',
        'The repair of the hoist will cost £2.4 million and last until the autumn.',
      ),
      ['told as certain: The repair of the hoist will cost £2.4 million and last until the autumn.'],
    );
  });

  test('the “about” of an hour', () => {
    assert.deepEqual(
      lost(
        'The water reached the school of Tolven at about 9 p.m. on Monday.',
        'The water reached the school of Tolven at 9 p.m. on Monday.',
      ),
      ['qualifier: 9 p.m. on Monday'],
    );
  });

  test('one date of two, with the speaker of its sentence', () => {
    assert.deepEqual(
      lost(
        'Mayor Runa Holm said on Monday that the town would pay for the inn until 12 May 2026.',
        'Mayor Runa Holm said on Monday that the town would pay for the inn.',
      ),
      ['date fell: Mayor Runa Holm said on Monday that the town would pay for the inn.'],
    );
  });
});

describe('what is no loss', () => {
  const before =
    'Engineer Tor Vane said on Monday that the hoist had been worn for eleven years. Nearly 8,000 people left the lower town. The council of Tolven closed the bridge on 2 March 2026.';
  const cases: Record<string, string> = {
    'the same text': before,
    'sentences that moved':
      'The council of Tolven closed the bridge on 2 March 2026. Nearly 8,000 people left the lower town. Engineer Tor Vane said on Monday that the hoist had been worn for eleven years.',
    'other words for the same':
      'According to engineer Tor Vane on Monday, the hoist had been worn for eleven years. Close to 8,000 people left the lower town. On 2 March 2026 the council of Tolven closed the bridge.',
    'sentences that went altogether': 'The council of Tolven closed the bridge on 2 March 2026.',
    'a date that moved to the sentence beside it':
      'Engineer Tor Vane said on Monday that the hoist had been worn for eleven years. Nearly 8,000 people left the lower town. On 2 March 2026 the council met in the night. The council of Tolven closed the bridge.',
    'a date put right':
      'Engineer Tor Vane said on Tuesday that the hoist had been worn for eleven years. Nearly 8,000 people left the lower town. The council of Tolven closed the bridge on 3 March 2026.',
    'a number counted anew':
      'Engineer Tor Vane said on Monday that the hoist had been worn for eleven years. In all, 8,212 people left the lower town. The council of Tolven closed the bridge on 2 March 2026.',
  };
  for (const [name, after] of Object.entries(cases)) test(name, () => assert.deepEqual(lost(before, after), []));
});

test('time grows no faster than a sentence that tells one figure after the other', () => {
  const spent = (figures: number): number => {
    const text = Array.from({ length: figures }, (_, at) => `said Ann Vole that about ${at} homes`).join(', ');
    const [before, after] = [read(text), read(text.replaceAll('about ', ''))];
    const started = process.cpuUsage();
    checkRevision(before, after);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  spent(200);
  const [short, long] = [Math.max(5, spent(400), spent(400)), spent(3200)];
  assert.ok(long < short * 8 * 3, `${long} ms where ${short} ms were spent on an eighth of it`);
});
