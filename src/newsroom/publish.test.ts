import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionsPage, frontPage, listPage, redirectOf, storyForm, storyPage } from '#store';
import { eachEngine } from '../store/testing/each-engine.ts';
import { correct } from './correct.ts';
import { Refused } from './desk.ts';
import { savePlace } from './places.ts';
import { changeAddress, publish, withdraw } from './publish.ts';
import { type StoryDraft, saveStory } from './save-story.ts';
import { DAY, HOUR, NOON, smallPaper } from './testing/small-paper.ts';

const DRAFT: StoryDraft = {
  id: null,
  text: { headline: 'Bakery to close', standfirst: '', dateline: 'Tarnwick', body: '<p>On Friday.</p>' },
  section: 'news',
  topics: ['harbour'],
  authors: ['ann-vole'],
  slug: '',
  commentsOpen: true,
  picture: null,
  by: null,
};

eachEngine('a story at the desk', (engine) => {
  test('a draft is seen by nobody, and changes no page', async () => {
    const { newsroom } = await smallPaper(engine);
    const { value, keys } = await newsroom.write((desk) => saveStory(desk, DRAFT));
    assert.deepEqual(keys, []);
    assert.equal((await frontPage(newsroom.view())).facts.lead, null);
    assert.equal((await storyForm(newsroom.store.db, value.story))?.state, 'draft');
  });

  test('published, it has an address by its local date and headline, and its lists change', async () => {
    const { newsroom, setTime } = await smallPaper(engine);
    setTime(Date.UTC(2026, 6, 15, 23, 30)); // half past midnight of the 16th at Tarnwick
    const { value: draft } = await newsroom.write((desk) => saveStory(desk, DRAFT));
    const { value, keys } = await newsroom.write((desk) => publish(desk, { story: draft.story }));
    assert.equal(value.path, '/2026/07/16/bakery-to-close/');
    const kinds = keys.map((key) => key.replace(/:.*/, '')).sort();
    assert.deepEqual(kinds, ['archive', 'author', 'front', 'section', 'stories', 'story', 'topic', 'words']);
    assert.equal((await storyPage(newsroom.view(), value.path))?.facts.at, '2026-07-16T00:30:00+01:00');
  });

  test('two stories of one name and day have two addresses', async () => {
    const { newsroom } = await smallPaper(engine);
    const paths = [];
    for (let n = 0; n < 3; n++) {
      const { value } = await newsroom.write(async (desk) => publish(desk, await saveStory(desk, DRAFT)));
      paths.push(value.path);
    }
    const base = '/2026/07/15/bakery-to-close';
    assert.deepEqual(paths, [`${base}/`, `${base}-2/`, `${base}-3/`]);
  });

  test('readers see the published revision until the next is published; then the story says that it was updated', async () => {
    const { newsroom, setTime } = await smallPaper(engine);
    const { value: saved } = await newsroom.write(async (desk) => {
      const draft = await saveStory(desk, DRAFT);
      return { ...draft, ...(await publish(desk, draft)) };
    });
    setTime(NOON + HOUR);
    const changed = { ...DRAFT, id: saved.story, text: { ...DRAFT.text, body: '<p>On Saturday.</p>' } };
    const { keys: savedKeys } = await newsroom.write((desk) => saveStory(desk, changed));
    assert.deepEqual(savedKeys, []);
    const before = await storyPage(newsroom.view(), saved.path);
    assert.deepEqual([before?.facts.body, before?.facts.updatedAt], ['<p>On Friday.</p>', null]);
    const { keys } = await newsroom.write((desk) => publish(desk, { story: saved.story }));
    assert.deepEqual(keys, [`story:${saved.story}`, 'words']);
    const after = await storyPage(newsroom.view(), saved.path);
    assert.deepEqual([after?.facts.body, after?.facts.updatedAt], ['<p>On Saturday.</p>', '2026-07-15T14:00:00+01:00']);
    assert.equal(after?.facts.at, before?.facts.at);
    const form = await storyForm(newsroom.store.db, saved.story);
    assert.deepEqual(
      form?.revisions.map(({ number }) => number),
      [2, 1],
    );
  });

  test('the same words saved twice make one revision', async () => {
    const { newsroom } = await smallPaper(engine);
    const { value: first } = await newsroom.write((desk) => saveStory(desk, DRAFT));
    const { value: second } = await newsroom.write((desk) => saveStory(desk, { ...DRAFT, id: first.story }));
    assert.equal(second.revision, first.revision);
  });

  test('an unknown section is refused in one sentence, and nothing is saved', async () => {
    const { newsroom } = await smallPaper(engine);
    const saving = newsroom.write((desk) => saveStory(desk, { ...DRAFT, section: 'gossip' }));
    await assert.rejects(saving, (error: unknown) => error instanceof Refused && error.field === 'section');
    assert.equal(await storyForm(newsroom.store.db, 1), null);
  });

  test('moved to another section, it leaves the old list for the new one', async () => {
    const { newsroom } = await smallPaper(engine);
    const { value } = await newsroom.write(async (desk) =>
      publish(desk, await saveStory(desk, DRAFT)).then(() => desk),
    );
    assert.ok(value);
    const { keys } = await newsroom.write((desk) => saveStory(desk, { ...DRAFT, id: 1, section: 'sport', topics: [] }));
    assert.ok(keys.includes('section:1') && keys.includes('section:2') && keys.includes('topic:1'));
    const total = async (slug: string) => (await listPage(newsroom.view(), { kind: 'section', slug }))?.facts.total;
    assert.deepEqual([await total('news'), await total('sport')], [0, 1]);
    assert.equal((await listPage(newsroom.view(), { kind: 'topic', slug: 'harbour' }))?.facts.total, 0);
  });

  test('a changed address answers, every older one leads to it, and back again makes no ring', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const id = await story({ headline: 'Moved' }, { path: '/first/' });
    const move = (path: string) => newsroom.write((desk) => changeAddress(desk, { story: id, path }));
    await move('/second/');
    await move('/third/');
    const { db } = newsroom.store;
    assert.deepEqual([await redirectOf(db, '/first/'), await redirectOf(db, '/second/')], ['/third/', '/third/']);
    await move('/first/');
    assert.deepEqual([await redirectOf(db, '/first/'), await redirectOf(db, '/third/')], [null, '/first/']);
    assert.equal((await storyPage(newsroom.view(), '/first/'))?.facts.id, id);
    await story({ headline: 'Other' }, { path: '/taken/' });
    await assert.rejects(move('/taken/'), Refused);
    await assert.rejects(move('no slash'), Refused);
  });

  test('scheduled and then withdrawn before its time, it is a draft again', async () => {
    const { newsroom } = await smallPaper(engine);
    await newsroom.write(async (desk) => publish(desk, { ...(await saveStory(desk, DRAFT)), at: NOON + DAY }));
    await newsroom.write((desk) => withdraw(desk, { story: 1 }));
    assert.equal((await storyForm(newsroom.store.db, 1))?.state, 'draft');
    await assert.rejects(
      newsroom.write((desk) => withdraw(desk, { story: 1 })),
      Refused,
    );
  });

  test('a correction goes out with the corrected words, bound to both revisions; a replaced one stays in the store', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const id = await story({ headline: 'Votes counted', body: '<p>By ten votes.</p>' }, { path: '/votes/' });
    const text = { headline: 'Votes counted', standfirst: '', dateline: '', body: '<p>By nine votes.</p>' };
    const order = { story: id, kind: 'correction' as const, wrong: 'ten', right: 'nine', text, by: null };
    const { value: first, keys } = await newsroom.write((desk) =>
      correct(desk, { ...order, note: 'It was nine votes.' }),
    );
    assert.ok(keys.includes('corrections') && keys.includes(`story:${id}`));
    const note = 'It was nine votes, not ten.';
    await newsroom.write((desk) => correct(desk, { ...order, note, supersedes: first.correction }));
    const page = await storyPage(newsroom.view(), '/votes/');
    assert.equal(page?.facts.body.replace(/<\/?span[^>]*>/g, ''), text.body);
    assert.deepEqual(
      page?.facts.corrections.map((correction) => [correction.note, correction.wrong, correction.right]),
      [[note, 'ten', 'nine']],
    );
    const all = await correctionsPage(newsroom.view());
    assert.deepEqual(
      all?.facts.corrections.map((correction) => correction.note),
      [note],
    );
    const { facts } = await frontPage(newsroom.view());
    assert.equal(facts.lead?.putRight, 'correction');
    const kept = await newsroom.store.db.selectFrom('corrections').selectAll().orderBy('id').execute();
    assert.deepEqual(
      kept.map((row) => row.superseded_by !== null),
      [true, false],
    );
    assert.notEqual(kept[0]?.from_revision, kept[0]?.to_revision);
    await assert.rejects(
      newsroom.write((desk) => correct(desk, { ...order, note: '  ' })),
      Refused,
    );
  });
});

eachEngine('what is saved', (engine) => {
  test('the body goes through the one sanitising pass, whichever verb saves it', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const body = '<p onclick="steal()">Fine.<script>alert(1)</script></p><iframe src="https://a.example/"></iframe>';
    const text = { ...DRAFT.text, headline: ' Two\nlines ', body };
    const { value } = await newsroom.write((desk) => saveStory(desk, { ...DRAFT, text }));
    await story({ headline: 'Put', body });
    const put = await story({ headline: 'Corrected' });
    await newsroom.write((desk) =>
      correct(desk, { story: put, kind: 'correction', note: 'Put right.', wrong: null, right: null, text, by: null }),
    );
    const rows = await newsroom.store.db.selectFrom('revisions').select(['body', 'headline']).execute();
    assert.equal(rows.length, 4);
    for (const row of rows) assert.doesNotMatch(row.body, /script|onclick|iframe/);
    assert.equal((await storyForm(newsroom.store.db, value.story))?.headline, 'Two lines');
  });

  test('an imported address that another story has gets a number, whatever its form', async () => {
    const { newsroom, story } = await smallPaper(engine);
    for (const path of ['/same/', '/same/', '/?p=7', '/?p=7', '/page.html', '/page.html']) await story({}, { path });
    const rows = await newsroom.store.db.selectFrom('stories').select('path').orderBy('id').execute();
    assert.deepEqual(
      rows.map(({ path }) => path),
      ['/same/', '/same-2/', '/?p=7', '/?p=7-2', '/page.html', '/page.html-2'],
    );
  });

  test('a section in another script has an address that its pages link to and that finds it', async () => {
    const { newsroom, story } = await smallPaper(engine);
    await newsroom.write((desk) => savePlace(desk, 'section', { title: 'Спорт' }));
    await story({}, { section: 'спорт' });
    const page = await listPage(newsroom.view(), { kind: 'section', slug: 'спорт' });
    assert.equal(page?.facts.path, `/section/${encodeURIComponent('спорт')}/`);
    assert.equal(page?.facts.stories[0]?.section.path, page?.facts.path);
  });
});

eachEngine('a withdrawn story', (engine) => {
  test('given other topics, its page is told to be another', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const id = await story({ headline: 'Taken back' }, { path: '/back/', topics: ['budget'] });
    await newsroom.write((desk) => withdraw(desk, { story: id }));
    const { keys } = await newsroom.write((desk) => saveStory(desk, { ...DRAFT, id, topics: ['harbour'] }));
    assert.deepEqual(keys, [`story:${id}`]);
  });
});
