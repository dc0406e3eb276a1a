import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CommentRules, Phase, Submission } from '../phase.ts';
import { submission } from '../testing/submission.ts';
import { firstTime } from './first-time.ts';
import { honeypot } from './honeypot.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { rate } from './rate.ts';
import { storyClosed } from './story-closed.ts';
import { timeTrap } from './time-trap.ts';
import { wordList } from './word-list.ts';

const { now, rules } = submission();

function says(phase: Phase, changes: Partial<Submission>): string {
  const verdict = phase.judge(submission(changes));
  return verdict.does === 'lets-through' ? 'lets-through' : `${verdict.does}: ${verdict.reason}`;
}

function withRules(changes: Partial<CommentRules>): CommentRules {
  return { ...rules, ...changes };
}

test('story closed: up to the minute, and not after it', () => {
  assert.equal(says(storyClosed, { story: { commentsCloseAt: now + 1 } }), 'lets-through');
  assert.match(says(storyClosed, { story: { commentsCloseAt: now } }), /^refuses/);
});

test('length: a word at least, in any script', () => {
  for (const text of ['Ok', '7', 'はい', 'نعم']) assert.equal(says(length, { text }), 'lets-through');
  for (const text of ['', '…', '👍', 'x'.repeat(10_001)]) assert.match(says(length, { text }), /^refuses/);
});

test('honeypot: a filled hidden field is refused', () => {
  assert.equal(says(honeypot, {}), 'lets-through');
  assert.match(says(honeypot, { honeypot: 'x' }), /^refuses/);
});

test('time trap: too fast, too old, forged or without a form is held, and says which', () => {
  const person = { approvedBefore: false };
  const issued = (ago: number) => ({ ticket: { issuedAt: now - ago }, person });
  assert.equal(says(timeTrap, issued(3000)), 'lets-through');
  assert.match(says(timeTrap, issued(2900)), /^holds: .*2\.9 seconds/);
  assert.match(says(timeTrap, issued(-5000)), /^holds/);
  assert.match(says(timeTrap, issued(31 * 86_400_000)), /30 days/);
  assert.match(says(timeTrap, { ticket: 'forged', person }), /not one of ours/);
  assert.match(says(timeTrap, { ticket: 'missing', person }), /without the form/);
});

test('time trap: who had a comment approved is no program, unless the ticket is forged', () => {
  assert.equal(says(timeTrap, { ticket: 'missing' }), 'lets-through');
  assert.equal(says(timeTrap, { ticket: { issuedAt: now } }), 'lets-through');
  assert.match(says(timeTrap, { ticket: 'forged' }), /^holds/);
});

test('rate: five in ten minutes, and one that cannot be told is held', () => {
  const before = (...minutes: number[]) => ({ sentBefore: minutes.map((minute) => now - minute * 60_000) });
  assert.equal(says(rate, before(1, 2, 3, 4)), 'lets-through');
  assert.equal(says(rate, before(1, 2, 3, 4, 10, 11)), 'lets-through');
  assert.match(says(rate, before(1, 2, 3, 4, 9)), /^refuses: 5 comments/);
  assert.match(says(rate, { sentBefore: null }), /^holds: Not checked/);
});

test('near-duplicate: the same words again are refused, nearly the same held, short assent is free', () => {
  const text = 'They promised us a dry cellar and we still have none at all.';
  assert.equal(says(nearDuplicate, { text, recentTexts: ['Quite another thing was said here.'] }), 'lets-through');
  assert.match(says(nearDuplicate, { text: text.toUpperCase(), recentTexts: [text] }), /^refuses/);
  assert.match(says(nearDuplicate, { text: `${text} Really.`, recentTexts: [text] }), /^holds: \d+ %/);
  assert.equal(says(nearDuplicate, { text: 'I agree!', recentTexts: ['I agree'] }), 'lets-through');
});

test('links: more than may pass are held, as is a name that is one', () => {
  assert.equal(says(links, { text: 'See https://a.example.' }), 'lets-through');
  assert.match(says(links, { text: 'https://a.example www.b.example' }), /^holds: It holds 2 links/);
  assert.match(says(links, { text: 'https://a.example', rules: withRules({ links: 0 }) }), /^holds: It holds 1 link;/);
  assert.match(says(links, { name: 'www.shop.example' }), /^holds: The name/);
});

test('word list: whole words, phrases and beginnings; the reason names them', () => {
  const held = withRules({ heldWords: ['ass', 'big fish', 'swin*'] });
  assert.equal(says(wordList, { text: 'A passage in brass.', rules: held }), 'lets-through');
  assert.match(says(wordList, { text: 'What an ASS.', rules: held }), /^holds: It holds "ass"/);
  assert.match(says(wordList, { text: 'A big, fish', rules: held }), /"big fish"/);
  assert.match(says(wordList, { text: 'They swindled us.', rules: held }), /"swin\*"/);
  assert.match(says(wordList, { name: 'Ass', rules: held }), /^holds/);
  const both = withRules({ heldWords: ['ass'], refusedWords: ['zounds'] });
  assert.match(says(wordList, { text: 'ass zounds', rules: both }), /^refuses: It holds "zounds"/);
});

test('word list: an entry is found between any two other words, and no entry fails', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (entry, before, after) => {
      const rulesOf = withRules({ heldWords: [entry] });
      says(wordList, { text: `${before} ${entry} ${after}`, rules: rulesOf });
      assert.match(
        says(wordList, { text: `${before} fie ${after}`, rules: withRules({ heldWords: ['fie'] }) }),
        /^holds/,
      );
    }),
  );
});

test('first time: held until somebody approved one, unless the paper holds nobody', () => {
  const person = { approvedBefore: false };
  assert.equal(says(firstTime, {}), 'lets-through');
  assert.match(says(firstTime, { person }), /^holds/);
  assert.equal(says(firstTime, { person, rules: withRules({ holdFirst: false }) }), 'lets-through');
});
