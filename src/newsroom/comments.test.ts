import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentQueue, storyPage } from '#store';
import { eachEngine } from '../store/testing/each-engine.ts';
import { approveComment, holdComment, refuseComment } from './moderate-comment.ts';
import { changeSettings } from './settings.ts';
import type { SentComment } from './submit-comment.ts';
import { HOUR, MINUTE, NOON, type SmallPaper, smallPaper } from './testing/small-paper.ts';

const ADDRESS = '203.0.113.7';

/** Sends a comment a minute after its form was made. */
async function send(
  { newsroom, setTime }: SmallPaper,
  story: number,
  text: string,
  more: Partial<SentComment> = {},
  at = NOON,
  address = ADDRESS,
) {
  setTime(at - MINUTE);
  const { ticket } = await newsroom.replyForm(story);
  setTime(at);
  const typed = { name: 'Bo', email: 'bo.marsh@example.org', text };
  return newsroom.submitComment(
    { story, parent: null, typed, honeypot: '', ticket, cookie: '', staff: false, ...more },
    address,
  );
}

async function shown({ newsroom }: SmallPaper): Promise<unknown> {
  return (await storyPage(newsroom.view(), '/a/'))?.facts.comments.map(({ text, replies }) => [
    text,
    replies.map((reply) => reply.text),
  ]);
}

eachEngine('a comment', (engine) => {
  test('a first one is held; once approved it is seen, and the next of that person is seen at once', async () => {
    const paper = await smallPaper(engine);
    const story = await paper.story({}, { path: '/a/' });
    const first = await send(paper, story, 'The quay was never closed on Sundays.');
    assert.deepEqual([first?.outcome, first?.location], ['held', '/a/?reply=held#leave-a-reply']);
    const [held] = await commentQueue(paper.newsroom.store.db, 'held');
    assert.deepEqual([held?.phase, held?.reason], ['first-time', 'No comment of this person was approved before.']);
    assert.deepEqual(await shown(paper), []);
    const { keys } = await paper.newsroom.write((desk) => approveComment(desk, { comment: held?.id ?? 0, by: null }));
    assert.deepEqual(keys, [`comments:${story}`]);
    const cookie = first?.cookie ?? '';
    const next = await send(paper, story, 'And it will not be.', { cookie, parent: held?.id ?? null }, NOON + HOUR);
    assert.deepEqual([next?.outcome, next?.location], ['published', `/a/#comment-${next?.comment}`]);
    const plain = await send(paper, story, 'Sent by a plain form of mine.', { cookie, ticket: '' }, NOON + HOUR);
    assert.equal(plain?.outcome, 'published');
    const stranger = await send(paper, story, 'Who says so, and since when?', {}, NOON + HOUR);
    assert.equal(stranger?.outcome, 'held', 'without the cookie it is another person');
    const forged = await send(paper, story, 'It is me, the same as before.', { cookie: `${cookie}x` }, NOON + HOUR);
    assert.equal(forged?.outcome, 'held');
    assert.deepEqual(await shown(paper), [
      ['The quay was never closed on Sundays.', ['And it will not be.']],
      ['Sent by a plain form of mine.', []],
    ]);
    assert.equal((await storyPage(paper.newsroom.view(), '/a/'))?.facts.commentCount, 3);
  });

  test('an approved one that is refused later is gone from the page and from the count', async () => {
    const paper = await smallPaper(engine);
    const story = await paper.story({}, { path: '/a/' });
    const { comment } = (await send(paper, story, 'Well said.')) ?? {};
    const order = { comment: comment ?? 0, by: null };
    for (const verb of [approveComment, approveComment, refuseComment, refuseComment]) {
      await paper.newsroom.write((desk) => verb(desk, order));
    }
    const page = await storyPage(paper.newsroom.view(), '/a/');
    assert.deepEqual([page?.facts.comments, page?.facts.commentCount], [[], 0]);
    assert.equal((await commentQueue(paper.newsroom.store.db, 'refused')).length, 1);
  });

  test('whose approval is undone is held again, and no longer once another one is approved', async () => {
    const paper = await smallPaper(engine);
    const story = await paper.story({}, { path: '/a/' });
    const first = await send(paper, story, 'The quay was never closed on Sundays.');
    const cookie = first?.cookie ?? '';
    const order = { comment: first?.comment ?? 0, by: null };
    await paper.newsroom.write((desk) => approveComment(desk, order));
    await paper.newsroom.write((desk) => holdComment(desk, order));
    const second = await send(paper, story, 'And it will not be closed.', { cookie }, NOON + HOUR);
    assert.equal(second?.outcome, 'held');
    await paper.newsroom.write((desk) => approveComment(desk, { comment: second?.comment ?? 0, by: null }));
    await paper.newsroom.write((desk) => refuseComment(desk, order));
    const third = await send(paper, story, 'Ask at the office of the harbour.', { cookie }, NOON + HOUR);
    assert.equal(third?.outcome, 'published', 'one that is approved is enough');
  });

  test('fields that must be mended come back with what was typed, and nothing is stored', async () => {
    const paper = await smallPaper(engine);
    const story = await paper.story({}, { path: '/a/' });
    const typed = { name: '', email: 'not an address', text: 'A word.' };
    const reply = await send(paper, story, '', { typed });
    assert.equal(reply?.outcome, 'invalid');
    assert.deepEqual(
      reply?.form.errors.map(({ field }) => field),
      ['name', 'email'],
    );
    assert.deepEqual(reply?.form.typed, typed);
    assert.notEqual(reply?.form.ticket, '');
    assert.deepEqual(await commentQueue(paper.newsroom.store.db, 'held'), []);
  });

  test('each phase decides with its own reason', async () => {
    const paper = await smallPaper(engine);
    await paper.newsroom.write((desk) =>
      changeSettings(desk, { heldWords: ['fie'], refusedWords: ['zounds'], holdFirstComment: false }),
    );
    const story = await paper.story({}, { path: '/a/' });
    const closed = await paper.story({}, { path: '/b/', commentsOpen: false });
    const decided = async (
      text: string,
      more: Partial<SentComment> = {},
      about = story,
      address = `198.51.100.${++last}`,
    ) => {
      const reply = await send(paper, about, text, more, NOON, address);
      const row = await paper.newsroom.store.db
        .selectFrom('comments')
        .select(['state', 'phase'])
        .where('id', '=', reply?.comment ?? 0)
        .executeTakeFirst();
      return `${row?.state} ${row?.phase}`;
    };
    let last = 0;
    assert.equal(await decided('Too late.', {}, closed), 'refused story-closed');
    assert.equal(await decided('?!'), 'refused length');
    assert.equal(await decided('Buy now.', { honeypot: 'https://shop.example' }), 'refused honeypot');
    assert.equal(await decided('The walls of the harbour stood for ninety years.'), 'approved null');
    assert.equal(await decided('the walls of the harbour stood for ninety years'), 'refused near-duplicate');
    assert.equal(await decided('The walls of the harbour stood for ninety years, friends.'), 'held near-duplicate');
    assert.equal(await decided('See https://a.example and https://b.example for more.'), 'held links');
    assert.equal(await decided('Fie on the council!'), 'held word-list');
    assert.equal(await decided('Zounds.'), 'refused word-list');
    assert.equal(await decided('A fief and a fiery speech.'), 'approved null');
    assert.equal(await decided('No form was used.', { ticket: '' }), 'held time-trap');
    assert.equal(await decided('A form of my own.', { ticket: 'lzzz.abc' }), 'held time-trap');
    const many = [];
    for (let n = 0; n < 6; n++) many.push(await decided(`Number ${n}.`, {}, story, '203.0.113.99'));
    assert.deepEqual(
      many.map((what) => what.split(' ')[1]),
      ['null', 'null', 'null', 'null', 'null', 'rate'],
    );
  });

  test('one sent to a story that is not out, or not there, is answered by nobody', async () => {
    const paper = await smallPaper(engine);
    const later = await paper.story({}, { ago: -HOUR });
    assert.equal(await send(paper, later, 'Too early.'), null);
    assert.equal(await send(paper, 999, 'Nowhere.'), null);
  });

  test('a reply to a comment that is not on the page stands by itself', async () => {
    const paper = await smallPaper(engine);
    const story = await paper.story({}, { path: '/a/' });
    const held = await send(paper, story, 'Held for being the first.');
    const reply = await send(paper, story, 'A reply to it.', { parent: held?.comment ?? null, staff: true });
    assert.equal(reply?.outcome, 'published');
    assert.deepEqual(await shown(paper), [['A reply to it.', []]]);
  });

  test('a flood from one client is turned away without being kept', async () => {
    const paper = await smallPaper(engine);
    const story = await paper.story({}, { path: '/a/' });
    for (let n = 0; n < 40; n++) await send(paper, story, `Flood ${n}`);
    const { length } = await paper.newsroom.store.db.selectFrom('comments').select('id').execute();
    assert.equal(length, 30);
  });
});
