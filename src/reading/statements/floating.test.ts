import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatements } from '../testing/check-statements.ts';

test("a quotation that goes on behind its speaker's sentence is one statement with it", () => {
  const [statement, ...others] = checkStatements(
    '⟦"We never saw it coming,"⟧ said ⟨Dana Reyes⟩, who owns the bakery. ⟦"Then the roof was gone."⟧',
  );
  assert.equal(others.length, 0);
  assert.deepEqual([statement?.content.length, statement?.floating, statement?.cue?.verb], [2, false, 'say']);
});

test("a quotation behind its speaker's reported words is a statement of its own, without a cue", () => {
  const [first, second] = checkStatements('⟨Dana Reyes⟩ said ⟦the bridge was tired⟧. ⟦"It was built for horses."⟧');
  assert.deepEqual([second?.floating, second?.cue, second?.manner], [true, null, 'direct']);
  assert.deepEqual(second?.speaker, first?.speaker);
});

test('a quotation behind a sentence about somebody is theirs', () => {
  checkStatements('⟨Dana Reyes⟩ shrugged. ⟦"It was built for horses."⟧');
});

test('bodies and documents do not talk on in the next paragraph', () => {
  const [, floating] = checkStatements('⟨The ministry⟩ said ⟦the bridge was tired⟧.\n\n⟦"It was built for horses."⟧');
  assert.equal(floating?.speaker.type, 'none');
});

test('a quotation in a paragraph of its own has the speaker of the paragraph before', () => {
  const [, floating] = checkStatements('⟨Dana Reyes⟩ said ⟦the bridge was tired⟧.\n\n⟦"It was built for horses."⟧');
  assert.equal(floating?.floating, true);
  assert.equal(floating?.cue, null);
});

test('a quotation over several paragraphs is one statement', () => {
  const statements = checkStatements(
    '⟦"We were home,"⟧ said ⟨Dana Reyes⟩. ⟦"The lights went out.⟧\n\n⟦"Then the roof was gone."⟧',
  );
  assert.deepEqual(
    statements.map(({ content }) => content.length),
    [3],
  );
});

test('a quotation that nobody leads in has no speaker', () => {
  const [statement] = checkStatements('⟦"It was built for horses."⟧\n\nThe bridge is old.');
  assert.equal(statement?.speaker.type, 'none');
});

test('titles and single words in marks are no statements', () => {
  checkStatements('Her novel "The Long Way" won a prize.');
  checkStatements('The word "dialogue" has not been heard since.');
});
