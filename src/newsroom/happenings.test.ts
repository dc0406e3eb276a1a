import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordTimelinePage } from '#store';
import { eachEngine } from '../store/testing/each-engine.ts';
import { publish, withdraw } from './publish.ts';
import { saveStory } from './save-story.ts';
import { HOUR, MINUTE, type SmallPaper, smallPaper } from './testing/small-paper.ts';

const SANK = '<p>The ferry Merrow sank off Oxley Point on 2 July 2026, with 40 sheep on board.</p>';
const AGAIN = '<p>Forty sheep swam ashore after the ferry Merrow sank off Oxley Point on 2 July 2026.</p>';
const LOSS = '<p>The loss of the ferry Merrow off Oxley Point on 2 July 2026 is looked into by a judge.</p>';
const BELL = '<p>The bell of Saint Mary cracked on 2 July 2026, an hour before noon.</p>';

/** What the timeline shows: the beginning of each event's words, with the headlines of those who report it. */
async function shown({ newsroom }: SmallPaper): Promise<string[]> {
  const page = await recordTimelinePage(newsroom.view());
  assert.equal(page?.facts.total, page?.facts.events.length, 'the count is of what is shown');
  return (page?.facts.events ?? []).map(
    ({ what, story, alsoIn }) => `${what.slice(0, 14)}: ${[story, ...alsoIn].map(({ title }) => title).join(', ')}`,
  );
}

eachEngine('the timeline', (engine) => {
  test('shows an event that several stories tell of once, in the words of the first, with all of them', async () => {
    const paper = await smallPaper(engine);
    await paper.story({ headline: 'Later', body: AGAIN }, { ago: HOUR });
    await paper.story({ headline: 'First', body: SANK }, { ago: 2 * HOUR });
    await paper.story({ headline: 'Another', body: BELL }, { ago: 3 * HOUR });
    assert.deepEqual(await shown(paper), ['The ferry Merr: First, Later', 'The bell of Sa: Another']);
  });

  test('gives an event to the next who reports it where the first is withdrawn, who stays the first', async () => {
    const paper = await smallPaper(engine);
    const story = await paper.story({ headline: 'First', body: SANK }, { ago: 2 * HOUR });
    await paper.story({ headline: 'Later', body: AGAIN }, { ago: HOUR });
    const { keys } = await paper.newsroom.write((desk) => withdraw(desk, { story }));
    assert.ok(keys.includes('record'));
    assert.deepEqual(await shown(paper), ['Forty sheep sw: Later']);
    await paper.newsroom.write((desk) => publish(desk, { story }));
    assert.deepEqual(await shown(paper), ['Forty sheep sw: Later, First']);
  });

  test('parts those whom one story alone had joined once that is gone', async () => {
    const paper = await smallPaper(engine);
    const told = '<p>Of the ferry Merrow, which sank off Oxley Point on 2 July 2026, a judge writes the story.</p>';
    const joins = await paper.story({ headline: 'Joins', body: told }, { ago: 3 * HOUR });
    await paper.story({ headline: 'Sheep', body: '<p>Forty sheep swam on 2 July 2026 when the Merrow sank.</p>' });
    const judge = '<p>A judge of Oxley Point writes of the evening of 2 July 2026.</p>';
    await paper.story({ headline: 'Judge', body: judge }, { ago: HOUR });
    const joined = await shown(paper);
    await paper.newsroom.write((desk) => withdraw(desk, { story: joins }));
    const parted = await shown(paper);
    assert.deepEqual(
      [joined.filter((line) => line.includes('Joins, ')).length, parted.length],
      [1, 2],
      `${joined.join(' | ')}; ${parted.join(' | ')}`,
    );
  });

  test('changes with the words of a story that is published anew, and only then', async () => {
    const paper = await smallPaper(engine);
    const id = await paper.story({ headline: 'First', body: SANK }, { ago: 2 * HOUR });
    await paper.story({ headline: 'Later', body: LOSS }, { ago: HOUR });
    assert.deepEqual(await shown(paper), ['The ferry Merr: First, Later']);
    const text = { headline: 'First', standfirst: '', dateline: '', body: BELL };
    const where = { section: 'news', topics: [], authors: [], slug: '', commentsOpen: true, picture: null, by: null };
    await paper.newsroom.write((desk) => saveStory(desk, { id, text, ...where }));
    assert.deepEqual(await shown(paper), ['The ferry Merr: First, Later']);
    await paper.newsroom.write((desk) => publish(desk, { story: id }));
    assert.deepEqual(await shown(paper), ['The loss of th: Later', 'The bell of Sa: First']);
  });

  test('tells nothing of a story to come before its time, not even that it reports what others do', async () => {
    const paper = await smallPaper(engine);
    await paper.story({ headline: 'To come', body: AGAIN }, { ago: -HOUR });
    assert.deepEqual(await shown(paper), []);
    await paper.story({ headline: 'First', body: SANK }, { ago: MINUTE });
    assert.deepEqual(await shown(paper), ['The ferry Merr: First']);
    paper.setTime(Date.UTC(2026, 6, 15, 14));
    assert.deepEqual(await shown(paper), ['The ferry Merr: First, To come']);
  });

  test('names a story once that tells of an event twice', async () => {
    const paper = await smallPaper(engine);
    await paper.story({ headline: 'Twice', body: SANK + AGAIN });
    assert.deepEqual(await shown(paper), ['The ferry Merr: Twice']);
  });
});
