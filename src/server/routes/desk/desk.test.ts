import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { makeSignInLink, putUser } from '#newsroom';
import { ROLES } from '#story';
import { HOST, hiddenField, type SmallSite, smallSite } from '../../testing/small-site.ts';

/** One point, as a PNG. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the desk', () => {
  let site: SmallSite;
  let editor: string;
  before(async () => {
    site = await smallSite();
    editor = await site.signedInAs('editor');
  });

  const ask = (path: string, cookie = editor) => site.ask(path, { headers: { cookie } });
  /** What a page shows, without its head: short enough to be read where a test fails. */
  const shown = async (answer: Response | Promise<Response>) =>
    (await (await answer).text()).replace(/^[\s\S]*<main/, '<main');
  const send = (path: string, fields: Record<string, string>, cookie = editor) => site.send(path, fields, { cookie });

  test('sends anybody who is not signed in to sign in', async () => {
    for (const path of ['/desk/', '/desk/stories/', '/desk/comments/', '/desk/names/', '/desk/stories/new']) {
      const answer = await ask(path, 'desk=nonsense');
      assert.equal(answer.status, 303, path);
      assert.equal(answer.headers.get('location'), '/desk/sign-in');
    }
  });

  test('leads on from an address without its last stroke', async () => {
    for (const path of ['/desk', '/desk/stories', '/desk/comments', '/desk/names', '/desk/settings']) {
      const answer = await ask(path);
      assert.equal(answer.status, 303, path);
      assert.equal(answer.headers.get('location'), `${path}/`);
    }
  });

  test('signs in by a link that opening does not use up, once', async () => {
    const { value: token } = await site.newsroom.write(async (desk) => {
      await putUser(desk, { email: 'hanne@courier.example', role: 'chief', name: 'Hanne' });
      return makeSignInLink(desk, 'hanne@courier.example');
    });
    for (let preview = 0; preview < 3; preview++) assert.equal((await ask(`/desk/sign-in/${token}`, '')).status, 200);
    const signedIn = await send('/desk/sign-in', { token }, '');
    assert.equal(signedIn.status, 303);
    const cookie = signedIn.headers.get('set-cookie') ?? '';
    assert.match(cookie, /^desk=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
    const session = cookie.split(';')[0] ?? '';
    assert.equal((await ask('/desk/stories/', session)).status, 200);
    assert.equal((await send('/desk/sign-in', { token }, '')).status, 403, 'the link is used up');
    await send('/desk/sign-out', {}, session);
    assert.equal((await ask('/desk/stories/', session)).status, 303, 'signed out');
  });

  test('marks its cookie for https alone behind a proxy that speaks it', async () => {
    const { value: token } = await site.newsroom.write((desk) => makeSignInLink(desk, 'editor@courier.example'));
    const answer = await site.send('/desk/sign-in', { token }, { 'x-forwarded-proto': 'https' });
    assert.match(answer.headers.get('set-cookie') ?? '', /; Secure$/);
  });

  test('takes no write from another origin', async () => {
    const { id } = await site.story('A story that stays as it is');
    const FOREIGN = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of FOREIGN)
      for (const path of [
        '/desk/sign-out',
        '/desk/sign-in',
        `/desk/stories/${id}`,
        '/desk/comments/1',
        '/desk/names/',
      ]) {
        const answer = await site.send(path, { do: 'withdraw' }, { cookie: editor, ...headers });
        assert.equal(answer.status, 403, `${path} ${JSON.stringify(headers)}`);
      }
    assert.equal((await ask('/desk/stories/')).status, 200);
  });

  test('lets each role do what it may, and no more', async () => {
    const { id } = await site.story('A story for every role');
    for (const role of ROLES) {
      const cookie = await site.signedInAs(role);
      const queue = await ask('/desk/comments/', cookie);
      const stories = await ask('/desk/stories/', cookie);
      const withdrawn = await send(`/desk/stories/${id}`, { do: 'withdraw' }, cookie);
      const statuses = [queue.status, stories.status, withdrawn.status];
      const expected = {
        contributor: [403, 200, 403],
        reporter: [403, 200, 403],
        moderator: [200, 403, 403],
        editor: [200, 200, 303],
        chief: [200, 200, 422],
      }[role];
      assert.deepEqual(statuses, expected, role);
    }
  });

  test('approves a comment, which readers then see on the page that was kept, and takes it back', async () => {
    const { id, path } = await site.story('Ferry runs until midnight');
    const ticket = hiddenField(await shown(site.ask(path)), 'ticket');
    site.wait(60_000);
    await site.send('/comments', {
      story: String(id),
      parent: '',
      ticket,
      name: 'Sefa',
      email: 'sefa@example.org',
      text: 'At last, a late boat.',
    });
    const queue = await shown(ask('/desk/comments/'));
    assert.match(queue, /At last, a late boat\./);
    assert.match(queue, /<b>Held by first.time/);
    assert.doesNotMatch(queue, /sefa@example\.org/);
    const comment = /action="\/desk\/comments\/(\d+)"/.exec(queue)?.[1];
    const decided = await send(`/desk/comments/${comment}`, { decision: 'approved', state: 'held' });
    assert.equal(decided.status, 303);
    assert.match(await shown(ask(decided.headers.get('location') ?? '')), /Approved: Sefa on .*Undo/);
    assert.match(await shown(site.ask(path)), /At last, a late boat\./);
    await send(`/desk/comments/${comment}`, { decision: 'held', state: 'held' });
    assert.doesNotMatch(await shown(site.ask(path)), /At last, a late boat\./);
  });

  test('writes a story, previews it, saves it, publishes it and withdraws it', async () => {
    const words = {
      base: '0',
      headline: 'Bakery on Mill Lane shuts',
      standfirst: 'After sixty years.',
      dateline: 'TARNWICK',
      body: 'The ovens went cold on Friday.\n\nThe <em>last</em> loaf was sold at noon.<script>alert(1)</script>',
      section: 'city',
      topics: 'Shops, Mill Lane',
      authors: 'Pia Lunt',
      'comments-open': 'yes',
    };
    const preview = await send('/desk/stories/', { ...words, do: 'preview' });
    assert.equal(preview.status, 200);
    assert.match(await shown(preview), /<p>(?:<b[^>]*>TARNWICK<\/b>.*)?.*The ovens went cold on Friday\.<\/p>/);
    assert.equal((await site.ask('/topic/shops/')).status, 404, 'a preview makes nothing');

    const saved = await send('/desk/stories/', { ...words, do: 'save' });
    const place = /^\/desk\/stories\/\d+/.exec(saved.headers.get('location') ?? '')?.[0] ?? '';
    const form = await shown(ask(place));
    assert.match(form, /value="Shops, Mill Lane"/);
    assert.doesNotMatch(form, /alert\(1\)/);

    const published = await send(place, { ...words, base: hiddenField(form, 'base'), do: 'publish' });
    assert.equal(published.headers.get('location'), `${place}?said=published`);
    const path = '/2026/10/23/bakery-on-mill-lane-shuts/';
    assert.match(
      await shown(site.ask(path)),
      /<p>(?:<span id="at-2">)?The <em>last<\/em> loaf was sold at noon\.(?:<\/span>)?<\/p>/,
    );
    assert.match(await shown(site.ask('/')), /Bakery on Mill Lane shuts/);
    assert.match(await shown(site.ask('/author/pia-lunt/')), /Bakery on Mill Lane shuts/);

    await send(place, { do: 'withdraw' });
    assert.equal((await site.ask(path)).status, 410);
    assert.doesNotMatch(await shown(site.ask('/')), /Bakery on Mill Lane shuts/);
  });

  test('schedules a story by the paper\u2019s clock', async () => {
    const words = { base: '0', headline: 'The clocks go back', body: 'An hour more.', section: 'city', do: 'schedule' };
    const later = await send('/desk/stories/', { ...words, 'publish-at': '2026-10-25T01:30' });
    assert.match(later.headers.get('location') ?? '', /said=scheduled/);
    const form = await shown(ask((later.headers.get('location') ?? '').replace('?said=scheduled', '')));
    assert.match(form, /value="2026-10-25T01:30"/);
    const without = await send('/desk/stories/', { ...words, 'publish-at': '' });
    assert.equal(without.status, 422);
    assert.match(await shown(without), /Say when it comes out/);
  });

  test('loses nothing when two save the same story', async () => {
    const { id } = await site.story('A story that two write at');
    const base = hiddenField(await shown(ask(`/desk/stories/${id}`)), 'base');
    const words = { base, headline: 'A story that two write at', section: 'city', do: 'save' };
    assert.equal((await send(`/desk/stories/${id}`, { ...words, body: 'The first one to save.' })).status, 303);
    const second = await send(`/desk/stories/${id}`, { ...words, body: 'What the second one typed.' });
    assert.equal(second.status, 409);
    const page = await shown(second);
    assert.match(page, /What the second one typed\./);
    assert.match(page, /The first one to save\./);
    assert.match(page, /saved this story at/);
    const now = hiddenField(page, 'base');
    assert.notEqual(now, base);
    assert.equal((await send(`/desk/stories/${id}`, { ...words, base: now, body: 'Both together.' })).status, 303);
  });

  test('keeps what was typed where a story cannot be saved as asked', async () => {
    const answer = await send('/desk/stories/', {
      base: '0',
      headline: '',
      body: 'Words without a headline.',
      section: 'city',
      do: 'publish',
    });
    assert.equal(answer.status, 422);
    const page = await shown(answer);
    assert.match(page, /Words without a headline\./);
    assert.match(page, /aria-invalid="true"/);
  });

  test('corrects a story that is out, with a note that stays below it', async () => {
    const { id, path } = await site.story('Three boats sank', '<p>Three boats sank.</p>');
    const form = await shown(ask(`/desk/stories/${id}/correct`));
    const fields = {
      base: hiddenField(form, 'base'),
      kind: 'correction',
      wrong: 'Three',
      right: 'Two',
      headline: 'Two boats sank',
      body: 'Two boats sank.',
    };
    assert.equal((await send(`/desk/stories/${id}/correct`, { ...fields, note: '' })).status, 422);
    const done = await send(`/desk/stories/${id}/correct`, { ...fields, note: 'Two boats sank, not three.' });
    assert.equal(done.status, 303);
    const page = await shown(site.ask(path));
    assert.match(page, /Two boats sank, not three\./);
    assert.match(page, /<h1[^>]*>Two boats sank<\/h1>/);
    assert.match(await shown(site.ask('/corrections/')), /Two boats sank, not three\./);
  });

  test('takes a lead picture with the story, and refuses what is none', async () => {
    const form = (file: Blob, name: string) => {
      const data = new FormData();
      const fields = {
        base: '0',
        headline: `Picture ${name}`,
        body: 'x',
        section: 'city',
        do: 'publish',
        alt: 'One point',
        caption: 'A point',
        credit: 'The desk',
      };
      for (const [field, value] of Object.entries(fields)) data.set(field, value);
      data.set('file', file, name);
      return data;
    };
    const post = (body: FormData) =>
      site.ask('/desk/stories/', {
        method: 'POST',
        body,
        headers: { cookie: editor, origin: HOST, host: 'courier.example' },
      });
    assert.equal((await post(form(new Blob([POINT]), 'Point.PNG'))).status, 303);
    const page = await shown(site.ask('/2026/10/23/picture-point-png/'));
    const src = /src="(\/media\/2026\/10\/point-[0-9a-f]{10}\.png)"/.exec(page)?.[1];
    assert.ok(src);
    assert.equal((await site.ask(src)).headers.get('content-type'), 'image/png');
    const refused = await post(form(new Blob(['<svg onload=alert(1)>']), 'x.svg'));
    assert.equal(refused.status, 422);
    assert.match(await shown(refused), /no JPEG, PNG/);
  });

  test('makes sections, topics and authors', async () => {
    assert.equal(
      (await send('/desk/names/', { kind: 'section', title: 'Harbour', description: 'Boats.' })).status,
      303,
    );
    assert.match(await shown(site.ask('/section/harbour/')), /Boats\./);
    assert.equal((await send('/desk/names/', { kind: 'topic', title: ' ', description: '' })).status, 422);
  });

  test('gives back what was typed where the session had ended', async () => {
    const answer = await send(
      '/desk/stories/',
      { headline: 'Words', body: 'An hour\u2019s work & more.', do: 'save' },
      'desk=old',
    );
    assert.equal(answer.status, 403);
    assert.match(await shown(answer), /An hour\u2019s work &amp; more\./);
    assert.doesNotMatch(await shown(ask('/desk/stories/')), /An hour\u2019s work/);
  });

  test('is kept by nobody', async () => {
    for (const path of ['/desk/stories/', '/desk/comments/', '/desk/sign-in']) {
      const { headers } = await ask(path);
      assert.equal(headers.get('cache-control'), 'no-store', path);
      assert.equal(headers.get('referrer-policy'), 'same-origin', path);
    }
  });
});
