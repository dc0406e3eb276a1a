import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdraw } from '#newsroom';
import { smallSite } from '../testing/small-site.ts';

const BODY = '<p>“The line was tested in full,” said Corin Vale, chief executive of Esker Water. Write to desk.</p>';

test('the open interface gives stories, readings and the record as JSON, to anybody’s page', async () => {
  const site = await smallSite();
  const { id, path } = await site.story('Line was tested', BODY);
  const ask = async (address: string) => {
    const answer = await site.ask(`/api/v1/${address}`);
    assert.equal(answer.status, 200, address);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*', address);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
    return JSON.parse(await answer.text());
  };
  const { stories, total } = await ask('stories');
  assert.deepEqual([stories[0].id, stories[0].path, total], [id, path, 1]);
  assert.equal((await ask(`stories/${id}`)).body, BODY);
  const reading = await ask(`stories/${id}/reading`);
  assert.equal(reading.statements[0].speaker.name, 'Corin Vale');
  const { people } = await ask('record/people');
  assert.equal(people[0].path, '/record/people/corin-vale/');
  assert.match((await ask('record/people/corin-vale')).statements[0].story.path, /#said-/);
  assert.ok('events' in (await ask('record/timeline')) && 'matters' in (await ask('record/figures')));
  const found = await ask('search?q=Vale');
  assert.deepEqual([found.people[0].name, found.hits.length], ['Corin Vale', 1]);
  const { links } = await ask('');
  assert.ok(links.some(({ href }: { href: string }) => href.endsWith('/api/v1/record')));
  for (const { href } of links) await ask(href.replace(/^.*\/api\/v1\//, '').replace('{words}', 'Vale'));
  assert.equal((await site.ask('/api/v1')).headers.get('location'), '/api/v1/');
  const record = await ask('record');
  assert.equal(record.counts.people, 1);
  for (const { href } of record.links) await ask(href.replace(/^.*\/api\/v1\//, ''));
  const described = await ask('openapi.json');
  for (const address of Object.keys(described.paths)) {
    const filled = address
      .replace('{id}', String(id))
      .replace('{slug}', 'corin-vale')
      .replace('/search', '/search?q=a');
    if (!address.includes('figures/{')) await ask(filled.slice(1));
  }
});

test('what is not out is not there, and no answer holds an e-mail address', async () => {
  const site = await smallSite();
  await site.signedInAs('chief');
  const { id, path } = await site.story('Line was tested', BODY);
  const sent = { story: String(id), parent: '', name: 'Bo', email: 'bo@reader.example', text: 'Was it now?' };
  await site.send('/comments', sent);
  for (const address of [
    'stories',
    `stories/${id}`,
    `stories/${id}/reading`,
    'record/people',
    'search?q=line',
    'openapi.json',
  ])
    assert.doesNotMatch(await (await site.ask(`/api/v1/${address}`)).text(), /@/, address);
  await site.newsroom.write((desk) => withdraw(desk, { story: id }));
  for (const address of [
    `stories/${id}`,
    `stories/${id}/reading`,
    'record/people/corin-vale',
    'stories/999',
    'nothing',
  ])
    assert.equal((await site.ask(`/api/v1/${address}`)).status, 404, address);
  assert.equal((await site.ask(path)).status, 410);
  assert.equal((await site.ask('/record/people/corin-vale/')).status, 404);
  assert.equal((await site.ask('/api/v1/stories', { method: 'POST' })).status, 405);
});
