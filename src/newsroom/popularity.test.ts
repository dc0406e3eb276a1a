import assert from 'node:assert/strict';
import { test } from 'node:test';
import { popularPage, storyPage } from '#store';
import { eachEngine } from '../store/testing/each-engine.ts';
import { withdraw } from './publish.ts';
import { DAY, HOUR, NOON, type SmallPaper, smallPaper } from './testing/small-paper.ts';

/** Lets so many readers read a story. */
async function read({ newsroom }: SmallPaper, story: number, readers: number): Promise<void> {
  for (let n = 0; n < readers; n++) newsroom.countRead(story, { address: `10.0.${story}.${n}`, userAgent: 'x' });
  await newsroom.tick();
}

async function ranking({ newsroom }: SmallPaper): Promise<Record<string, number[]>> {
  const { facts } = await popularPage(newsroom.view());
  return Object.fromEntries(facts.windows.map(({ window, stories }) => [window, stories.map(({ id }) => id)]));
}

eachEngine('most popular', (engine) => {
  test('a site that nobody has read yet shows the newest', async () => {
    const paper = await smallPaper(engine);
    const older = await paper.story({}, { ago: 2 * DAY });
    const newer = await paper.story({}, { ago: DAY, path: '/newer/' });
    assert.deepEqual(await ranking(paper), { '3h': [newer, older], '24h': [newer, older], '7d': [newer, older] });
    assert.deepEqual((await storyPage(paper.newsroom.view(), '/newer/'))?.facts.popular.length, 2);
  });

  test('readers count once a story and day, however often they read', async () => {
    const paper = await smallPaper(engine);
    const [one, other] = [await paper.story({}), await paper.story({})];
    for (let n = 0; n < 9; n++) await read(paper, one, 2);
    await read(paper, other, 3);
    assert.deepEqual((await ranking(paper))['3h'], [other, one]);
    const rows = await paper.newsroom.store.db
      .selectFrom('reads')
      .select(['story', 'readers'])
      .orderBy('story')
      .execute();
    assert.deepEqual(
      rows.map(({ story, readers }) => [story, readers]),
      [
        [one, 2],
        [other, 3],
      ],
    );
  });

  test('windows forget, and the longer ones weigh late readers more', async () => {
    const paper = await smallPaper(engine);
    const [yesterday, lately, now] = [await paper.story({}), await paper.story({}), await paper.story({})];
    paper.setTime(NOON);
    await read(paper, yesterday, 4);
    paper.setTime(NOON + 20 * HOUR);
    await read(paper, lately, 3);
    paper.setTime(NOON + 23 * HOUR);
    await read(paper, now, 1);
    const { '3h': three, '24h': day, '7d': week } = await ranking(paper);
    assert.equal(three?.[0], now);
    assert.deepEqual(day, [lately, now, yesterday]);
    assert.deepEqual(week, [yesterday, lately, now]);
  });

  test('listeners hear of it only where the order changed', async () => {
    const paper = await smallPaper(engine);
    const [one, other] = [await paper.story({}), await paper.story({})];
    let heard = 0;
    paper.newsroom.onChange((keys) => {
      if (keys !== 'everything' && keys.includes('popular')) heard++;
    });
    await read(paper, one, 1);
    assert.equal(heard, 1);
    await read(paper, one, 3);
    assert.equal(heard, 1, 'more readers, the same order');
    await read(paper, other, 9);
    assert.equal(heard, 2);
  });

  test('a withdrawn story is popular with nobody, and reads of what is no story are passed over', async () => {
    const paper = await smallPaper(engine);
    const [one, other] = [await paper.story({}), await paper.story({})];
    await read(paper, one, 5);
    await read(paper, 4711, 5);
    await paper.newsroom.write((desk) => withdraw(desk, { story: one }));
    assert.deepEqual((await ranking(paper))['3h'], [other]);
  });
});
