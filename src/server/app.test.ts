import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { publish, saveStory, withdraw } from '#newsroom';
import { redirect } from '#store';
import { hiddenField, type SmallSite, smallSite } from './testing/small-site.ts';

describe('the site', () => {
  let site: SmallSite;
  let rain: { id: number; path: string };
  before(async () => {
    site = await smallSite();
    rain = await site.story('Rain closes the towpath');
  });

  test('answers its pages', async () => {
    const { path } = rain;
    assert.match(path, /^\/2026\/10\/23\/rain-closes-the-towpath\/$/);
    for (const page of [
      '/',
      path,
      '/section/city/',
      '/archive/',
      '/archive/2026/10/',
      '/popular/',
      '/search',
      '/corrections/',
    ])
      await answers(page, 200, 'text/html; charset=utf-8');
    await answers('/feed.xml', 200, 'application/rss+xml; charset=utf-8');
    await answers('/section/city/atom.xml', 200, 'application/atom+xml; charset=utf-8');
    await answers('/feed.json', 200, 'application/feed+json; charset=utf-8');
    for (const page of ['/sitemap.xml', '/sitemap-1.xml', '/news-sitemap.xml'])
      await answers(page, 200, 'application/xml; charset=utf-8');
    await answers('/robots.txt', 200, 'text/plain; charset=utf-8');
  });

  test('says on every answer what browsers must not do', async () => {
    for (const page of [
      '/',
      rain.path,
      '/nothing-here/',
      '/search?q=x',
      '/desk/sign-in',
      '/assets/icon.svg',
      '/healthz',
    ]) {
      const { headers } = await site.ask(page);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/, page);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', page);
      assert.ok(headers.get('referrer-policy'), page);
      assert.equal(headers.get('server'), null);
      assert.equal(headers.get('x-powered-by'), null);
    }
  });

  test('has no style or script in a page that its policy does not let run', async () => {
    const answer = await site.ask(rain.path);
    const page = await answer.text();
    const policy = answer.headers.get('content-security-policy') ?? '';
    const { createHash } = await import('node:crypto');
    const sheets = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, sheet = '']) => sheet);
    assert.ok(sheets.length > 0);
    for (const sheet of sheets)
      assert.ok(policy.includes(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`));
    assert.doesNotMatch(page, /\sstyle="|\son\w+="|<script(?![^>]*(?:src=|application\/ld\+json))/);
  });

  test('gives a CDN the keys of a page and how long to keep it', async () => {
    const { headers } = await site.ask(rain.path);
    assert.match(headers.get('surrogate-key') ?? '', new RegExp(`\\bstory:${rain.id}\\b`));
    assert.match(headers.get('cache-control') ?? '', /^public, max-age=0, s-maxage=\d+/);
    assert.equal(headers.get('vary'), 'Accept-Encoding');
  });

  test('answers 304 to a browser that has the page', async () => {
    const etag = (await site.ask(rain.path)).headers.get('etag') ?? '';
    const again = await site.ask(rain.path, { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  });

  test('compresses what it makes for one reader, too', async () => {
    for (const path of ['/search?q=rain', '/nothing/', '/desk/sign-in'])
      for (const [coding, open] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const answer = await site.ask(path, { headers: { 'accept-encoding': coding } });
        const bytes = Buffer.from(await answer.arrayBuffer());
        const isSmall = answer.headers.get('content-encoding') === null;
        assert.equal(isSmall, path === '/desk/sign-in', path);
        assert.match((isSmall ? bytes : open(bytes)).toString(), /^<!doctype html>/);
        assert.equal(answer.headers.get('vary'), 'Accept-Encoding');
      }
  });

  test('keeps one page for all that is added to its address', async () => {
    await site.ask(rain.path);
    const kept = site.house.cache.size;
    for (let number = 0; number < 20; number++) await answers(`${rain.path}?utm_source=${number}`, 200);
    assert.equal(site.house.cache.size, kept);
  });

  test('never repeats the host of a request', async () => {
    for (const page of ['/', rain.path, '/section/city', '/nothing/', '/feed.xml']) {
      const answer = await site.ask(page, { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } });
      const text = await answer.text();
      assert.ok(!text.includes('evil.example') && !JSON.stringify([...answer.headers]).includes('evil.example'), page);
    }
  });

  test('redirects an old path, and one without its slash', async () => {
    await site.newsroom.write(async ({ writing }) => redirect(writing, '/old/rain.html', rain.path));
    await redirects('/old/rain.html', rain.path);
    await redirects(rain.path.slice(0, -1), rain.path);
    await redirects('/section/city', '/section/city/');
    await redirects('/popular', '/popular/');
    await redirects('//popular', '/popular/');
  });

  test('says 404, with a search for the words of the address', async () => {
    const answer = await site.ask('/2026/10/23/rain-closes-the-bridge/');
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /value="rain closes the bridge"/);
    for (const page of [
      '/section/none/',
      '/archive/2026/11/',
      '/section/city/?page=99',
      '/sitemap-9.xml',
      '/media/none.jpg',
      '/reads/x',
      '/api/stories',
      '/assets/none.js',
      '/desk/none',
    ])
      assert.equal((await site.ask(page, { headers: { cookie: '' } })).status, 404, page);
  });

  test('says 405, with what the address takes', async () => {
    const CASES: [string, string, string][] = [
      ['POST', '/', 'GET, HEAD'],
      ['DELETE', '/section/city/', 'GET, HEAD'],
      ['PUT', '/media/a.jpg', 'GET, HEAD'],
      ['GET', '/comments', 'POST'],
      ['GET', '/reads', 'POST'],
    ];
    for (const [method, page, allow] of CASES) {
      const answer = await site.ask(page, { method });
      assert.equal(answer.status, 405, `${method} ${page}`);
      assert.equal(answer.headers.get('allow'), allow);
      assert.match(await answer.text(), /<h1>/);
    }
  });

  test('says 410 of a withdrawn story, and nothing of it', async () => {
    const { id, path } = await site.story('A story to be taken back');
    await answers(path, 200);
    await site.newsroom.write((desk) => withdraw(desk, { story: id }));
    const answer = await site.ask(path);
    assert.equal(answer.status, 410);
    assert.doesNotMatch(await answer.text(), /taken back</);
  });

  test('shows a scheduled story when its time has come, on pages that were kept before', async () => {
    const at = site.now() + 60_000;
    const { value } = await site.newsroom.write(async (desk) => {
      const text = { headline: 'The bells ring at last', standfirst: '', dateline: '', body: '<p>They rang.</p>' };
      const where = { section: 'city', topics: [], authors: [], slug: '', commentsOpen: true, picture: null, by: null };
      const { story } = await saveStory(desk, { id: null, text, ...where });
      return publish(desk, { story, at });
    });
    assert.equal((await site.ask(value.path)).status, 404);
    assert.doesNotMatch(await (await site.ask('/')).text(), /The bells ring/);
    site.wait(60_000);
    assert.match(await (await site.ask('/')).text(), /The bells ring/);
    await answers(value.path, 200);
  });

  test('serves files with their types, whole and in part', async () => {
    mkdirSync(join(site.newsroom.mediaDir, '2026'), { recursive: true });
    writeFileSync(join(site.newsroom.mediaDir, '2026/song.mp3'), '0123456789');
    writeFileSync(join(site.newsroom.mediaDir, '2026/map.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(site.newsroom.mediaDir, '2026/page.html'), '<script>alert(1)</script>');
    const whole = await site.ask('/media/2026/song.mp3');
    assert.equal(whole.headers.get('content-type'), 'audio/mpeg');
    assert.equal(await whole.text(), '0123456789');
    const part = await site.ask('/media/2026/song.mp3', { headers: { range: 'bytes=2-4' } });
    assert.equal(part.status, 206);
    assert.equal(part.headers.get('content-range'), 'bytes 2-4/10');
    assert.equal(await part.text(), '234');
    const tail = await site.ask('/media/2026/song.mp3', { headers: { range: 'bytes=-3' } });
    assert.equal(await tail.text(), '789');
    assert.equal((await site.ask('/media/2026/song.mp3', { headers: { range: 'bytes=10-' } })).status, 416);
    assert.match((await site.ask('/media/2026/map.svg')).headers.get('content-security-policy') ?? '', /sandbox/);
    assert.equal((await site.ask('/media/2026/page.html')).headers.get('content-type'), 'application/octet-stream');
    for (const path of [
      '/media/..%2fnewsroom.db',
      '/media/%2e%2e/newsroom.db',
      '/media/2026/',
      '/media/.hidden',
      '/media/2026%5c..',
    ])
      assert.ok((await site.ask(path)).status >= 400, path);
  });

  test('takes a comment, holds it, and keeps what was typed where a field is wrong', async () => {
    const ticket = hiddenField(await (await site.ask(rain.path)).text(), 'ticket');
    const typed = { story: String(rain.id), parent: '', ticket, name: 'Pim', email: 'pim@example.org' };
    const wrong = await site.send('/comments', { ...typed, email: 'no address', text: 'Keep <b>the</b> bell.' });
    assert.equal(wrong.status, 422);
    assert.equal(wrong.headers.get('cache-control'), 'no-store');
    const page = await wrong.text();
    assert.match(page, /Keep &lt;b>the&lt;\/b> bell\.|Keep &lt;b&gt;the&lt;\/b&gt; bell\./);
    assert.match(page, /aria-invalid="true"/);
    site.wait(60_000);
    const sent = await site.send('/comments', { ...typed, text: 'Keep the bell.' });
    assert.equal(sent.status, 303);
    assert.equal(sent.headers.get('location'), `${rain.path}?reply=held#leave-a-reply`);
    assert.match(sent.headers.get('set-cookie') ?? '', /^commenter=.*HttpOnly; SameSite=Lax/);
    const told = await site.ask(`${rain.path}?reply=held`);
    assert.equal(told.headers.get('cache-control'), 'no-store');
    assert.match(await told.text(), /role="status"/);
    const readers = await (await site.ask(rain.path)).text();
    assert.doesNotMatch(readers, /Keep the bell|pim@example\.org/);
  });

  test('refuses a form that is too large, of another kind, or without its story', async () => {
    const send = (body: string, type: string) =>
      site.ask('/comments', { method: 'POST', body, headers: { 'content-type': type } });
    const form = 'application/x-www-form-urlencoded';
    assert.equal((await send('x'.repeat(70_000), form)).status, 413);
    assert.equal((await send('{}', 'application/json')).status, 415);
    assert.equal((await send('name=x', form)).status, 400);
    assert.equal((await send('story=99999&name=x&email=a%40b.example&text=x', form)).status, 404);
  });

  test('counts a read by beacon or point, and neither robots, pages made ahead nor other sites', async () => {
    const beacon = (headers: Record<string, string>) => site.send('/reads', { story: String(rain.id) }, headers);
    const readers = async () => {
      await site.newsroom.tick();
      return site.newsroom.view().popular['24h'];
    };
    const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    assert.equal((await beacon({ 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' })).status, 204);
    await beacon({ 'user-agent': browser, 'sec-purpose': 'prefetch;prerender' });
    await beacon({ 'user-agent': browser, purpose: 'prefetch' });
    await beacon({});
    await beacon({ 'user-agent': browser, 'sec-fetch-site': 'cross-site' });
    await site.ask(`/reads/${rain.id}.gif`, { method: 'HEAD', headers: { 'user-agent': browser } });
    assert.deepEqual(await readers(), []);
    const point = await site.ask(`/reads/${rain.id}.gif`, { headers: { 'user-agent': browser } });
    assert.equal(point.headers.get('content-type'), 'image/gif');
    assert.equal(point.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await readers(), [rain.id]);
  });

  test('tells those who run it that it lives and can serve', async () => {
    assert.equal(await (await site.ask('/healthz')).text(), 'ok\n');
    assert.equal(await (await site.ask('/readyz')).text(), 'ready\n');
    assert.equal((await site.ask('/metrics')).status, 404, 'a client without an address is not this machine');
  });

  async function answers(path: string, status: number, type?: string): Promise<void> {
    const answer = await site.ask(path);
    assert.equal(answer.status, status, path);
    if (type) assert.equal(answer.headers.get('content-type'), type, path);
    assert.notEqual(await answer.text(), '');
  }

  async function redirects(from: string, to: string): Promise<void> {
    const answer = await site.ask(from);
    assert.equal(answer.status, 301, from);
    assert.equal(answer.headers.get('location'), to);
  }
});
