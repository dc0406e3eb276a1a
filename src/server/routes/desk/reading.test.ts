import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publish, saveStory } from '#newsroom';
import { smallSite } from '../../testing/small-site.ts';

const SAID = '“The line was tested in full,”';
const BODY = `<p>${SAID} said Corin Vale, chief executive of Esker Water.</p>`;
const FOUND = '<p>A man said the gate was shut.</p><p>Click to comment</p>';

test('an editor switches the reading of a story off for readers, who are told why, and on again', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('editor');
  const { id, path } = await site.story('Line was tested', BODY);
  assert.match(await (await site.ask(path)).text(), /Who said what/);
  const refused = await site.send(`/desk/stories/${id}/reading`, { do: 'off', reason: ' ' }, { cookie });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Say why readers do not see/);
  const off = await site.send(`/desk/stories/${id}/reading`, { do: 'off', reason: 'it is a letter.' }, { cookie });
  assert.equal(off.status, 303);
  const page = await (await site.ask(path)).text();
  assert.match(page, /not read for who said what: it is a letter\./);
  assert.doesNotMatch(page, /Who said what<|class="said/);
  assert.equal((await site.ask(`/api/v1/stories/${id}/reading`)).status, 404);
  assert.equal((await site.ask('/record/people/corin-vale/')).status, 404);
  await site.send(`/desk/stories/${id}/reading`, { do: 'on' }, { cookie });
  assert.match(await (await site.ask(path)).text(), /Who said what/);
  assert.equal((await site.ask('/record/people/corin-vale/')).status, 200);
});

test('a speaker put right stays on the words through later revisions', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('reporter');
  const { id, path } = await site.story('Line was tested', BODY);
  const order = { words: SAID, kind: 'person', name: 'Ilse Marrack', role: 'chair' };
  assert.equal((await site.send(`/desk/stories/${id}/speaker`, { ...order, name: '' }, { cookie })).status, 422);
  assert.equal((await site.send(`/desk/stories/${id}/speaker`, order, { cookie })).status, 303);
  assert.match(await (await site.ask(path)).text(), /<a href="\/record\/people\/ilse-marrack\/">Ilse Marrack<\/a>/);
  assert.equal((await site.ask('/record/people/corin-vale/')).status, 404);
  await site.newsroom.write(async (desk) => {
    const text = { headline: 'Line was tested', standfirst: '', dateline: '', body: `<p>It rained.</p>${BODY}` };
    const where = { section: 'city', topics: [], authors: [], slug: '', commentsOpen: true, picture: null, by: null };
    await saveStory(desk, { id, text, ...where });
    await publish(desk, { story: id });
  });
  const page = await (await site.ask(path)).text();
  assert.match(page, /It rained/);
  assert.match(page, /ilse-marrack/);
});

test('the desk shows what the copy desk found, in the list and with the story', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('editor');
  const { id } = await site.story('A gate', FOUND);
  assert.match(await (await site.ask('/desk/stories/', { headers: { cookie } })).text(), /\d (?:warning|note|error)/);
  for (const path of [`/desk/stories/${id}`, `/desk/stories/${id}/reading`])
    assert.match(await (await site.ask(path, { headers: { cookie } })).text(), /page-furniture/, path);
});

test('a finding that rests on another story leads to that story', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('editor');
  const earlier = await site.story('A master goes', '<p>Harbour master Runa Holm was dismissed on Monday.</p>');
  site.wait(86_400_000);
  const { id } = await site.story('A new master', '<p>Runa Holm was dismissed on Saturday, said the council.</p>');
  const page = await (await site.ask(`/desk/stories/${id}/reading`, { headers: { cookie } })).text();
  assert.match(page, new RegExp(`<a href="/desk/stories/${earlier.id}">Open “A master goes”</a>`));
});

test('a finding dismissed with a reason stays so through later revisions, until it is told again', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('editor');
  const { id } = await site.story('A gate', '<p>On the slip it was quiet. “The gate was left open for an hour.”</p>');
  const seen = async (path: string): Promise<string> => (await site.ask(path, { headers: { cookie } })).text();
  const reading = `/desk/stories/${id}/reading`;
  const found = { rule: 'unattributed-quote', words: '“The gate was left open for an hour.”' };
  assert.match(await seen('/desk/stories/'), /1 warning/);
  const refused = await site.send(`/desk/stories/${id}/dismissal`, { ...found, reason: ' ' }, { cookie });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Say why it may stand/);
  const sent = await site.send(`/desk/stories/${id}/dismissal`, { ...found, reason: 'It is on a sign.' }, { cookie });
  assert.equal(sent.status, 303);
  assert.match(await seen(reading), /Nothing is left to look at.*1 dismissed.*It may stand: It is on a sign\./s);
  await site.newsroom.write(async (desk) => {
    const body = '<p>It rained.</p><p>On the slip it was quiet. “The gate was left open for an hour.”</p>';
    const text = { headline: 'A gate', standfirst: '', dateline: '', body };
    const where = { section: 'city', topics: [], authors: [], slug: '', commentsOpen: true, picture: null, by: null };
    await saveStory(desk, { id, text, ...where });
  });
  assert.doesNotMatch(await seen('/desk/stories/'), /1 warning/);
  assert.match(await seen(`/desk/stories/${id}`), /It may stand: It is on a sign\./);
  const again = /name="again" value="(\d+)"/.exec(await seen(reading))?.[1] ?? '';
  assert.equal((await site.send(`/desk/stories/${id}/dismissal`, { again }, { cookie })).status, 303);
  assert.match(await seen('/desk/stories/'), /1 warning/);
});

test('a dismissal of what another story tells holds for that story alone', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('editor');
  const earlier = await site.story('A master goes', '<p>Harbour master Runa Holm was dismissed on Monday.</p>');
  site.wait(86_400_000);
  const { id } = await site.story('A new master', '<p>Runa Holm was dismissed on Saturday, said the council.</p>');
  const page = async (): Promise<string> =>
    (await site.ask(`/desk/stories/${id}/reading`, { headers: { cookie } })).text();
  const fields = Object.fromEntries(
    [...(await page()).matchAll(/name="(rule|words|against)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  assert.equal(fields.against, String(earlier.id));
  const sent = { ...fields, against: '', reason: 'The notice came later.' };
  await site.send(`/desk/stories/${id}/dismissal`, sent, { cookie });
  assert.doesNotMatch(await page(), /It may stand/);
  await site.send(`/desk/stories/${id}/dismissal`, { ...sent, against: String(earlier.id) }, { cookie });
  assert.match(await page(), /It may stand: The notice came later\./);
});

test('a contributor sees the reading and changes nothing of it', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('contributor');
  const { id } = await site.story('Line was tested', BODY);
  const page = await (await site.ask(`/desk/stories/${id}/reading`, { headers: { cookie } })).text();
  assert.match(page, /Corin Vale/);
  assert.doesNotMatch(page, /Put the speaker right/);
  const sent = await site.send(`/desk/stories/${id}/reading`, { do: 'off', reason: 'no' }, { cookie });
  assert.equal(sent.status, 403);
  assert.equal((await site.send(`/desk/stories/${id}/dismissal`, { reason: 'no' }, { cookie })).status, 403);
});
