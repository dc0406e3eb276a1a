import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAddress } from '../requests/address.ts';
import { plainPermalink, type Route, routePage } from './route-page.ts';

function route(url: string): Route {
  const address = readAddress(url);
  assert.ok(address);
  return routePage(address);
}

describe('the route of a page', () => {
  const CASES: Record<string, Route> = {
    '/': { name: { page: 'front' }, canonical: '/' },
    '/?utm_source=mail&fbclid=1': { name: { page: 'front' }, canonical: '/' },
    '/?p=123&utm_source=x': { name: { page: 'story', path: '/?p=123' }, canonical: '/?p=123' },
    '/?page=1': { name: { page: 'front' }, canonical: '/' },
    '/?page=3': { name: { page: 'list', list: { kind: 'all' }, number: 3 }, canonical: '/?page=3' },
    '/feed/': { redirect: '/feed.xml' },
    '/feed/atom/': { redirect: '/atom.xml' },
    '/section/news/': {
      name: { page: 'list', list: { kind: 'section', slug: 'news' }, number: 1 },
      canonical: '/section/news/',
    },
    '/section/news/?page=2&x=y': {
      name: { page: 'list', list: { kind: 'section', slug: 'news' }, number: 2 },
      canonical: '/section/news/?page=2',
    },
    '/section/news/?page=1': {
      name: { page: 'list', list: { kind: 'section', slug: 'news' }, number: 1 },
      canonical: '/section/news/',
    },
    '/topic/caf%C3%A9/': {
      name: { page: 'list', list: { kind: 'topic', slug: 'café' }, number: 1 },
      canonical: '/topic/caf%C3%A9/',
    },
    '/author/hanne-brodie/feed.json': {
      name: { page: 'feed', format: 'json', list: { kind: 'author', slug: 'hanne-brodie' } },
      canonical: '/author/hanne-brodie/feed.json',
    },
    '/section/news': { redirect: '/section/news/' },
    '/archive': { redirect: '/archive/' },
    '/archive/2026/10': { redirect: '/archive/2026/10/' },
    '/archive/2026/10/': {
      name: { page: 'list', list: { kind: 'archive', month: '2026-10' }, number: 1 },
      canonical: '/archive/2026/10/',
    },
    '/popular': { redirect: '/popular/' },
    '/sitemap-3.xml': { name: { page: 'sitemap', part: 3 }, canonical: '/sitemap-3.xml' },
    '/2026/10/23/gate-log/?utm_source=x': {
      name: { page: 'story', path: '/2026/10/23/gate-log/' },
      canonical: '/2026/10/23/gate-log/',
    },
    '/archive/2026/13/': { name: { page: 'story', path: '/archive/2026/13/' }, canonical: '/archive/2026/13/' },
  };
  for (const [url, expected] of Object.entries(CASES))
    test(`of ${url}`, () => {
      assert.deepEqual(route(url), expected);
    });
});

test('a plain permalink stands for a path, also in the folder where a site lay', () => {
  const cases = {
    '/?p=12': '/?p=12',
    '/blog/?page_id=7&x=y': '/blog/?page_id=7',
    '/blog/?p=x': null,
    '/blog?p=1': null,
  };
  for (const [url, path] of Object.entries(cases)) {
    const address = readAddress(url);
    assert.equal(address && plainPermalink(address), path, url);
  }
});
