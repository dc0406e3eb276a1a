// `node bench/store-scale.ts [--stories 200000] [--comments 1000000] [--engine sqlite|postgres]`: fills two newsrooms, a small and a
// large one, and prints how long each page's queries take in both. No page may take longer because the archive is larger.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import {
  archivePage,
  commentQueue,
  correctionsPage,
  feedOf,
  frontPage,
  listPage,
  popularPage,
  searchPage,
  sitemapPart,
  storyList,
  storyPage,
  type View,
} from '../src/store/index.ts';
import { openStore, type Store, type StorePlace } from '../src/store/store.ts';
import { fill, NOW, type Size } from '../src/store/testing/fill.ts';
import { startPostgres } from '../src/store/testing/postgres-server.ts';

const SMALL: Size = { stories: 1000, comments: 5000 };
const RUNS = 60;

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '200000' },
    comments: { type: 'string', default: '1000000' },
    engine: { type: 'string', default: 'sqlite' },
  },
});
const large: Size = { stories: Number(values.stories), comments: Number(values.comments) };
const server = values.engine === 'postgres' ? await startPostgres() : null;
const folder = mkdtempSync(join(tmpdir(), 'onrecord-scale-'));

const stores = [await filled(SMALL), await filled(large)] as const;
console.log(
  `\n${'a page, ms (lower quartile)'.padEnd(34)} ${String(SMALL.stories).padStart(9)} ${String(large.stories).padStart(9)}    ratio`,
);
for (const [name, ask] of Object.entries(pages())) {
  const times: [number[], number[]] = [[], []];
  // In turns, so that whatever else the machine does meets both alike.
  for (let run = 0; run < RUNS; run++) {
    times[0].push(await timed(stores[0], SMALL, ask, run));
    times[1].push(await timed(stores[1], large, ask, run));
  }
  const [few = 0, many = 0] = times.map((list) => list.sort((a, b) => a - b)[RUNS >> 2] ?? 0);
  console.log(
    `${name.padEnd(34)} ${few.toFixed(2).padStart(9)} ${many.toFixed(2).padStart(9)} ${(many / few).toFixed(2).padStart(8)}`,
  );
}
await Promise.all(stores.map((store) => store.close()));
await server?.stop();
rmSync(folder, { recursive: true });

async function filled(size: Size): Promise<Store> {
  const store = await openStore(await placeFor(String(size.stories)));
  const before = performance.now();
  await fill(store, size);
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  console.log(`filled ${size.stories} stories and ${size.comments} comments in ${seconds} s`);
  return store;
}

async function placeFor(name: string): Promise<StorePlace> {
  if (!server) return { file: join(folder, `${name}.db`) };
  const client = new pg.Client({ connectionString: `${server.url}/postgres` });
  await client.connect();
  await client.query(`create database size_${name}`);
  await client.end();
  return { url: `${server.url}/size_${name}` };
}

type Ask = (view: View, story: string) => Promise<unknown>;

function pages(): Record<string, Ask> {
  return {
    front: (view) => frontPage(view),
    'story, middle of the archive': (view, path) => storyPage(view, path),
    'section, first page': (view) => listPage(view, { kind: 'section', slug: 'section-1' }),
    'section, page 5': (view) => listPage(view, { kind: 'section', slug: 'section-1' }, 5),
    topic: (view) => listPage(view, { kind: 'topic', slug: 'topic-1' }),
    author: (view) => listPage(view, { kind: 'author', slug: 'author-1' }),
    'month of the archive': (view) => listPage(view, { kind: 'archive', month: '2026-06' }),
    archive: (view) => archivePage(view),
    popular: (view) => popularPage(view),
    corrections: (view) => correctionsPage(view),
    'search, a word of every story': (view) => searchPage(view, 'council'),
    'search, three common words': (view) => searchPage(view, 'council harbour meeting'),
    'search, a rare word': (view) => searchPage(view, 'rare500'),
    'search, a word of no story': (view) => searchPage(view, 'zebra'),
    feed: (view) => feedOf(view, null),
    'desk: held comments': (view) => commentQueue(view.store.db, 'held'),
    'desk: stories': (view) => storyList(view.store.db),
    'sitemap, a part (1000 : 10000)': (view) => sitemapPart(view, 1),
  };
}

async function timed(store: Store, { stories }: Size, ask: Ask, run: number): Promise<number> {
  const popular = [stories, stories - 1, stories - 2, stories - 3, stories - 4];
  const view: View = { store, now: NOW, popular: { '3h': popular, '24h': popular, '7d': popular } };
  const before = performance.now();
  const answer = await ask(view, `/story-${Math.floor(stories / 2) + run}/`);
  const took = performance.now() - before;
  if (answer === null) throw new Error('A page that was asked for is not there.');
  return took;
}
