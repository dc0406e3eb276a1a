import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sql } from 'kysely';
import * as store from '#store';
import { eachEngine } from '../store/testing/each-engine.ts';
import { approveComment } from './moderate-comment.ts';
import { MINUTE, NOON, smallPaper } from './testing/small-paper.ts';

const EMAIL = 'quiet.person@secret.example';
const CLIENT = { address: '203.0.113.77', userAgent: 'Tarnbrowser/7' };

eachEngine('what is private', (engine) => {
  test("a commenter's address, or a hash of it, is in no result that pages, feeds or the desk get", async () => {
    const { newsroom, story, setTime } = await smallPaper(engine);
    const id = await story({ headline: 'Quay' }, { path: '/a/', topics: ['harbour'] });
    const { ticket } = await newsroom.replyForm(id);
    setTime(NOON + MINUTE);
    const typed = { name: 'Quiet', email: EMAIL, text: 'Hear, hear, says the quay.' };
    const sent = { story: id, parent: null, typed, honeypot: '', ticket, cookie: '', staff: false };
    const reply = await newsroom.submitComment(sent, CLIENT.address);
    await newsroom.write((desk) => approveComment(desk, { comment: reply?.comment ?? 0, by: null }));
    const held = await newsroom.submitComment({ ...sent, typed: { ...typed, text: 'Another one.' } }, CLIENT.address);
    const view = newsroom.view();
    const { db } = newsroom.store;
    const results = [
      reply,
      held,
      await store.storyPage(view, '/a/'),
      await store.frontPage(view),
      await store.listPage(view, { kind: 'topic', slug: 'harbour' }),
      await store.popularPage(view),
      await store.correctionsPage(view),
      await store.searchPage(view, 'quiet'),
      await store.searchPage(view, EMAIL).then((page) => page?.facts.hits),
      await store.feedOf(view, null),
      await store.sitemapPart(view, 1),
      await store.commentQueue(db, 'held'),
      await store.commentQueue(db, 'approved'),
      await store.storyForm(db, id),
      await store.storyList(db),
      await newsroom.replyForm(id, { parent: reply?.comment ?? null }),
    ];
    const said = JSON.stringify(results);
    assert.ok(said.includes('Hear, hear'));
    for (const trace of tracesOf(EMAIL)) assert.ok(!said.includes(trace), trace);
  });

  test('of who reads nothing is stored but marks of the day, which go with their salt', async () => {
    const { newsroom, story, setTime } = await smallPaper(engine);
    const id = await story({}, { path: '/a/' });
    newsroom.countRead(id, CLIENT);
    await newsroom.tick();
    const { db } = newsroom.store;
    const today = await db.selectFrom('read_marks').selectAll().execute();
    assert.equal(today.length, 1);
    for (const trace of [...tracesOf(CLIENT.address), ...tracesOf(CLIENT.userAgent)]) {
      assert.ok(!JSON.stringify(today).includes(trace));
    }
    const salts = await db.selectFrom('day_salts').select('salt').execute();
    setTime(NOON + 24 * 60 * MINUTE);
    newsroom.countRead(id, CLIENT);
    await newsroom.tick();
    assert.equal((await db.selectFrom('read_marks').selectAll().execute()).length, 1);
    const fresh = await db.selectFrom('day_salts').select('salt').execute();
    assert.deepEqual([salts.length, fresh.length], [1, 1]);
    assert.notEqual(salts[0]?.salt, fresh[0]?.salt);
  });

  test("a commenter's network address is in no table", async () => {
    const { newsroom, story, setTime } = await smallPaper(engine);
    const id = await story({}, { path: '/a/' });
    const { ticket } = await newsroom.replyForm(id);
    setTime(NOON + MINUTE);
    const typed = { name: 'Quiet', email: EMAIL, text: 'Hear, hear.' };
    await newsroom.submitComment(
      { story: id, parent: null, typed, honeypot: '', ticket, cookie: '', staff: false },
      CLIENT.address,
    );
    const { db } = newsroom.store;
    const rows = [];
    for (const table of ['comments', 'comment_addresses', 'commenters', 'settings', 'changes'] as const) {
      rows.push(...(await sql<object>`select * from ${sql.table(table)}`.execute(db)).rows);
    }
    assert.ok(JSON.stringify(rows).includes(EMAIL), 'the e-mail address itself is kept, in its own table');
    for (const trace of tracesOf(CLIENT.address)) assert.ok(!JSON.stringify(rows).includes(trace));
  });
});

test('no query of a page names the table of addresses', () => {
  for (const file of ['pages/comments-of-story.ts', 'pages/story-page.ts', 'desk-lists.ts', 'comments.ts']) {
    const text = readFileSync(new URL(`../store/${file}`, import.meta.url), 'utf8');
    assert.doesNotMatch(text, /(?:selectFrom|[jJ]oin)\('comment_addresses'/, file);
  }
});

/** A text, and what the usual hashes make of it. */
function tracesOf(text: string): string[] {
  const hashes = ['md5', 'sha1', 'sha256'].flatMap((name) => {
    const hash = createHash(name).update(text.toLowerCase()).digest();
    return [hash.toString('hex'), hash.toString('base64').slice(0, 20), hash.toString('base64url').slice(0, 20)];
  });
  return [text, ...hashes];
}
