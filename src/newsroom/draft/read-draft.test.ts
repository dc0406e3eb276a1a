import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Draft, Place } from '#story';
import { readDraft } from './read-draft.ts';

const BARE: Draft = {
  headline: '',
  standfirst: '',
  body: '',
  published: '2026-10-24T10:00:00',
  corrections: [],
  dismissals: [],
};

function wordsAt(draft: Draft, place: Place | null | undefined): string | undefined {
  return place ? draft[place.field].slice(place.start, place.end) : undefined;
}

describe('a draft is read', () => {
  test('with the place of each finding in its field, tags and all', () => {
    const draft = { ...BARE, body: '<h2>At the weir</h2>\n\nThe weir froze. We were told to <em>wait</em>.' };
    const [finding, ...more] = readDraft(draft).findings;
    assert.deepEqual([finding?.rule, finding?.words, more], ['first-person', 'We were told to wait.', []]);
    assert.equal(wordsAt(draft, finding?.place), 'We were told to <em>wait</em>.');
  });

  test('with its standfirst, which stands alone elsewhere', () => {
    const draft = { ...BARE, headline: 'Water in town', standfirst: 'That number will rise.', body: 'It rained.' };
    const [finding] = readDraft(draft).findings;
    assert.equal(finding?.place?.field, 'standfirst');
    assert.equal(wordsAt(draft, finding?.place), 'That number');
  });

  test('for who says what, with every statement in its place', () => {
    const body = '“The bell is cracked,” said Ada Pell. The ferry waits.\n\nPell said the <b>ferry</b> was late.';
    const draft = { ...BARE, body };
    const [pell, ...others] = readDraft(draft).speakers;
    assert.deepEqual([pell?.name, others], ['Ada Pell', []]);
    const words = pell?.statements.map((parts) => parts.map((place) => wordsAt(draft, place)));
    assert.deepEqual(words, [['“The bell is cracked,”'], ['the <b>ferry</b> was late']]);
  });

  test('with the speakers whom editors put right', () => {
    const said = { words: '“The bell is cracked,”', name: 'Wim Aldous', kind: 'person', role: '' } as const;
    const draft = { ...BARE, body: '“The bell is cracked,” said Ada Pell.', corrections: [said] };
    assert.deepEqual(
      readDraft(draft).speakers.map(({ name }) => name),
      ['Wim Aldous'],
    );
  });

  test('without what an editor let stand', () => {
    const draft = { ...BARE, body: 'The weir froze. We were told to wait.' };
    const dismissals = [{ rule: 'first-person', words: 'We were told to wait.' }];
    const { findings, dismissed } = readDraft({ ...draft, dismissals });
    assert.deepEqual([findings, dismissed], [[], 1]);
    const other = [{ rule: 'first-person', words: 'We were told to go.' }];
    assert.equal(readDraft({ ...draft, dismissals: other }).findings.length, 1);
  });

  test('where nothing stands in it', () => {
    assert.deepEqual(readDraft(BARE).findings, []);
  });
});
