import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Draft, Place, Take } from '#story';
import { readDraft } from './read-draft.ts';

const BARE: Draft = {
  headline: '',
  standfirst: '',
  body: '',
  published: '2026-10-24T10:00:00',
  corrections: [],
};

function wordsAt(draft: Draft, place: Place | null | undefined): string | undefined {
  return place ? draft[place.field].slice(place.start, place.end) : undefined;
}

function taken(body: string, { place, text }: Take): string {
  return body.slice(0, place.start) + text + body.slice(place.end);
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

  test('with the headline that asserts what is only said', () => {
    const body = 'Ada Pell said that the ferry would be sold to the harbour company.';
    const draft = { ...BARE, headline: 'Ferry sold to harbour company', body };
    const finding = readDraft(draft).findings.find(({ rule }) => rule === 'headline-unsupported');
    assert.equal(wordsAt(draft, finding?.place), 'Ferry sold to harbour company');
  });

  test('for who says what, with every statement in its place', () => {
    const body = '“The bell is cracked,” said Ada Pell. The ferry waits.\n\nPell said the <b>ferry</b> was late.';
    const draft = { ...BARE, body };
    const [pell, ...others] = readDraft(draft).speakers;
    assert.deepEqual([pell?.name, others], ['Ada Pell', []]);
    const words = pell?.statements.map(({ parts }) => parts.map((place) => wordsAt(draft, place)));
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

  test('for statements whose speaker is a guess, until somebody has looked at it', () => {
    const body = 'Ada Pell said the ferry was late. “The bell is cracked.”';
    const guesses = (draft: Draft) =>
      readDraft(draft).speakers.flatMap(({ statements }) => statements.map(({ isGuess }) => isGuess));
    assert.deepEqual(guesses({ ...BARE, body }), [false, true]);
    const right = { words: '“The bell is cracked.”', name: 'Ada Pell', kind: 'person', role: '' } as const;
    assert.deepEqual(guesses({ ...BARE, body, corrections: [right] }), [false, false]);
  });

  test('with what would give words to the one who spoke before them, tags and all', () => {
    const body = 'Ada Pell said the ferry was late.\n<em>We</em> were told to <b>wait</b>.';
    const [finding] = readDraft({ ...BARE, body }).findings;
    assert.ok(finding?.take);
    const after = 'Ada Pell said the ferry was late.\n<em>“We</em> were told to <b>wait</b>,” Pell said.';
    assert.deepEqual([finding.take.name, taken(body, finding.take)], ['Pell', after]);
    assert.deepEqual(readDraft({ ...BARE, body: after }).findings, []);
  });

  test('where nothing stands in it', () => {
    assert.deepEqual(readDraft(BARE).findings, []);
  });
});
