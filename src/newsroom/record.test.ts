import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordFiguresPage, recordPage, recordPeoplePage, recordPersonPage, storyPage } from '#store';
import type { Key } from '#story';
import { eachEngine } from '../store/testing/each-engine.ts';
import { correct } from './correct.ts';
import { publish, withdraw } from './publish.ts';
import { saveStory } from './save-story.ts';
import { HOUR, NOON, type SmallPaper, smallPaper } from './testing/small-paper.ts';

const VALE = '<p>“The line was tested in full,” said Corin Vale, chief executive of Esker Water.</p>';
const MARRACK = '<p>“A plan in a drawer warns nobody,” said Ilse Marrack, who chairs the inquiry.</p>';
const BARE = '<p>Vale said the gate would be repaired in March.</p>';
const HOMES =
  '<p>The flood filled 140 homes, said Nadia Velling, the mayor. Two days later 236 homes were flooded, she said.</p>';

async function people({ newsroom }: SmallPaper): Promise<Record<string, [string, number, number]>> {
  const rows = await newsroom.store.db.selectFrom('record_people').selectAll().orderBy('slug').execute();
  return Object.fromEntries(rows.map(({ slug, name, statements, stories }) => [slug, [name, statements, stories]]));
}

async function tells(paper: SmallPaper, work: Parameters<SmallPaper['newsroom']['write']>[0]): Promise<Key[]> {
  return (await paper.newsroom.write(work)).keys.filter((key) => /^(?:record|person:)/.test(key)).sort();
}

eachEngine('the record', (engine) => {
  test('holds who said what in stories that are out, and nothing of one that was withdrawn', async () => {
    const paper = await smallPaper(engine);
    const story = await paper.story({ body: VALE });
    await paper.story({ body: MARRACK });
    assert.deepEqual(await people(paper), {
      'corin-vale': ['Corin Vale', 1, 1],
      'ilse-marrack': ['Ilse Marrack', 1, 1],
    });
    assert.deepEqual(await tells(paper, (desk) => withdraw(desk, { story })), ['person:corin-vale', 'record']);
    assert.deepEqual(await people(paper), { 'ilse-marrack': ['Ilse Marrack', 1, 1] });
    assert.deepEqual(await tells(paper, (desk) => publish(desk, { story })), ['person:corin-vale', 'record']);
    assert.deepEqual(await tells(paper, (desk) => publish(desk, { story })), [], 'nothing changed');
    const { db } = paper.newsroom.store;
    const counts = await db
      .selectFrom('counts')
      .selectAll()
      .where('list', 'like', 'record:%')
      .orderBy('list')
      .execute();
    const kept = Object.fromEntries(counts.map(({ list, stories }) => [list, stories]));
    assert.equal(kept['record:people'], 2);
    assert.equal(kept['record:statements'], 2);
  });

  test('a bare surname joins the one known person, and who was known by it alone gets the whole name', async () => {
    const paper = await smallPaper(engine);
    await paper.story({ body: BARE });
    assert.deepEqual(await people(paper), { vale: ['Vale', 1, 1] });
    const full = await paper.story({ body: VALE });
    assert.deepEqual(await people(paper), { vale: ['Corin Vale', 2, 2] }, 'the address stays');
    await tells(paper, (desk) => withdraw(desk, { story: full }));
    assert.deepEqual(await people(paper), { vale: ['Vale', 1, 1] });
  });

  test('a correction changes what is on record of those alone whom it touches', async () => {
    const paper = await smallPaper(engine);
    const story = await paper.story({ body: VALE + MARRACK });
    const text = { headline: 'A quiet day', standfirst: '', dateline: '' };
    const order = { story, kind: 'correction', note: 'He said more.', wrong: null, right: null, by: null } as const;
    const body = VALE.replace('in full', 'on paper') + MARRACK;
    const told = await tells(paper, (desk) => correct(desk, { ...order, text: { ...text, body } }));
    assert.deepEqual(told, ['person:corin-vale', 'record']);
    const rows = await paper.newsroom.store.db.selectFrom('record_statements').select('words').execute();
    assert.ok(
      rows.some(({ words }) => words.includes('on paper')) && !rows.some(({ words }) => words.includes('in full')),
    );
  });

  test('a draft puts nothing on record, and a saved revision nothing before it is published', async () => {
    const paper = await smallPaper(engine);
    const story = await paper.story({ body: VALE });
    const { section, topics, authors, slug } = { section: 'news', topics: [], authors: [], slug: '' };
    const text = { headline: 'A quiet day', standfirst: '', dateline: '', body: MARRACK };
    const draft = { id: story, text, section, topics, authors, slug, commentsOpen: true, picture: null, by: null };
    assert.deepEqual(await tells(paper, (desk) => saveStory(desk, draft)), []);
    assert.deepEqual(await tells(paper, (desk) => saveStory(desk, { ...draft, id: null })), []);
    assert.deepEqual(Object.keys(await people(paper)), ['corin-vale']);
    assert.deepEqual(await tells(paper, (desk) => publish(desk, { story })), [
      'person:corin-vale',
      'person:ilse-marrack',
      'record',
    ]);
    assert.deepEqual(Object.keys(await people(paper)), ['ilse-marrack']);
  });

  test('figures of one matter come together within a topic', async () => {
    const paper = await smallPaper(engine);
    const one = await paper.story({ body: HOMES }, { topics: ['harbour'] });
    await paper.story({ body: HOMES.replace('140', '150') }, { topics: ['harbour'], ago: HOUR });
    await paper.story({ body: HOMES }, { topics: ['budget'] });
    const { db } = paper.newsroom.store;
    const matters = async () =>
      (await db.selectFrom('record_matters').select(['slug', 'told', 'running']).orderBy('slug').execute()).map(
        ({ slug, told, running }) => [slug, told, running],
      );
    assert.deepEqual(await matters(), [
      ['homes-flooded-budget', 2, 1],
      ['homes-flooded-harbour', 4, 1],
    ]);
    await tells(paper, (desk) => withdraw(desk, { story: one }));
    assert.deepEqual((await matters())[1], ['homes-flooded-harbour', 2, 1]);
  });

  test('a story shows what became of the figures that it tells, and alone is dropped when another tells more', async () => {
    const paper = await smallPaper(engine);
    const said = (many: number) => `<p>The flood filled ${many} homes, said Nadia Velling, the mayor.</p>`;
    await paper.story({ headline: 'First', body: said(140) }, { path: '/first/', topics: ['harbour'], ago: 49 * HOUR });
    await paper.story({ body: VALE }, { path: '/other/', topics: ['harbour'], ago: 48 * HOUR });
    const page = async (path: string) => {
      const found = await storyPage(paper.newsroom.view(), path);
      return { figures: found?.facts.reading?.figures ?? [], keys: new Set(found?.keys) };
    };
    const [before, other] = [await page('/first/'), await page('/other/')];
    assert.deepEqual(before.figures, [], 'one value is no history');
    const text = { headline: 'Second', standfirst: '', dateline: '', body: said(236) };
    const where = { section: 'news', topics: ['harbour'], authors: [], slug: '' };
    const draft = { id: null, text, ...where, commentsOpen: true, picture: null, by: null };
    const { keys } = await paper.newsroom.write(async (desk) => {
      const { story } = await saveStory(desk, draft);
      await publish(desk, { story });
    });
    const record = keys.filter((key) => /^(?:matter|record|person)/.test(key));
    assert.ok(record.some((key) => before.keys.has(key)));
    assert.ok(!record.some((key) => other.keys.has(key)));
    const [figure, ...more] = (await page('/first/')).figures;
    assert.deepEqual(
      [figure?.what, figure?.latest, figure?.values.map((value) => [value.text, value.stories[0]?.title]), more],
      [
        'Homes flooded',
        '236',
        [
          ['140', 'First'],
          ['236', 'Second'],
        ],
        [],
      ],
    );
  });

  test('a story to come puts nothing on any page before its time, and then all', async () => {
    const paper = await smallPaper(engine);
    await paper.story({ body: VALE + HOMES }, { ago: -HOUR, topics: ['harbour'] });
    const shown = async () => {
      const view = paper.newsroom.view();
      return {
        counts: (await recordPage(view)).facts.counts,
        people: (await recordPeoplePage(view))?.facts.people.map(({ name }) => name).sort(),
        person: (await recordPersonPage(view, 'corin-vale'))?.facts.statements.length ?? null,
        matters: (await recordFiguresPage(view))?.facts.matters.length,
        freshUntil: (await recordPage(view)).freshUntil,
      };
    };
    const nothing = { statements: 0, people: 0, figures: 0, events: 0 };
    assert.deepEqual(await shown(), {
      counts: nothing,
      people: [],
      person: null,
      matters: 0,
      freshUntil: NOON + HOUR,
    });
    paper.setTime(NOON + HOUR);
    const then = await shown();
    assert.deepEqual([then.people, then.person, then.matters], [['Corin Vale', 'Nadia Velling'], 1, 1]);
    assert.ok(then.counts.statements >= 2 && then.counts.people === 2);
  });
});
