import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Key } from '#story';
import type { Rendered } from './kept-page.ts';
import { PageCache } from './page-cache.ts';

function rendered(body: string, keys: Key[], freshUntil: number | null = null): Rendered {
  return { status: 200, type: 'text/html; charset=utf-8', body, keys, freshUntil, caching: 'page' };
}

function cacheAt(clock: { now: number }, limit = 1_000_000): PageCache {
  return new PageCache({ limit, now: () => clock.now });
}

describe('the page cache', () => {
  test('renders a page once and keeps it', async () => {
    const cache = cacheAt({ now: 0 });
    let renders = 0;
    const render = async () => rendered(`page ${++renders}`, ['story:1']);
    assert.equal((await cache.get('/a/', render))?.identity.toString(), 'page 1');
    assert.equal((await cache.get('/a/', render))?.identity.toString(), 'page 1');
    assert.equal(renders, 1);
  });

  test('drops every page that shows a changed fact', async () => {
    const cache = cacheAt({ now: 0 });
    await cache.get('/a/', async () => rendered('a', ['paper', 'story:1', 'comments:1']));
    await cache.get('/', async () => rendered('front', ['paper', 'front', 'story:1']));
    cache.drop(['story:1']);
    assert.equal(cache.peek('/a/'), undefined);
    assert.equal(cache.peek('/'), undefined);
  });

  test('drops no page that does not show the changed fact', async () => {
    const cache = cacheAt({ now: 0 });
    await cache.get('/a/', async () => rendered('a', ['paper', 'story:1', 'comments:1']));
    await cache.get('/b/', async () => rendered('b', ['paper', 'story:2', 'comments:2']));
    cache.drop(['comments:1', 'section:7']);
    assert.equal(cache.peek('/a/'), undefined);
    assert.equal(cache.peek('/b/')?.identity.toString(), 'b');
    assert.equal(cache.counts.dropped, 1);
  });

  test('keeps a page no longer than it is fresh', async () => {
    const clock = { now: 1_000 };
    const cache = cacheAt(clock);
    await cache.get('/', async () => rendered('before the scheduled story', ['front'], 5_000));
    clock.now = 4_999;
    assert.ok(cache.peek('/'));
    clock.now = 5_000;
    assert.equal(cache.peek('/'), undefined);
  });

  test('lets many who ask at once wait for one rendering', async () => {
    const cache = cacheAt({ now: 0 });
    let renders = 0;
    const gate = Promise.withResolvers<void>();
    const render = async () => {
      renders++;
      await gate.promise;
      return rendered('a', ['story:1']);
    };
    const asked = Array.from({ length: 50 }, () => cache.get('/a/', render));
    gate.resolve();
    const pages = await Promise.all(asked);
    assert.equal(renders, 1);
    assert.equal(new Set(pages).size, 1);
  });

  test('renders anew where a fact changed while the page was being rendered', async () => {
    const cache = cacheAt({ now: 0 });
    let fact = 'old';
    const read = Promise.withResolvers<void>();
    const first = cache.get('/a/', async () => {
      const seen = fact;
      await read.promise;
      return rendered(seen, ['story:1']);
    });
    fact = 'new';
    cache.drop(['story:1']);
    const second = cache.get('/a/', async () => rendered(fact, ['story:1']));
    assert.equal((await second)?.identity.toString(), 'new');
    read.resolve();
    assert.equal((await first)?.identity.toString(), 'new');
    assert.equal(cache.peek('/a/')?.identity.toString(), 'new');
  });

  test('keeps what was rendered while some other fact changed', async () => {
    const cache = cacheAt({ now: 0 });
    const gate = Promise.withResolvers<void>();
    let renders = 0;
    const asked = cache.get('/a/', async () => {
      renders++;
      await gate.promise;
      return rendered('a', ['story:1']);
    });
    cache.drop(['story:2']);
    gate.resolve();
    await asked;
    assert.equal(renders, 1);
    assert.ok(cache.peek('/a/'));
  });

  test('never keeps a page whose facts change faster than it renders', async () => {
    const cache = cacheAt({ now: 0 });
    const page = await cache.get('/a/', async () => {
      cache.drop(['story:1']);
      return rendered('a', ['story:1']);
    });
    assert.equal(page?.identity.toString(), 'a');
    assert.equal(cache.peek('/a/'), undefined);
  });

  test('forgets a rendering that failed, so that the next reader tries again', async () => {
    const cache = cacheAt({ now: 0 });
    await assert.rejects(
      cache.get('/a/', async () => {
        throw new Error('the disk is full');
      }),
    );
    assert.equal((await cache.get('/a/', async () => rendered('a', ['story:1'])))?.identity.toString(), 'a');
  });

  test('keeps neither what is not there nor what is gone', async () => {
    const cache = cacheAt({ now: 0 });
    assert.equal(await cache.get('/x/', async () => null), null);
    await cache.get('/y/', async () => ({ ...rendered('gone', ['story:3']), status: 410 }));
    assert.equal(cache.size, 0);
  });

  test('stays below its limit by dropping what was longest unasked for', async () => {
    const clock = { now: 0 };
    const cache = cacheAt(clock, 100_000);
    const big = 'x'.repeat(10_000);
    for (let page = 0; page < 20; page++) {
      clock.now += 1_000;
      await cache.get(`/${page}/`, async () => rendered(big, ['paper', `story:${page}`]));
      cache.peek('/0/');
    }
    assert.ok(cache.weight <= 100_000, `${cache.weight} bytes`);
    assert.ok(cache.peek('/0/'), 'the page asked for all the time is still there');
    assert.ok(cache.peek('/19/'), 'the newest page is there');
    assert.equal(cache.peek('/1/'), undefined);
  });

  test('is empty after a change whose keys nobody knows', async () => {
    const cache = cacheAt({ now: 0 });
    await cache.get('/a/', async () => rendered('a', ['story:1']));
    cache.dropAll();
    assert.equal(cache.peek('/a/'), undefined);
    assert.equal(cache.weight, 0);
  });
});
