import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openNewsroom } from '#newsroom';
import { frontPage, storyPage } from '#store';
import { loadExampleEdition } from './load-edition.ts';
import { parseStory, readEdition } from './read-edition.ts';

test('the example edition fills an empty newsroom, correction and threads and all', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'onrecord-example-'));
  const newsroom = await openNewsroom({ dir, everySeconds: 0 });
  try {
    await loadExampleEdition(newsroom);
    const front = await frontPage(newsroom.view());
    assert.equal(front.facts.paper.name, 'The Tarnwick Courier');
    assert.match(front.facts.lead?.headline ?? '', /^Gate log shows 41 silent minutes/);
    const story = await storyPage(newsroom.view(), '/2026/10/23/gate-log/');
    assert.ok(story);
    assert.equal(story.facts.at, '2026-10-23T17:40:00+01:00');
    assert.match(story.facts.body, /shown to the public inquiry on Friday/);
    assert.deepEqual(
      story.facts.corrections.map(({ wrong, right }) => [wrong, right]),
      [['Thursday', 'Friday']],
    );
    assert.equal(story.facts.comments[0]?.replies[1]?.replies[0]?.name, 'Delia Roe');
    assert.doesNotMatch(JSON.stringify(story), /mail\.example/);
    assert.ok(readdirSync(newsroom.mediaDir).includes('dam-night.svg'));
  } finally {
    await newsroom.close();
    rmSync(dir, { recursive: true, force: true });
  }
});

test('a word that a correction changed stands old in the first revision and new in the next', () => {
  const story = parseStory(
    'x',
    'headline: Shown [[Monday->Tuesday]]\ncorrection: 2026-01-02T03:04 | correction | Not [[wrong]].\n\n<p>On [[Monday->Tuesday]].</p>',
  );
  assert.equal(story.first.headline, 'Shown Monday');
  assert.equal(story.now.body, '<p>On Tuesday.</p>');
  assert.deepEqual(story.correction, {
    at: '2026-01-02T03:04',
    kind: 'correction',
    note: 'Not Monday.',
    wrong: 'Monday',
    right: 'Tuesday',
  });
});

test('every story, author, picture and comment of the edition refers to one that is there', () => {
  const { stories, paper, pictures, comments } = readEdition();
  const names = new Set(stories.map(({ name }) => name));
  const authors = new Set(paper.authors.map(({ name }) => name));
  for (const { head, name } of stories) {
    assert.ok(paper.sections.includes(head.get('section') ?? ''), name);
    for (const author of (head.get('authors') ?? '').split(',')) assert.ok(authors.has(author.trim()), name);
    if (head.has('picture')) assert.ok(pictures[head.get('picture') ?? ''], name);
  }
  for (const { story } of comments) assert.ok(names.has(story ?? ''), `no story ${story}`);
});
