import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { normalPath, otherSlash, parseStoryPath, storyPath } from './path.ts';
import { freeSlug, slugOf } from './slug.ts';

describe('slugs', () => {
  const cases: [headline: string, slug: string][] = [
    ['Rain closes the bridge', 'rain-closes-the-bridge'],
    ['“It’s over,” says mayor — at 9.30', 'its-over-says-mayor-at-9-30'],
    ['Zoë Müller’s Straße, Łódź & Århus', 'zoe-mullers-strasse-lodz-arhus'],
    ['Мост закрыт', 'мост-закрыт'],
    ['पुल बंद', 'पुल-बंद'],
    ['橋が閉鎖 2026', '橋が閉鎖-2026'],
    ['???', 'story'],
    ['\ud800../..\\x', 'x'],
  ];
  for (const [headline, slug] of cases) test(headline, () => assert.equal(slugOf(headline), slug));

  test('are cut between words', () => {
    const slug = slugOf('word '.repeat(40));
    assert.ok(slug.length <= 80 && /(?:^|-)word$/.test(slug));
  });

  test('that are taken get a number', () => {
    assert.equal(
      freeSlug('rain', (slug) => slug === 'rain' || slug === 'rain-2'),
      'rain-3',
    );
  });
});

describe('paths', () => {
  test('of stories are made and read back', () => {
    const path = storyPath({ day: '2026-10-23', slug: 'мост' });
    assert.equal(path, '/2026/10/23/%D0%BC%D0%BE%D1%81%D1%82/');
    assert.deepEqual(parseStoryPath(path), { day: '2026-10-23', slug: 'мост' });
  });

  test('that only look like a story’s are none', () => {
    for (const path of ['/2026/10/', '/2026/13/01/a/', '/2026/02/30/a/', '/a/2026/10/01/b/', '/2026/10/01/a/b/'])
      assert.equal(parseStoryPath(path), null, path);
  });

  const cases: [raw: string, normal: string][] = [
    ['', '/'],
    ['a/b', '/a/b'],
    ['//a///b/', '/a/b/'],
    ['/a/../../b/./c', '/b/c'],
    ['/%d0%bc%d0%be%d1%81%d1%82/', '/%D0%BC%D0%BE%D1%81%D1%82/'],
    ['/мост/', '/%D0%BC%D0%BE%D1%81%D1%82/'],
    ['/%7Euser/a%20b', '/~user/a%20b'],
    ['/e\u0301', '/%C3%A9'],
    ['/a?utm_source=x#top', '/a'],
    ['/?p=12&preview=true', '/?p=12'],
    ['/?page_id=7', '/?page_id=7'],
    ['/%ff%fe/', '/%FF%FE/'],
    ['/a%2Fb', '/a%2Fb'],
  ];
  for (const [raw, normal] of cases) test(`${raw} is ${normal}`, () => assert.equal(normalPath(raw), normal));

  test('dots written as percent signs climb no higher than dots', () => {
    assert.equal(normalPath('/a/%2e%2E/b/%2e/c'), '/b/c');
  });

  test('a normal path is its own normal form', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('/', '.', '%', '2', 'f', 'e', 'ü', '?', 'p=1', '&', '\\', 'a', ' ', '\ud800'),
        }),
        (raw) => {
          const once = normalPath(raw);
          assert.equal(normalPath(once), once);
          assert.match(once, /^\/(?!\/)[!-~]*$/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('have a twin with the other slash', () => {
    assert.equal(otherSlash('/a/'), '/a');
    assert.equal(otherSlash('/a.html'), '/a.html/');
    assert.equal(otherSlash('/'), null);
  });
});
