import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publish, saveStory } from '#newsroom';
import { eachEngine } from '../store/testing/each-engine.ts';
import { openHouse } from './open-house.ts';
import { readAddress } from './requests/address.ts';
import { smallSite } from './testing/small-site.ts';

eachEngine('two servers of one newsroom', (engine) => {
  test('drop a page that the other one changed, and keep the rest', async () => {
    const place = await engine.place();
    const databaseUrl = 'url' in place ? place.url : undefined;
    const site = await smallSite({ databaseUrl });
    const first = await site.story('Rain closes the towpath');
    const second = await site.story('The bells ring');
    const other = await openHouse({ dir: site.dir, databaseUrl, clock: site.now, everySeconds: 0, log: () => {} });
    try {
      const { pages, newsroom, cache } = other.house;
      const pageAt = async (path: string) => {
        const found = await pages.find(readAddress(path)!);
        return 'page' in found ? found.page.identity.toString() : '';
      };
      assert.match(await pageAt(first.path), /Rain closes/);
      assert.match(await pageAt(second.path), /The bells ring/);
      assert.match(await pageAt('/desk-is-no-page/'), /^$/);
      const told = new Promise<void>((resolve) => {
        const end = newsroom.onChange(() => {
          end();
          resolve();
        });
      });
      await site.newsroom.write(async (desk) => {
        const text = { headline: 'Rain opens the towpath', standfirst: '', dateline: '', body: '<p>Dry again.</p>' };
        const where = {
          section: 'city',
          topics: [],
          authors: [],
          slug: '',
          commentsOpen: true,
          picture: null,
          by: null,
        };
        await saveStory(desk, { id: first.id, text, ...where });
        await publish(desk, { story: first.id });
      });
      await told;
      assert.equal(cache.peek(first.path), undefined);
      assert.match(await pageAt(first.path), /Rain opens the towpath/);
      assert.match(await pageAt('/'), /Rain opens the towpath/);
    } finally {
      await other.close();
    }
  });

  test('take a comment at one, show it at the other', async () => {
    const place = await engine.place();
    const databaseUrl = 'url' in place ? place.url : undefined;
    const site = await smallSite({ databaseUrl });
    const { id, path } = await site.story('Ferry runs until midnight');
    const editor = await site.signedInAs('editor');
    const answer = await site.send(
      '/comments',
      { story: String(id), name: 'Ada', email: 'ada@example.org', text: 'From the desk: it runs on Sunday too.' },
      { cookie: editor },
    );
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get('location') ?? '', /#comment-\d+$/);
    const other = await openHouse({ dir: site.dir, databaseUrl, clock: site.now, everySeconds: 0, log: () => {} });
    const found = await other.house.pages.find(readAddress(path)!);
    await other.close();
    assert.match('page' in found ? found.page.identity.toString() : '', /it runs on Sunday too.*|<span class="staff">/);
    assert.match(await (await site.ask('/search?q=ferry')).text(), /Ferry runs until midnight/);
  });
});
