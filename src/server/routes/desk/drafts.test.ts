import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SmallSite, smallSite } from '../../testing/small-site.ts';

const LATER = 'Runa Holm was dismissed on Saturday, said the council.';
const DRAFT = {
  story: '',
  headline: 'A new master',
  standfirst: '',
  body: `The harbour has a new master.\n\n${LATER}`,
  published: '2026-10-24T17:40:00',
  topics: '',
};

/** A site with a story that tells otherwise; a day has gone by. */
async function siteWithStory(): Promise<SmallSite & { earlier: number }> {
  const site = await smallSite();
  const { id } = await site.story('A master goes', '<p>Harbour master Runa Holm was dismissed on Monday.</p>');
  site.wait(86_400_000);
  return { ...site, earlier: id };
}

test('a draft is held against the other stories, with the place of what differs in its field, and nothing is kept', async () => {
  const site = await siteWithStory();
  const cookie = await site.signedInAs('contributor');
  const answer = await site.send('/desk/drafts/against', DRAFT, { cookie });
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const { findings } = JSON.parse(await answer.text());
  const [finding] = findings;
  assert.deepEqual(finding.against, { id: site.earlier, headline: 'A master goes' });
  assert.equal(finding.place.field, 'body');
  assert.ok(LATER.includes(DRAFT.body.slice(finding.place.start, finding.place.end)));
  const list = await (await site.ask('/desk/stories/', { headers: { cookie } })).text();
  assert.doesNotMatch(list, /A new master/);
});

test('a story is not held against itself', async () => {
  const site = await siteWithStory();
  const cookie = await site.signedInAs('editor');
  const own = { ...DRAFT, story: String(site.earlier), body: 'Harbour master Runa Holm was dismissed on Monday.' };
  assert.deepEqual(await (await site.send('/desk/drafts/against', own, { cookie })).json(), { findings: [] });
});

test('a draft is read for nobody who is not signed in, from another site, or without a day', async () => {
  const site = await siteWithStory();
  const cookie = await site.signedInAs('editor');
  const moderator = await site.signedInAs('moderator');
  const status = async (fields: Record<string, string>, headers: Record<string, string>): Promise<number> =>
    (await site.send('/desk/drafts/against', fields, headers)).status;
  assert.equal(await status(DRAFT, {}), 403);
  assert.equal(await status(DRAFT, { cookie: moderator }), 403);
  assert.equal(await status(DRAFT, { cookie, origin: 'https://evil.example' }), 403);
  for (const published of ['', 'today', '2026-99-99T17:40:00'])
    assert.equal(await status({ ...DRAFT, published }, { cookie }), 400, published);
  assert.equal(await status({ ...DRAFT, body: 'a '.repeat(200_000) }, { cookie }), 413);
});
