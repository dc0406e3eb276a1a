import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { elements } from './testing/elements.ts';
import { feed, paper, story } from './testing/feed.ts';

test('RSS tells the channel, its own address and its last change', () => {
  const found = elements(rss(feed));
  assert.deepEqual(found.get('rss@version'), ['2.0']);
  assert.equal(found.get('title')?.[0], 'City · The Hale Post & Packet');
  assert.equal(found.get('link')?.[0], 'https://post.example/section/city/');
  assert.deepEqual(found.get('atom:link@href'), ['https://post.example/section/city/feed.xml']);
  assert.deepEqual(found.get('lastBuildDate'), ['Sat, 24 Oct 2026 09:15:00 +0100']);
});

test('an item of RSS has its date in the form of RFC 822, its authors and a name that stays', () => {
  const found = elements(rss(feed));
  assert.equal(found.get('pubDate')?.[0], 'Fri, 23 Oct 2026 07:05:09 +0100');
  assert.deepEqual(found.get('dc:creator'), ['Ida Quill']);
  assert.deepEqual(found.get('guid'), ['tag:post.example,2026-10-23:story-12', 'tag:post.example,2026-10-23:story-11']);
  assert.deepEqual(found.get('guid@isPermaLink'), ['false', 'false']);
});

test('the whole story is in a feed, its addresses with their host, its words unchanged', () => {
  const [whole = ''] = elements(rss(feed)).get('content:encoded') ?? [];
  assert.match(whole, /^<figure><img src="https:\/\/post.example\/media\/band.jpg" alt="The band"/);
  assert.match(whole, /<figcaption>The band on the bridge. Ilka Dorn<\/figcaption>/);
  assert.match(whole, /<p><b>Hale<\/b> It <em>opened<\/em> on <a href="https:\/\/post.example\/2026\/10\/22\/eve\/">/);
  assert.match(whole, /<code>href="\/x"<\/code>/);
});

test('characters that XML forbids are dropped, and addresses are written in those an address may have', () => {
  const found = elements(rss(feed));
  assert.equal(found.get('title')?.[2], 'Bad  bytes  go');
  assert.equal(found.get('link')?.[2], 'https://post.example/2026/10/20/%C3%B6s/');
});

test('Atom names its entries as RSS does, and says when each changed', () => {
  const found = elements(atom(feed));
  assert.deepEqual(found.get('id')?.slice(0, 2), [
    'https://post.example/section/city/',
    'tag:post.example,2026-10-23:story-12',
  ]);
  assert.equal(found.get('updated')?.[0], '2026-10-24T09:15:00+01:00');
  assert.deepEqual(found.get('published'), [story.at, story.at]);
  assert.ok(found.get('link@rel')?.includes('self'));
  assert.equal(found.get('name')?.[0], paper.name);
});

test('an empty feed is still one', () => {
  for (const make of [rss, atom]) elements(make({ ...feed, stories: [] }));
  assert.deepEqual(JSON.parse(jsonFeed({ ...feed, stories: [] })).items, []);
});

test('JSON Feed has the same stories', () => {
  const made = JSON.parse(jsonFeed(feed));
  assert.equal(made.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(made.feed_url, 'https://post.example/section/city/feed.json');
  assert.equal(made.items[0].id, 'tag:post.example,2026-10-23:story-12');
  assert.deepEqual(made.items[0].authors, [{ name: 'Ida Quill', url: 'https://post.example/author/ida-quill/' }]);
  assert.equal(made.items[0].image, 'https://post.example/media/band.jpg');
  assert.deepEqual(made.items[0].tags, ['City', 'Bridges']);
});

test('no headline, whatever is in it, breaks a feed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (headline) => {
      const bent = { ...feed, stories: [{ ...story, headline, standfirst: headline, body: headline }] };
      elements(rss(bent));
      elements(atom(bent));
      assert.equal(JSON.parse(jsonFeed(bent)).items[0].title, headline);
    }),
  );
});
