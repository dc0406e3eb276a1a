import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as store from '#store';
import type { Key } from '#story';
import { eachEngine, type TestEngine } from '../store/testing/each-engine.ts';
import { correct } from './correct.ts';
import { type Desk, Refused } from './desk.ts';
import { approveComment, putComment, refuseComment } from './moderate-comment.ts';
import { placeSection, savePlace } from './places.ts';
import { changeAddress, publish, withdraw } from './publish.ts';
import { correctSpeaker, switchReading } from './put-reading-right.ts';
import { saveStory } from './save-story.ts';
import { changeSettings } from './settings.ts';
import { DAY, HOUR, NOON, type SmallPaper, smallPaper } from './testing/small-paper.ts';

const STORIES = 6;
/** The same work every time; `RUNS=100` does other work, and more of it. */
const RUNS = process.env.RUNS ? { numRuns: Number(process.env.RUNS) } : { numRuns: 5, seed: 15 };

/** Something that somebody does at the desk; numbers choose among what is there. */
type Deed = (desk: Desk, which: number, other: number) => Promise<unknown>;

const DEEDS: Record<string, Deed> = {
  save: (desk, which, other) => saveStory(desk, draft(which, other)),
  'save a new one': (desk, which, other) => saveStory(desk, { ...draft(which, other), id: null }),
  publish: (desk, which) => publish(desk, { story: which }),
  'publish later': (desk, which, other) => publish(desk, { story: which, at: desk.now + other * HOUR }),
  'publish as of yesterday': (desk, which, other) => publish(desk, { story: which, at: desk.now - other * DAY }),
  withdraw: (desk, which) => withdraw(desk, { story: which }),
  correct: (desk, which, other) =>
    correct(desk, {
      story: which,
      kind: 'correction',
      note: `No. ${other}`,
      wrong: null,
      right: null,
      text: draft(which, other).text,
      by: null,
    }),
  'change address': (desk, which, other) => changeAddress(desk, { story: which, path: `/moved-${other}/` }),
  comment: (desk, which, other) =>
    putComment(desk, {
      story: which,
      parent: null,
      name: 'Bo',
      email: '',
      text: `No. ${other}`,
      state: other % 2 ? 'approved' : 'held',
      phase: null,
      reason: null,
      staff: false,
      commenter: null,
      writtenAt: desk.now,
    }),
  approve: (desk, which) => approveComment(desk, { comment: which, by: null }),
  refuse: (desk, which) => refuseComment(desk, { comment: which, by: null }),
  'rename a topic': (desk, _, other) => savePlace(desk, 'topic', { title: `Harbour ${other}`, slug: 'harbour' }),
  'rename an author': (desk, _, other) => savePlace(desk, 'author', { title: `Ann ${other}`, slug: 'ann-vole' }),
  'move a section': (desk, which, other) => placeSection(desk, (which % 2) + 1, other),
  'switch the reading': (desk, which, other) =>
    switchReading(desk, { story: which, off: other % 2 ? `For reason ${other}.` : null }),
  'put a speaker right': (desk, which, other) =>
    correctSpeaker(desk, {
      story: which,
      words: `“The line was tested ${other} times,”`,
      kind: 'person',
      name: 'Ilse Marrack',
      role: '',
      by: null,
    }),
  'set the lead': (desk, which) => changeSettings(desk, { leadStory: which }),
  'close comments': (desk, _, other) => changeSettings(desk, { commentsOpen: other % 2 === 0 }),
};

function draft(which: number, other: number) {
  return {
    id: which,
    text: { headline: `Headline ${other}`, standfirst: '', dateline: '', body: bodyOf(other) },
    section: other % 2 ? 'news' : 'sport',
    topics: [['harbour', 'budget'], ['budget'], []][other % 3] ?? [],
    authors: other % 4 ? ['ann-vole'] : [],
    slug: '',
    commentsOpen: other % 5 !== 0,
    picture: null,
    by: null,
  };
}

/** Every third story has somebody speak, of a figure and of a day. */
function bodyOf(other: number): string {
  const words = `<p>Words ${other} of the quay.</p>`;
  if (other % 3 === 0) return words;
  const name = other % 2 ? 'Corin Vale' : 'Ilse Marrack';
  return `${words}<p>“The line was tested ${other} times,” said ${name}. On 2 July ${other + 100} homes were flooded, he said.</p>`;
}

interface Kept {
  facts: string;
  keys: readonly Key[];
  freshUntil: number | null;
}

/** Every page that may be kept, by its name. */
async function allPages({ newsroom }: SmallPaper): Promise<Map<string, Kept>> {
  const view = newsroom.view();
  const rows = await newsroom.store.db.selectFrom('stories').select('path').where('path', 'is not', null).execute();
  const asked: [string, () => Promise<store.Page<object> | null>][] = [
    ['front', () => store.frontPage(view)],
    ['record', () => store.recordPage(view)],
    ['record today', () => store.recordTodayPage(view)],
    ['people', () => store.recordPeoplePage(view)],
    ['a person', () => store.recordPersonPage(view, 'corin-vale')],
    ['another', () => store.recordPersonPage(view, 'ilse-marrack')],
    ['timeline', () => store.recordTimelinePage(view)],
    ['figures', () => store.recordFiguresPage(view)],
    ['a matter', () => store.recordMatterPage(view, 'homes-flooded-harbour')],
    ['archive', () => store.archivePage(view)],
    ['popular', () => store.popularPage(view)],
    ['corrections', () => store.correctionsPage(view)],
    ['search', () => store.searchPage(view, 'quay')],
    ['feed', () => store.feedOf(view, null)],
    ['topic feed', () => store.feedOf(view, { kind: 'topic', slug: 'harbour' })],
    ['news', () => store.newsEntries(view)],
    ['sitemap', () => store.sitemapPart(view, 1)],
    ['month', () => store.listPage(view, { kind: 'archive', month: '2026-07' })],
    ['author', () => store.listPage(view, { kind: 'author', slug: 'ann-vole' })],
    ['news section', () => store.listPage(view, { kind: 'section', slug: 'news' })],
    ['sport section', () => store.listPage(view, { kind: 'section', slug: 'sport' })],
    ['harbour', () => store.listPage(view, { kind: 'topic', slug: 'harbour' })],
    ['budget', () => store.listPage(view, { kind: 'topic', slug: 'budget' })],
  ];
  for (const { path } of rows) if (path) asked.push([path, () => store.storyPage(view, path)]);
  const shown = new Map<string, Kept>();
  for (const [name, ask] of asked) {
    const page = await ask();
    // The front page names the day; whoever keeps it drops it at midnight.
    if (page) shown.set(name, { ...page, facts: JSON.stringify({ ...page.facts, today: '' }) });
  }
  return shown;
}

const WAIT = 'wait';
const step = fc.tuple(
  fc.constantFrom(WAIT, ...Object.keys(DEEDS)),
  fc.integer({ min: 1, max: STORIES }),
  fc.integer({ min: 1, max: 12 }),
);

eachEngine('pages that are kept', (engine) => {
  const thorough = engine.name === 'sqlite';
  test('none is stale, where those are dropped that carry a key that was told or whose time is over', async () => {
    const steps = fc.array(step, { minLength: 1, maxLength: thorough ? 14 : 6 });
    await fc.assert(
      fc.asyncProperty(steps, (list) => keepPages(engine, list)),
      {
        ...(thorough ? RUNS : { numRuns: 1, seed: 15 }),
        endOnFailure: !thorough,
      },
    );
  });
});

/** Keeps every page as a server would while people work at the desk, and holds what is kept against what is true. */
async function keepPages(engine: TestEngine, steps: readonly (readonly [string, number, number])[]): Promise<void> {
  const paper = await smallPaper(engine);
  for (let n = 1; n <= STORIES; n++) {
    await paper.story({ headline: `First ${n}`, body: bodyOf(n) }, { ago: n * HOUR, topics: n % 2 ? ['harbour'] : [] });
  }
  let now = NOON;
  const kept = await allPages(paper);
  for (const [name, which, other] of steps) {
    if (name === WAIT) now += other * HOUR;
    paper.setTime(now);
    const told = name === WAIT ? [] : await keysOf(paper, name, which, other);
    for (const [page, { keys, freshUntil }] of kept) {
      if (keys.some((key) => told.includes(key)) || (freshUntil ?? now + 1) <= now) kept.delete(page);
    }
    const fresh = await allPages(paper);
    for (const [page, { facts, keys }] of kept) {
      const what = `"${page}", which carries ${keys.join(' ')}, is stale after "${name}" ${which} ${other}, which told ${told.join(' ')}`;
      assert.equal(facts, fresh.get(page)?.facts, what);
    }
    for (const [page, made] of fresh) if (!kept.has(page)) kept.set(page, made);
  }
  await paper.newsroom.close();
}

async function keysOf({ newsroom }: SmallPaper, name: string, which: number, other: number): Promise<Key[]> {
  try {
    return (await newsroom.write(async (desk) => DEEDS[name]?.(desk, which, other))).keys;
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
