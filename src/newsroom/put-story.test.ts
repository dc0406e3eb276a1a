import assert from 'node:assert/strict';
import { test } from 'node:test';
import { READING_VERSION } from '#reading';
import {
  archivePage,
  findReading,
  ledgerEntry,
  listPage,
  putLedgerEntry,
  redirectOf,
  storyForm,
  storyPage,
} from '#store';
import { eachEngine } from '../store/testing/each-engine.ts';
import { Refused } from './desk.ts';
import { putComment } from './moderate-comment.ts';
import { putStory, type WholeStory } from './put-story.ts';
import { changeSettings } from './settings.ts';
import { DAY, NOON, smallPaper } from './testing/small-paper.ts';

const WHOLE: WholeStory = {
  id: null,
  text: {
    headline: 'Weir repaired',
    standfirst: '',
    dateline: '',
    body: '<p>“It holds,” said Odo Pell, the weir keeper.</p>',
  },
  placement: {
    slug: 'weir-repaired',
    section: 'news',
    topics: ['harbour'],
    authors: ['ann-vole'],
    state: 'public',
    publishAt: NOON - 400 * DAY,
    commentsOpen: true,
  },
  path: '/?p=12',
  picture: null,
  createdAt: NOON - 401 * DAY,
  updatedAt: NOON - 300 * DAY,
};

eachEngine('a story brought in whole', (engine) => {
  test('keeps its address and times; brought in again it changes nothing', async () => {
    const { newsroom } = await smallPaper(engine);
    const { value: first } = await newsroom.write((desk) => putStory(desk, WHOLE));
    const page = await storyPage(newsroom.view(), '/?p=12');
    assert.deepEqual(
      [page?.facts.id, page?.facts.at, page?.facts.updatedAt],
      [first.story, '2025-06-10T13:00:00+01:00', '2025-09-18T13:00:00+01:00'],
    );
    const { value: again } = await newsroom.write((desk) => putStory(desk, { ...WHOLE, id: first.story }));
    assert.deepEqual([again.story, again.revision], [first.story, first.revision]);
    assert.equal((await listPage(newsroom.view(), { kind: 'topic', slug: 'harbour' }))?.facts.total, 1);
  });

  test('brought in with other words, topics and address, it has a second revision and the old address leads to the new', async () => {
    const { newsroom } = await smallPaper(engine);
    const { value } = await newsroom.write((desk) => putStory(desk, WHOLE));
    const placement = { ...WHOLE.placement, topics: ['budget'] };
    const text = { ...WHOLE.text, body: '<p>It broke.</p>' };
    await newsroom.write((desk) => putStory(desk, { ...WHOLE, id: value.story, text, placement, path: '/weir/' }));
    assert.equal(await redirectOf(newsroom.store.db, '/?p=12'), '/weir/');
    const form = await storyForm(newsroom.store.db, value.story);
    assert.deepEqual([form?.revisions.length, form?.topics, form?.body], [2, ['budget'], '<p>It broke.</p>']);
    const totals = [];
    for (const slug of ['harbour', 'budget'])
      totals.push((await listPage(newsroom.view(), { kind: 'topic', slug }))?.facts.total);
    assert.deepEqual(totals, [0, 1]);
  });

  test('drafts stay drafts, protected stories hide their words, scheduled ones wait', async () => {
    const { newsroom } = await smallPaper(engine);
    const put = (state: 'draft' | 'protected' | 'public', path: string, publishAt: number | null) =>
      newsroom.write((desk) => putStory(desk, { ...WHOLE, path, placement: { ...WHOLE.placement, state, publishAt } }));
    await put('draft', '/draft/', null);
    await put('protected', '/protected/', NOON - DAY);
    await put('public', '/scheduled/', NOON + DAY);
    const state = async (path: string) => (await storyPage(newsroom.view(), path))?.facts.state;
    assert.deepEqual(
      [await state('/draft/'), await state('/protected/'), await state('/scheduled/')],
      [undefined, 'protected', undefined],
    );
    assert.equal((await storyPage(newsroom.view(), '/protected/'))?.facts.body, '');
    assert.equal((await listPage(newsroom.view(), { kind: 'section', slug: 'news' }))?.facts.total, 0);
  });

  test('many at once in one transaction, or none of them', async () => {
    const { newsroom } = await smallPaper(engine);
    const failing = newsroom.write(async (desk) => {
      await putStory(desk, { ...WHOLE, path: '/one/' });
      await putStory(desk, { ...WHOLE, path: '/two/', placement: { ...WHOLE.placement, section: 'nowhere' } });
    });
    await assert.rejects(failing, Refused);
    assert.equal(await storyPage(newsroom.view(), '/one/'), null);
    assert.equal((await listPage(newsroom.view(), { kind: 'section', slug: 'news' }))?.facts.total, 0);
  });

  test('the ledger knows what an item became, and forgets it with a transaction that failed', async () => {
    const { newsroom } = await smallPaper(engine);
    const entry = { source: 'https://old.example', kind: 'story', sourceId: '12' } as const;
    const failing = newsroom.write(async (desk) => {
      await putLedgerEntry(desk.writing, { ...entry, ourId: 1, hash: 'a' }, desk.now);
      throw new Error('power cut');
    });
    await assert.rejects(failing);
    assert.equal(await ledgerEntry(newsroom.store.db, entry), null);
    for (const hash of ['a', 'b'])
      await newsroom.write((desk) => putLedgerEntry(desk.writing, { ...entry, ourId: 7, hash }, desk.now));
    assert.deepEqual(await ledgerEntry(newsroom.store.db, entry), { ourId: 7, hash: 'b' });
  });

  test('comments come in their state, with their threads and times', async () => {
    const { newsroom } = await smallPaper(engine);
    const { value } = await newsroom.write(async (desk) => {
      const { story } = await putStory(desk, { ...WHOLE, path: '/a/' });
      const base = {
        story,
        parent: null,
        name: 'Bo',
        email: '',
        phase: null,
        reason: null,
        staff: false,
        commenter: null,
      };
      const first = await putComment(desk, { ...base, text: 'One.', state: 'approved', writtenAt: NOON - DAY });
      await putComment(desk, { ...base, parent: first, text: 'Two.', state: 'approved', writtenAt: NOON - DAY + 1 });
      await putComment(desk, { ...base, text: 'Spam.', state: 'spam', writtenAt: NOON - DAY });
      return first;
    });
    const page = await storyPage(newsroom.view(), '/a/');
    assert.deepEqual(
      page?.facts.comments.map(({ id, at, replies }) => [id, at, replies.map(({ text }) => text)]),
      [[value, '2026-07-14T13:00:00+01:00', ['Two.']]],
    );
    assert.equal(page?.facts.commentCount, 2);
  });

  test('its reading is kept, for its revision and this version of the engine', async () => {
    const { newsroom } = await smallPaper(engine);
    const { value } = await newsroom.write((desk) => putStory(desk, { ...WHOLE, path: '/a/' }));
    const reading = await findReading(newsroom.store.db, value.revision, READING_VERSION);
    assert.equal(reading?.text, '“It holds,” said Odo Pell, the weir keeper.');
    assert.equal(reading?.published, '2025-06-10T13:00:00');
    assert.equal(await findReading(newsroom.store.db, value.revision, 'another'), null);
  });

  test('in another time zone the months of the archive are counted anew', async () => {
    const { newsroom, story } = await smallPaper(engine);
    await story({ headline: 'Near midnight' }, { ago: NOON - Date.UTC(2026, 5, 30, 23, 30) });
    const months = async () =>
      (await archivePage(newsroom.view())).facts.months.map(({ month, count }) => [month, count]);
    assert.deepEqual(await months(), [['2026-07', 1]]);
    await newsroom.write((desk) => changeSettings(desk, { timeZone: 'UTC' }));
    assert.deepEqual(await months(), [['2026-06', 1]]);
    for (const wrong of [{ timeZone: 'Tarnwick/Quay' }, { language: 'no such tag' }, { baseUrl: 'courier' }]) {
      await assert.rejects(
        newsroom.write((desk) => changeSettings(desk, wrong)),
        Refused,
      );
    }
  });
});
