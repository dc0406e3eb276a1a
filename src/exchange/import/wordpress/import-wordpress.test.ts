import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Newsroom, openNewsroom, saveStory } from '#newsroom';
import { listPage, redirectOf, storyPage } from '#store';
import { eachEngine, type TestEngine } from '../../../store/testing/each-engine.ts';
import { type ImportResult, importWordPress } from './import-wordpress.ts';
import { readWxr } from './read-wxr.ts';
import { SITE, type TestItem, wxrFile } from './testing/wxr-file.ts';

const NOW = Date.UTC(2026, 10, 3, 12);
const dir = mkdtempSync(join(tmpdir(), 'onrecord-import-'));
const closers: (() => unknown)[] = [];
after(async () => {
  for (const close of closers.reverse()) await close();
  rmSync(dir, { recursive: true, force: true });
});

let files = 0;
function exported(items: readonly TestItem[] | string): string {
  const file = join(dir, `export-${++files}.xml`);
  writeFileSync(file, typeof items === 'string' ? items : wxrFile(items));
  return file;
}

async function emptyNewsroom(engine: TestEngine): Promise<Newsroom> {
  const place = await engine.place();
  const newsroom = await openNewsroom({
    dir: mkdtempSync(join(dir, 'newsroom-')),
    databaseUrl: 'url' in place ? place.url : undefined,
    clock: () => NOW,
    everySeconds: 0,
  });
  closers.push(() => newsroom.close());
  return newsroom;
}

function bring(
  newsroom: Newsroom,
  file: string,
  more: Partial<Parameters<typeof importWordPress>[0]> = {},
): Promise<ImportResult> {
  return importWordPress({ newsroom, files: [file], reportFile: null, now: NOW, pictures: false, ...more });
}

async function factsAt(newsroom: Newsroom, path: string) {
  return (await storyPage(newsroom.view(), path))?.facts ?? null;
}

const sums = ({ report }: ImportResult): Record<string, number> => Object.fromEntries(report.sums);

eachEngine('an import from WordPress', (engine) => {
  test('keeps address, time, author, section, topics and words of a story', async () => {
    const newsroom = await emptyNewsroom(engine);
    const file = exported([
      {
        id: 11,
        title: 'Rain &amp; wind <em>close</em> the bridge<script>alert(1)</script>',
        content: 'It rained.\n\nSee <a href="https://www.courier.example/2026/10/05/story-12/">yesterday</a>.',
        categories: ['uncategorized', 'harbour', 'town'],
        tags: ['weather', 'bridge'],
        fields: { 'excerpt:encoded': 'The <b>bridge</b> is\nclosed.' },
      },
    ]);
    assert.deepEqual(sums(await bring(newsroom, file)), { 'story imported': 1 });
    const facts = await factsAt(newsroom, '/2026/10/05/story-11/');
    assert.equal(facts?.headline, 'Rain & wind close the bridge');
    assert.equal(facts?.standfirst, 'The bridge is closed.');
    assert.equal(facts?.body, '<p>It rained.</p>\n<p>See <a href="/2026/10/05/story-12/">yesterday</a>.</p>');
    assert.equal(facts?.at, '2026-10-05T09:30:00+00:00');
    assert.deepEqual(facts?.authors, [{ title: 'Ann Vole', path: '/author/ann-vole/' }]);
    assert.equal(facts?.section.path, '/section/harbour/');
    assert.deepEqual(
      facts?.topics.map(({ title }) => title),
      ['Town', 'Weather', 'Bridge'],
    );
    assert.equal(facts?.paper.name, 'The Tarnwick Courier');
    assert.equal(await redirectOf(newsroom.store.db, '/?p=11'), '/2026/10/05/story-11/');
    assert.equal(await redirectOf(newsroom.store.db, '/category/town/harbour/'), '/section/harbour/');
    assert.equal(await redirectOf(newsroom.store.db, '/tag/weather/'), '/topic/weather/');
  });

  test('keeps states: drafts and private ones stay inside, protected ones hide their text, scheduled ones wait', async () => {
    const newsroom = await emptyNewsroom(engine);
    const item = (id: number, fields: Record<string, string>): TestItem => ({ id, content: 'secret', fields });
    const file = exported([
      item(1, { 'wp:status': 'draft', 'wp:post_date_gmt': '0000-00-00 00:00:00' }),
      item(2, { 'wp:status': 'private' }),
      item(3, { 'wp:post_password': 'open' }),
      item(4, { 'wp:status': 'future', 'wp:post_date_gmt': '2026-11-04 10:00:00' }),
      item(5, { 'wp:status': 'trash' }),
      item(6, { 'wp:post_type': 'page' }),
      item(7, { 'wp:post_type': 'nav_menu_item' }),
    ]);
    const result = await bring(newsroom, file);
    assert.deepEqual(sums(result), { 'story imported': 4, 'story skipped': 1, 'page imported': 1, 'other skipped': 1 });
    const shown = await Promise.all([1, 2, 3, 4, 5, 6].map((id) => factsAt(newsroom, `/2026/10/05/story-${id}/`)));
    assert.deepEqual(
      shown.map((facts) => facts?.body ?? null),
      [null, null, '', null, null, '<p>secret</p>'],
    );
    assert.equal(shown[2]?.state, 'protected');
    assert.equal(shown[5]?.section.title, 'Pages');
    const later = { ...newsroom.view(), now: Date.UTC(2026, 10, 4, 11) };
    assert.equal((await storyPage(later, '/2026/10/05/story-4/'))?.facts.body, '<p>secret</p>');
  });

  test('takes comments for open where an export does not say, and for closed where it does', async () => {
    const newsroom = await emptyNewsroom(engine);
    const item = (id: number, status: string): TestItem => ({ id, fields: { 'wp:comment_status': status } });
    await bring(newsroom, exported([item(1, ''), item(2, 'closed')]));
    assert.equal((await factsAt(newsroom, '/2026/10/05/story-1/'))?.commentsOpen, true);
    assert.equal((await factsAt(newsroom, '/2026/10/05/story-2/'))?.commentsOpen, false);
  });

  test('reads an export that begins with blank lines, and still tells the right place of damage', async () => {
    const newsroom = await emptyNewsroom(engine);
    const whole = await bring(newsroom, exported(`\n\n  ${wxrFile([{ id: 1, content: 'x' }])}`));
    assert.deepEqual([sums(whole), whole.damage], [{ 'story imported': 1 }, []]);
    const broken = await bring(newsroom, exported('\n\n<?xml version="1.0"?>\n<rss><channel></rss>'));
    assert.equal(broken.damage[0]?.line, 4);
  });

  test('keeps comments in their threads and states, as plain text, and addresses to itself', async () => {
    const newsroom = await emptyNewsroom(engine);
    const file = exported([
      {
        id: 1,
        comments: [
          { id: 32, parent: 31, text: 'An answer' },
          {
            id: 31,
            text: 'One <b>two</b> <a href="javascript:alert(1)">x</a>.\nThree.\n\nFour <script>alert(1)</script>',
          },
          { id: 33, text: 'Held', approved: '0' },
          { id: 34, text: 'Buy', approved: 'spam' },
          { id: 35, text: 'Gone', approved: 'trash' },
          { id: 36, text: 'A ping', type: 'pingback' },
          { id: 37, parent: 36, text: 'To a ping', author: '<i>Bea</i> & co' },
          { id: 38, parent: 39, text: 'Ring one' },
          { id: 39, parent: 38, text: 'Ring two' },
        ],
      },
    ]);
    assert.equal(sums(await bring(newsroom, file))['comment imported'], 8);
    const facts = await factsAt(newsroom, '/2026/10/05/story-1/');
    const shape = (notes: NonNullable<typeof facts>['comments']): unknown[] =>
      notes.map(({ name, text, replies }) => [name, text, shape(replies)]);
    assert.deepEqual(shape(facts?.comments ?? []), [
      ['Joan Reed', 'One two x.\nThree.\n\nFour', [['Joan Reed', 'An answer', []]]],
      ['Bea & co', 'To a ping', []],
      ['Joan Reed', 'Ring one', []],
      ['Joan Reed', 'Ring two', []],
    ]);
    const rows = await newsroom.store.db.selectFrom('comments').select(['text', 'state']).orderBy('id').execute();
    assert.deepEqual(
      Object.fromEntries(rows.map(({ text, state }) => [text, state]).filter(([, state]) => state !== 'approved')),
      { Held: 'held', Buy: 'spam', Gone: 'refused' },
    );
    const addresses = await newsroom.store.db.selectFrom('comment_addresses').select('email').distinct().execute();
    assert.deepEqual(
      addresses.map(({ email }) => email),
      ['joan@private.example'],
    );
    assert.doesNotMatch(JSON.stringify(facts), /private\.example/);
  });

  test('never shows an address that somebody signs in with', async () => {
    const newsroom = await emptyNewsroom(engine);
    await bring(newsroom, exported([{ id: 1, fields: { 'dc:creator': 'per@private.example' } }]));
    assert.deepEqual((await factsAt(newsroom, '/2026/10/05/story-1/'))?.authors, [
      { title: 'per', path: '/author/per/' },
    ]);
  });

  test('changes only what changed, as a new revision, and never what was edited here', async () => {
    const newsroom = await emptyNewsroom(engine);
    const items = (words: string): TestItem[] =>
      [1, 2, 3].map((id) => ({ id, content: id === 3 ? 'same' : words, comments: [{ id: 10 + id, text: 'Yes' }] }));
    await bring(newsroom, exported(items('First.')));
    assert.deepEqual(sums(await bring(newsroom, exported(items('First.')))), { 'story unchanged': 3 });
    const edited = await factsAt(newsroom, '/2026/10/05/story-2/');
    await newsroom.write((desk) =>
      saveStory(desk, {
        id: edited?.id ?? 0,
        text: { headline: 'Mine', standfirst: '', dateline: '', body: '<p>Mine.</p>' },
        ...{ section: 'town', topics: [], authors: [], slug: '', commentsOpen: true, picture: null, by: 1 },
      }),
    );
    const again = await bring(newsroom, exported(items('Second.')));
    assert.deepEqual(sums(again), { 'story changed': 1, 'story skipped': 1, 'story unchanged': 1 });
    assert.equal((await factsAt(newsroom, '/2026/10/05/story-1/'))?.body, '<p>Second.</p>');
    assert.equal((await factsAt(newsroom, '/2026/10/05/story-1/'))?.comments.length, 1);
    const revisions = await newsroom.store.db
      .selectFrom('revisions')
      .select(['story', 'headline', 'body'])
      .where('story', '=', edited?.id ?? 0)
      .orderBy('number')
      .execute();
    assert.deepEqual(
      revisions.map(({ body }) => body),
      ['<p>First.</p>', '<p>Mine.</p>'],
    );
  });

  test('gives each story an address of its own, and says where one could not keep its old', async () => {
    const newsroom = await emptyNewsroom(engine);
    const file = exported([
      { id: 1, link: `${SITE}/rain/` },
      { id: 2, link: `${SITE}/rain/` },
      { id: 3, link: `${SITE}/desk/sign-in/` },
      { id: 4, link: `${SITE}/` },
      { id: 5, link: `${SITE}/?p=5` },
      { id: 6, link: `${SITE}/%d0%bc%d0%be%d1%81%d1%82/`, fields: { 'wp:post_name': '%d0%bc%d0%be%d1%81%d1%82' } },
      { id: 7, link: 'nonsense', fields: { 'wp:post_name': '../../etc/passwd' } },
    ]);
    const { report } = await bring(newsroom, file);
    assert.equal(report.notes.length, 4);
    const paths = await newsroom.store.db.selectFrom('stories').select('path').orderBy('id').execute();
    assert.deepEqual(
      paths.map(({ path }) => path),
      [
        '/rain/',
        '/2026/10/05/story-2/',
        '/2026/10/05/story-3/',
        '/2026/10/05/story-4/',
        '/?p=5',
        '/%D0%BC%D0%BE%D1%81%D1%82/',
        '/2026/10/05/etc-passwd/',
      ],
    );
    assert.deepEqual(sums(await bring(newsroom, file)), { 'story unchanged': 7 });
  });

  test('keeps what stands before a damage, names the place, and takes the rest from a mended file', async () => {
    const newsroom = await emptyNewsroom(engine);
    const whole = wxrFile([1, 2, 3].map((id) => ({ id })));
    const cut = whole.slice(0, whole.indexOf('Story 3') + 3);
    const broken = await bring(newsroom, exported(cut));
    assert.deepEqual(sums(broken), { 'story imported': 2 });
    const lines = cut.split('\n');
    assert.equal(broken.damage[0]?.line, lines.length);
    assert.ok(broken.damage[0].column <= (lines.at(-1)?.length ?? 0) + 1);
    assert.match(broken.damage[0].message, /end|unclosed/i);
    assert.deepEqual(sums(await bring(newsroom, exported(whole))), { 'story unchanged': 2, 'story imported': 1 });
  });

  test('takes up a run that was broken off between two batches', async () => {
    const newsroom = await emptyNewsroom(engine);
    const file = exported(Array.from({ length: 130 }, (_, index) => ({ id: index + 1 })));
    const write = newsroom.write.bind(newsroom);
    let batches = 0;
    const cut: Newsroom = {
      ...newsroom,
      write: (work) => {
        if (++batches > 2) throw Object.assign(new Error('the power went'), { name: 'StorageTrouble' });
        return write(work);
      },
    };
    await bring(cut, file).catch(() => null);
    const before = await newsroom.store.db.selectFrom('stories').select('id').execute();
    assert.ok(before.length > 0 && before.length < 130);
    await bring(newsroom, file);
    const all = await newsroom.store.db.selectFrom('stories').select('path').distinct().execute();
    assert.equal(all.length, 130);
    const news = await listPage(newsroom.view(), { kind: 'section', slug: 'town' }, 1);
    assert.equal(news?.facts.total, 130);
  });

  test('a dry run tells the same and keeps nothing', async () => {
    const newsroom = await emptyNewsroom(engine);
    const file = exported([{ id: 1 }, { id: 2, comments: [{ id: 1, text: 'Yes' }] }]);
    assert.deepEqual(sums(await bring(newsroom, file, { dryRun: true })), {
      'story imported': 2,
      'comment imported': 1,
    });
    assert.equal((await newsroom.store.db.selectFrom('stories').select('id').execute()).length, 0);
    assert.deepEqual(sums(await bring(newsroom, file)), { 'story imported': 2, 'comment imported': 1 });
    assert.deepEqual(sums(await bring(newsroom, file, { dryRun: true })), { 'story unchanged': 2 });
  });
});

const sqlite = { name: 'sqlite', place: async () => ({ file: '' }), open: () => Promise.reject(new Error()) } as const;

test('pictures come over once, with their words; what is none, or cannot be had, stays a link', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAEklEQVR4nGNgYGD4z8DAwAAABgMBAZ1mGYsAAAAASUVORK5CYII=',
    'base64',
  );
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/up/mill.jpg') response.end(png);
    else if (request.url === '/up/evil.png')
      response.end('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closers.push(() => server.close());
  const up = `http://127.0.0.1:${(server.address() as AddressInfo).port}/up`;
  const attachment = (id: number, name: string): TestItem => ({
    id,
    title: `File ${id}`,
    link: `${SITE}/2026/10/05/story-1/file-${id}/`,
    meta: { _wp_attachment_image_alt: 'The mill' },
    fields: {
      'wp:post_type': 'attachment',
      'wp:status': 'inherit',
      'wp:post_parent': '1',
      'wp:attachment_url': `${up}/${name}`,
      'excerpt:encoded': 'Built in 1802',
    },
  });
  const content = `<img src="${up}/mill-300x200.jpg" class="wp-image-7">[gallery ids="7,8"]<img src="${up}/lost.png" alt="Lost">`;
  const file = exported([
    { id: 1, content, meta: { _thumbnail_id: '7' } },
    attachment(7, 'mill.jpg'),
    attachment(8, 'evil.png'),
    attachment(9, 'lost.png'),
    attachment(10, 'paper.pdf'),
    attachment(11, '..%2f..%2f..%2fetc%2fpasswd.png'),
  ]);
  const newsroom = await emptyNewsroom(sqlite);
  const limits = { allows: () => true };
  const first = await bring(newsroom, file, { pictures: true, limits });
  assert.deepEqual(sums(first), {
    'picture imported': 1,
    'picture failed': 3,
    'picture skipped': 1,
    'story imported': 1,
  });
  const facts = await factsAt(newsroom, '/2026/10/05/story-1/');
  const src = facts?.picture?.src ?? '';
  assert.match(src, /^\/media\/2026\/10\/mill-[0-9a-f]{12}\.png$/);
  assert.ok(existsSync(join(newsroom.mediaDir, src.slice('/media/'.length))));
  assert.deepEqual(readdirSync(newsroom.mediaDir), ['2026']);
  const picture = `<img src="${src}" alt="The mill" width="3" height="2" loading="lazy">`;
  assert.equal(
    facts?.body,
    [
      `<figure>${picture}</figure>`,
      `<figure>${picture}<figcaption>Built in 1802</figcaption></figure>`,
      `<p><a href="${up}/evil.png">File 8</a></p>`,
      `<p><a href="${up}/lost.png">Lost</a></p>`,
    ].join('\n'),
  );
  assert.equal(await redirectOf(newsroom.store.db, '/2026/10/05/story-1/file-7/'), '/2026/10/05/story-1/');
  assert.equal(await redirectOf(newsroom.store.db, '/up/mill.jpg'), src);
  asked.length = 0;
  const second = await bring(newsroom, file, { pictures: true, limits });
  assert.equal(sums(second)['picture unchanged'], 1);
  assert.ok(!asked.includes('/up/mill.jpg'));
  assert.equal(sums(second)['story unchanged'], 1);
  const withoutFiles = `<img src="${up}/mill-300x200.jpg">[gallery ids="7"]`;
  const third = await bring(newsroom, exported([{ id: 1, content: withoutFiles, meta: { _thumbnail_id: '7' } }]));
  assert.equal(sums(third)['story changed'], 1);
  const again = await factsAt(newsroom, '/2026/10/05/story-1/');
  assert.deepEqual(
    [again?.picture?.src, again?.body.split(src).length],
    [src, 3],
    'an export of posts alone takes no picture away',
  );
});

test('without leave to do otherwise, pictures on this machine are not asked for', async () => {
  const newsroom = await emptyNewsroom(sqlite);
  const fields = { 'wp:post_type': 'attachment', 'wp:attachment_url': 'http://127.0.0.1:1/a.png' };
  const { report } = await bring(newsroom, exported([{ id: 7, fields }]), { pictures: true });
  assert.match(report.notes[0] ?? '', /not on the public internet/);
});

test('entities of a document type are not expanded, and what is no export is refused', async () => {
  const newsroom = await emptyNewsroom(sqlite);
  const bomb = wxrFile([{ id: 1 }])
    .replace(
      '<rss',
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>\n<rss',
    )
    .replace('<description>News', '<description>&b;&x;News');
  const { damage } = await bring(newsroom, exported(bomb));
  assert.match(damage[0]?.message ?? '', /undefined entity/i);
  const { damage: other } = await bring(newsroom, exported('<html><body>Hello</body></html>'));
  assert.match(other[0]?.message ?? '', /no WordPress export: it begins with <html>/);
  assert.equal((await bring(newsroom, exported(''))).damage.length, 1);
  assert.equal((await bring(newsroom, exported('PK\u0003\u0004'))).damage.length, 1);
});

test('every item has a line in the report', async () => {
  const newsroom = await emptyNewsroom(sqlite);
  const reportFile = join(dir, 'reports', 'one.jsonl');
  const file = exported([{ id: 1 }, { id: 2, fields: { 'wp:post_type': 'product' } }]);
  await bring(newsroom, file, { reportFile });
  const lines = readFileSync(reportFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ item, id, outcome, path, why }) => ({ item, id, outcome, path, why })),
    [
      { item: 'story', id: '1', outcome: 'imported', path: '/2026/10/05/story-1/', why: undefined },
      { item: 'other', id: '2', outcome: 'skipped', path: undefined, why: '"product" is no kind of story' },
    ],
  );
});

const THEME_UNIT_TEST = join(import.meta.dirname, '../../../../../shared/data/interop/wxr/theme-unit-test-data.xml');
test('the theme unit test comes in whole, and answers at its old paths', {
  skip: !existsSync(THEME_UNIT_TEST) && 'the file is not here',
}, async () => {
  const newsroom = await emptyNewsroom(sqlite);
  const result = await bring(newsroom, THEME_UNIT_TEST);
  assert.deepEqual(result.damage, []);
  assert.equal(sums(result)['story failed'], undefined);
  let checked = 0;
  for await (const part of readWxr(THEME_UNIT_TEST)) {
    if (part.kind !== 'item' || !/^(?:post|page)$/.test(part.item.type) || part.item.status !== 'publish') continue;
    const path = new URL(part.item.link).pathname.replace('//', '/').replace(/%../g, (code) => code.toUpperCase());
    assert.ok(await factsAt(newsroom, path), path);
    checked++;
  }
  assert.equal(checked, 77);
});
