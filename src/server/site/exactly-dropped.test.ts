import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import {
  approveComment,
  changeSettings,
  correct,
  type Desk,
  publish,
  refuseComment,
  savePlace,
  saveStory,
  withdraw,
} from '#newsroom';
import { hiddenField, type SmallSite, smallSite } from '../testing/small-site.ts';

const LISTS = [
  '/',
  '/section/city/',
  '/section/sport/',
  '/archive/',
  '/archive/2026/10/',
  '/popular/',
  '/corrections/',
  '/feed.xml',
  '/section/sport/atom.xml',
  '/sitemap-1.xml',
  '/news-sitemap.xml',
  '/robots.txt',
];

describe('after a change', () => {
  let site: SmallSite;
  let rain: { id: number; path: string };
  let match: { id: number; path: string };
  let paths: string[] = [];
  before(async () => {
    site = await smallSite();
    await site.newsroom.write((desk) => savePlace(desk, 'section', { title: 'Sport' }));
    rain = await site.story('Rain closes the towpath');
    match = await site.story('Rovers draw at home');
    for (let number = 0; number < 8; number++) await site.story(`An everyday story ${number}`);
    paths = [...LISTS, rain.path, match.path];
  });

  const words = (headline: string, body = '<p>It rained.</p>') => ({ headline, standfirst: '', dateline: '', body });
  const where = { topics: [], authors: [], slug: '', commentsOpen: true, picture: null, by: null };
  const save = (desk: Desk, id: number, headline: string, section = 'city') =>
    saveStory(desk, { id, text: words(headline), section, ...where });

  /** Changes in the order in which they are made: what each does, and pages that it must leave alone. */
  const CHANGES: [string, (desk: Desk) => Promise<unknown>, () => string[]][] = [
    ['a draft saved', (desk) => save(desk, rain.id, 'Rain opens the towpath'), () => paths],
    [
      'a story published again',
      (desk) => publish(desk, { story: rain.id }),
      () => ['/robots.txt', match.path, '/archive/'],
    ],
    [
      'a story moved to another section',
      (desk) => save(desk, match.id, 'Rovers draw at home', 'sport'),
      () => ['/robots.txt', '/archive/'],
    ],
    [
      'a story corrected',
      (desk) =>
        correct(desk, {
          story: rain.id,
          kind: 'correction',
          note: 'It was Monday.',
          wrong: null,
          right: null,
          text: words('Rain opens the towpath', '<p>On Monday.</p>'),
          by: null,
        }),
      () => ['/robots.txt', match.path, '/section/sport/'],
    ],
    [
      'a comment approved',
      (desk) => approveComment(desk, { comment: 1, by: null }),
      () => paths.filter((path) => path !== rain.path),
    ],
    [
      'a comment refused',
      (desk) => refuseComment(desk, { comment: 1, by: null }),
      () => paths.filter((path) => path !== rain.path),
    ],
    [
      'words that hold a comment set',
      (desk) => changeSettings(desk, { heldWords: ['fie'], commentLinks: 3 }),
      () => paths,
    ],
    [
      'the tagline changed',
      (desk) => changeSettings(desk, { tagline: 'Rings on weekdays' }),
      () => paths.filter((path) => path !== '/' && !/(?:feed|atom)\.xml$/.test(path)),
    ],
    [
      'comments closed',
      (desk) => changeSettings(desk, { commentsOpen: false }),
      () => paths.filter((path) => path !== rain.path && path !== match.path),
    ],
    [
      'settings saved as they are',
      (desk) => changeSettings(desk, { ...desk.settings, tagline: 'Rings on weekdays' }),
      () => paths,
    ],
    ['a story withdrawn', (desk) => withdraw(desk, { story: match.id }), () => ['/robots.txt']],
    ['the paper renamed', (desk) => changeSettings(desk, { name: 'The Tarnwick Star' }), () => []],
  ];

  for (const [what, change, untouched] of CHANGES)
    test(`${what}: no kept page is stale, and none went that need not`, async () => {
      if (what === 'a comment approved') await comment();
      const kept = await pages();
      await site.newsroom.write(change);
      const left = paths.filter((path) => site.house.cache.peek(path));
      const now = await fresh();
      for (const path of left) assert.equal(plain(kept.get(path)), plain(now.get(path)), `${path} is stale`);
      for (const path of untouched()) assert.ok(left.includes(path), `${path} was dropped without need`);
    });

  /** Asks for every page, so that it is kept. */
  async function pages(): Promise<Map<string, string>> {
    const shown = new Map<string, string>();
    for (const path of paths) shown.set(path, await (await site.ask(path)).text());
    return shown;
  }

  /** Every page made anew. */
  function fresh(): Promise<Map<string, string>> {
    site.house.cache.dropAll();
    return pages();
  }

  async function comment(): Promise<void> {
    const ticket = hiddenField(await (await site.ask(rain.path)).text(), 'ticket');
    site.wait(60_000);
    await site.send('/comments', {
      story: String(rain.id),
      ticket,
      name: 'Pim',
      email: 'pim@example.org',
      text: 'The ferry bell should stay.',
    });
  }
});

/** A page without what differs each time it is made: the ticket of its form. */
function plain(page = ''): string {
  return page.replace(/name="ticket" value="[^"]*"/g, '');
}
