import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '#store';
import { ROLES } from '#story';
import { smallSite } from '../../testing/small-site.ts';

const TYPED = {
  name: 'The Oxley Bell',
  tagline: 'Rings on weekdays',
  baseUrl: 'https://bell.example/',
  language: 'ar',
  timeZone: 'Asia/Almaty',
  correctionsEmail: 'desk@bell.example',
  leadStory: '',
  commentsOpen: 'yes',
  commentsCloseAfter: '14',
  commentLinks: '2',
  heldWords: 'fie\n\n  cattle   market \nfie',
  refusedWords: 'zounds',
};

test('a chief changes the settings with a plain form, and pages show them at once', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('chief');
  const { path, id } = await site.story('A quiet day');
  await site.ask(path);
  const sent = await site.send('/desk/settings/', { ...TYPED, leadStory: String(id) }, { cookie });
  assert.deepEqual([sent.status, sent.headers.get('location')], [303, '/desk/settings/?saved']);
  const settings = await readSettings(site.newsroom.store.db);
  assert.deepEqual(
    [settings.baseUrl, settings.commentsCloseAfter, settings.holdFirstComment, settings.heldWords, settings.leadStory],
    ['https://bell.example', 14, false, ['fie', 'cattle market'], id],
  );
  const page = await (await site.ask(path)).text();
  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.match(page, /The Oxley Bell/);
  const form = await (await site.ask('/desk/settings/?saved', { headers: { cookie } })).text();
  assert.match(form, /Saved\. Readers see it from now on\./);
  assert.match(form, /name="commentsCloseAfter" type="text" value="14"/);
  assert.match(form, new RegExp(`<option value="${id}" selected>A quiet day</option>`));
});

test('what cannot be set is said beside its field, all at once, with all that was typed; nothing is changed', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('chief');
  const wrong = { ...TYPED, name: ' ', timeZone: 'Oxley', commentsCloseAfter: 'soon', commentLinks: '-1' };
  const answer = await site.send('/desk/settings/', wrong, { cookie });
  assert.equal(answer.status, 422);
  const page = await answer.text();
  for (const field of ['name', 'timeZone', 'commentsCloseAfter', 'commentLinks'])
    assert.match(page, new RegExp(`id="field-${field}-error"`), field);
  assert.match(page, /value="soon"/);
  assert.equal((await readSettings(site.newsroom.store.db)).name, 'The Tarnwick Courier');
});

test('nobody but a chief sees or changes them', async () => {
  const site = await smallSite();
  for (const role of ROLES) {
    const cookie = await site.signedInAs(role);
    const is = role === 'chief';
    const seen = await site.ask('/desk/settings/', { headers: { cookie } });
    assert.equal(seen.status, is ? 200 : 403, role);
    const other = await (await site.ask('/desk/', { headers: { cookie }, redirect: 'manual' })).headers.get('location');
    const desk = await (await site.ask(other ?? '', { headers: { cookie } })).text();
    assert.equal(desk.includes('href="/desk/settings/"'), is, role);
    if (!is) assert.equal((await site.send('/desk/settings/', TYPED, { cookie })).status, 403, role);
  }
});
