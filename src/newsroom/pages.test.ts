import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archivePage, feedOf, frontPage, listPage, popularPage, searchPage, sitemapPart, storyPage } from '#store';
import { eachEngine } from '../store/testing/each-engine.ts';
import { publish, withdraw } from './publish.ts';
import { changeSettings } from './settings.ts';
import { DAY, HOUR, MINUTE, NOON, smallPaper } from './testing/small-paper.ts';

eachEngine('the pages of a paper', (engine) => {
  test('an empty paper has a front page with nothing on it', async () => {
    const { newsroom } = await smallPaper(engine);
    const { facts } = await frontPage(newsroom.view());
    assert.equal(facts.paper.name, 'The Tarnwick Courier');
    assert.equal(facts.today, '2026-07-15T13:00:00+01:00');
    assert.deepEqual([facts.lead, facts.latest, facts.blocks, facts.popular], [null, [], [], []]);
  });

  test('the lead and its topic stand once on the front page; the latest stand in their sections too', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const old = await story({ headline: 'Old' }, { ago: DAY, topics: ['harbour'] });
    const lead = await story({ headline: 'Lead' }, { ago: MINUTE, topics: ['harbour'] });
    const others = [];
    for (let n = 0; n < 7; n++) {
      others.push(await story({ headline: `Other ${n}` }, { ago: HOUR * (n + 1), section: 'sport' }));
    }
    const { facts } = await frontPage(newsroom.view());
    assert.equal(facts.lead?.id, lead);
    assert.deepEqual(idsOf(facts.leadRelated), [old]);
    assert.deepEqual(idsOf(facts.latest), others.slice(0, 6));
    const blocks = facts.blocks.map(({ section, stories }) => [section.title, idsOf(stories)]);
    assert.deepEqual(blocks, [['Sport', others.slice(0, 4)]]);
  });

  test('the story that was set to lead does so while it is out', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const [set, newest] = [await story({}, { ago: 2 * HOUR }), await story({}, { ago: HOUR })];
    const { keys } = await newsroom.write((desk) => changeSettings(desk, { leadStory: set }));
    assert.deepEqual(keys, ['front']);
    assert.equal((await frontPage(newsroom.view())).facts.lead?.id, set);
    await newsroom.write((desk) => withdraw(desk, { story: set }));
    assert.equal((await frontPage(newsroom.view())).facts.lead?.id, newest);
  });

  test('a story page carries its parts, and related stories without itself', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const shared = await story({ headline: 'Quay closed' }, { ago: 3 * DAY, topics: ['harbour', 'budget'] });
    const half = await story({ headline: 'Boats counted' }, { ago: DAY, topics: ['harbour'] });
    const section = await story({ headline: 'Fair opens' }, { ago: HOUR });
    await story({ headline: 'Cup won' }, { ago: HOUR, section: 'sport' });
    const here = await story(
      { headline: 'Quay to reopen', standfirst: 'In May.', dateline: 'Tarnwick', body: '<p>It will.</p>' },
      { topics: ['harbour', 'budget'], path: '/2026/07/15/quay/' },
    );
    const page = await storyPage(newsroom.view(), '/2026/07/15/quay/');
    assert.equal(page?.facts.id, here);
    assert.deepEqual(
      page.facts.topics.map(({ path }) => path),
      ['/topic/harbour/', '/topic/budget/'],
    );
    assert.deepEqual(page.facts.authors, [{ title: 'Ann Vole', path: '/author/ann-vole/' }]);
    assert.deepEqual(
      page.facts.readMore.map(({ id }) => id),
      [shared, half, section],
    );
    assert.ok(page.keys.includes(`story:${here}`) && page.keys.includes(`comments:${here}`));
  });

  test('a scheduled story appears when its time comes, and pages know when', async () => {
    const { newsroom, story, setTime } = await smallPaper(engine);
    await story({ headline: 'Now' });
    const later = await story({ headline: 'Later' }, { ago: -HOUR, path: '/later/' });
    const before = await listPage(newsroom.view(), { kind: 'section', slug: 'news' });
    assert.deepEqual([before?.facts.total, before?.facts.stories.length, before?.freshUntil], [1, 1, NOON + HOUR]);
    assert.equal(await storyPage(newsroom.view(), '/later/'), null);
    assert.deepEqual((await searchPage(newsroom.view(), 'later'))?.facts.hits, []);
    setTime(NOON + HOUR);
    const after = await listPage(newsroom.view(), { kind: 'section', slug: 'news' });
    assert.deepEqual([after?.facts.total, after?.facts.stories[0]?.id, after?.freshUntil], [2, later, null]);
    assert.equal((await storyPage(newsroom.view(), '/later/'))?.facts.headline, 'Later');
    assert.equal((await searchPage(newsroom.view(), 'later'))?.facts.total, 1);
  });

  test('a withdrawn story answers at its address with nothing of it, and stands nowhere else', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const id = await story(
      { headline: 'Regretted', body: '<p>Wrong words.</p>' },
      { path: '/regretted/', topics: ['budget'] },
    );
    const { keys } = await newsroom.write((desk) => withdraw(desk, { story: id }));
    assert.ok(keys.includes(`story:${id}`) && keys.includes('front') && keys.includes('stories'));
    const page = await storyPage(newsroom.view(), '/regretted/');
    assert.equal(page?.facts.state, 'withdrawn');
    assert.doesNotMatch(JSON.stringify(page.facts), /Regretted|Wrong words/);
    const view = newsroom.view();
    const elsewhere = [
      await frontPage(view),
      await listPage(view, { kind: 'section', slug: 'news' }),
      await listPage(view, { kind: 'topic', slug: 'budget' }),
      await listPage(view, { kind: 'author', slug: 'ann-vole' }),
      await popularPage(view),
      await searchPage(view, 'wrong'),
      await archivePage(view),
      await feedOf(view, null),
      await sitemapPart(view, 1),
    ];
    for (const page of elsewhere) assert.doesNotMatch(JSON.stringify(page), /Regretted|\/regretted/);
  });

  test('publishing again at the same time changes no list', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const id = await story({ headline: 'Same' });
    const { keys } = await newsroom.write((desk) => publish(desk, { story: id }));
    assert.deepEqual(keys, []);
  });

  test('a month of the archive holds what its local days hold', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const july = await story({ headline: 'First minute of July' }, { ago: NOON - Date.UTC(2026, 5, 30, 23, 1) });
    const june = await story({ headline: 'Last minute of June' }, { ago: NOON - Date.UTC(2026, 5, 30, 22, 59) });
    const view = newsroom.view();
    assert.deepEqual(
      (await archivePage(view)).facts.months.map(({ month, count }) => [month, count]),
      [
        ['2026-07', 1],
        ['2026-06', 1],
      ],
    );
    const ids = async (month: string) =>
      (await listPage(view, { kind: 'archive', month }))?.facts.stories.map(({ id }) => id);
    assert.deepEqual([await ids('2026-07'), await ids('2026-06'), await ids('2026-05')], [[july], [june], undefined]);
  });
});

function idsOf(stories: readonly { id: number }[]): number[] {
  return stories.map(({ id }) => id);
}
