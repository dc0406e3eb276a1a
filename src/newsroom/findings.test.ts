import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskReading, findingsOf } from '#store';
import { eachEngine } from '../store/testing/each-engine.ts';
import { correctSpeaker } from './put-reading-right.ts';
import { saveStory } from './save-story.ts';
import { DAY, type SmallPaper, smallPaper } from './testing/small-paper.ts';

const DAM = `<p>A gate of the Brekke dam stuck open on Sunday night and the river Lomma left its bed below the mill and the school.</p>
<p>Engineer Tor Vane said the hoist of the gate had been worn for eleven years, and that its brake was older than the mayor.</p>
<p>Harbour master Runa Holm was dismissed on Monday. “Nobody asked me,” Holm said.</p>`;
const LATER =
  '<p>The harbour has a new master since Friday. Runa Holm was dismissed on Saturday, the council said.</p>';

/** Saves a new story. @returns its id, and what the copy desk found in it. */
async function save(paper: SmallPaper, headline: string, standfirst: string, body: string) {
  const where = { section: 'news', topics: ['harbour'], authors: [], slug: '' };
  const text = { headline, standfirst, dateline: '', body };
  const draft = { id: null, text, ...where, commentsOpen: true, picture: null, by: null };
  const { value } = await paper.newsroom.write((desk) => saveStory(desk, draft));
  return { story: value.story, findings: await findings(paper, value.story) };
}

async function findings(paper: SmallPaper, story: number) {
  return (await findingsOf(paper.newsroom.store.db, [story])).get(story) ?? [];
}

eachEngine('what the copy desk finds', (engine) => {
  test('in words that stand alone somewhere: a standfirst that points into the story', async () => {
    const paper = await smallPaper(engine);
    const body = '<p>The fire service counted 60 homes under water at noon.</p>';
    const { findings: found } = await save(
      paper,
      'Water in the lower town',
      'That number will rise, the fire service said.',
      body,
    );
    const [first, ...more] = found.filter(({ message }) => message.startsWith('Read alone'));
    assert.match(first?.message ?? '', /^Read alone, as the headline with its standfirst is: “That number”/);
    assert.deepEqual([first?.words, more], ['That number', []], 'and says it once');
  });

  test('in words that another story tells otherwise, with that story', async () => {
    const paper = await smallPaper(engine);
    const earlier = await paper.story({ headline: 'Dam fails', body: DAM }, { ago: DAY * 2, topics: ['harbour'] });
    const { findings: found, story } = await save(paper, 'A new master', '', LATER);
    const against = found.find(({ rule }) => rule === 'contradiction');
    assert.deepEqual(against?.against, { id: earlier, headline: 'Dam fails' });
    assert.match(against?.message ?? '', /“Dam fails” has 2026-07-13/);
    const desk = await deskReading(paper.newsroom.store.db, story);
    assert.deepEqual(desk?.findings, found, 'the reading shows the same');
  });

  test('in a passage that the paper has printed before, as a note', async () => {
    const paper = await smallPaper(engine);
    const earlier = await paper.story({ headline: 'Dam fails', body: DAM }, { ago: DAY * 2 });
    const { findings: found, story } = await save(paper, 'What we know', '', `${DAM}<p>More is to be told soon.</p>`);
    const copied = found.filter(({ rule }) => rule === 'copied-text');
    assert.deepEqual(
      copied.map(({ severity, message, against }) => [severity, message, against?.id]),
      [['note', 'This passage stands word for word in “Dam fails”.', earlier]],
    );
    const words = '“Nobody asked me,”';
    const order = { story, words, kind: 'person', name: 'Ida Storm', role: 'mayor', by: null } as const;
    await paper.newsroom.write((desk) => correctSpeaker(desk, order));
    assert.equal((await findings(paper, story)).filter(({ rule }) => rule === 'copied-text').length, 1, 'it stays');
  });

  test('nothing in a story alone in its paper, nor against itself when it is saved again', async () => {
    const paper = await smallPaper(engine);
    const { story, findings: first } = await save(paper, 'Dam fails', '', DAM);
    const text = { headline: 'Dam fails', standfirst: '', dateline: '', body: DAM };
    const where = { section: 'news', topics: [], authors: [], slug: '', commentsOpen: true, picture: null, by: null };
    await paper.newsroom.write((desk) => saveStory(desk, { id: story, text, ...where }));
    for (const all of [first, await findings(paper, story)])
      assert.deepEqual(
        all.filter(({ against }) => against !== null),
        [],
      );
  });
});
