import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { type SmallSite, smallSite } from '../../testing/small-site.ts';

const SOURCES = { page: `addEventListener("load", () => {});${' '.repeat(2000)}`, worker: 'onmessage = () => {};' };

async function form(site: SmallSite, path = '/desk/stories/new'): Promise<string> {
  const cookie = await site.signedInAs('editor');
  return (await site.ask(path, { headers: { cookie } })).text();
}

const addressIn = (page: string, mark: string) => new RegExp(`${mark}="(/assets/[^"]+)"`).exec(page)?.[1] ?? '';

describe('the scripts that read a story while it is written', () => {
  test('stand in its form with the day by which it is read, as soon as they are there', async () => {
    const site = await smallSite({ draftScripts: async () => SOURCES });
    assert.doesNotMatch(await (await site.ask('/desk/sign-in')).text(), /draft/);
    await site.house.drafts.bring();
    const page = await form(site);
    assert.match(page, /data-published="2026-10-23T17:40:00"/);
    for (const mark of ['data-worker', 'script src']) assert.notEqual(addressIn(page, mark), '', mark);
  });

  test('are kept by browsers for ever, and compressed', async () => {
    const site = await smallSite({ draftScripts: async () => SOURCES });
    await site.house.drafts.bring();
    const path = addressIn(await form(site), 'script src');
    const answer = await site.ask(path, { headers: { 'accept-encoding': 'br' } });
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
    assert.match(answer.headers.get('content-security-policy') ?? '', /worker-src 'self'/);
    assert.equal(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString(), SOURCES.page);
  });

  test('are on no page for readers', async () => {
    const site = await smallSite({ draftScripts: async () => SOURCES });
    await site.house.drafts.bring();
    const { path } = await site.story('Rain closes the towpath');
    for (const page of ['/', path, '/search', '/record/'])
      assert.doesNotMatch(await (await site.ask(page)).text(), /assets\/draft/, page);
  });

  test('are given by a process that nobody has asked for its desk, too', async () => {
    const first = await smallSite({ draftScripts: async () => SOURCES });
    await first.house.drafts.bring();
    const path = addressIn(await form(first), 'data-worker');
    const second = await smallSite({ draftScripts: async () => SOURCES });
    assert.equal(await (await second.ask(path)).text(), SOURCES.worker);
    assert.equal((await second.ask('/assets/draft-worker-0123456789ab.js')).status, 404);
  });

  test('leave the form as it was where they cannot be made, and say so once', async () => {
    const log: string[] = [];
    const draftScripts = () => Promise.reject(new Error('There is no bundler.'));
    const site = await smallSite({ draftScripts, log: (line) => log.push(line) });
    await site.house.drafts.bring();
    const page = await form(site);
    assert.match(page, /name="body"/);
    assert.doesNotMatch(page, /draft-reading|<script/);
    assert.equal(log.length, 1);
  });

  test('read by the day that a story came out, and with the speakers that editors put right', async () => {
    const site = await smallSite({ draftScripts: async () => SOURCES });
    await site.house.drafts.bring();
    const { id } = await site.story('The bell', '<p>“The bell is cracked,” said Ada Pell.</p>');
    site.wait(86_400_000);
    const order = { words: '“The bell is cracked,”', kind: 'person', name: 'Wim Aldous', role: '' };
    const cookie = await site.signedInAs('chief');
    assert.equal((await site.send(`/desk/stories/${id}/speaker`, order, { cookie })).status, 303);
    const page = await form(site, `/desk/stories/${id}`);
    assert.match(page, /data-published="2026-10-23T17:40:00"/);
    assert.match(page, /data-corrections="[^"]*Wim Aldous/);
  });
});
