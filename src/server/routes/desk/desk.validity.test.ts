import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { hiddenField, smallSite } from '../../testing/small-site.ts';

const CHECKER = 'node_modules/vnu-jar/build/dist/vnu.jar';
const javaIsMissing = spawnSync('java', ['-version']).status !== 0;

test('the Nu HTML checker finds no error and no warning on any page of the desk', {
  skip: javaIsMissing && 'Java is not installed',
}, async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('chief');
  const { id, path } = await site.story('Rain closes the towpath');
  const ticket = hiddenField(await (await site.ask(path)).text(), 'ticket');
  const typed = { story: String(id), ticket, name: 'Pim', email: 'pim@example.org', text: 'One line.\n\nAnother.' };
  await site.send('/comments', typed);
  await site.send('/desk/comments/1', { decision: 'refused', state: 'held' }, { cookie });
  const wrong = { do: 'schedule', headline: 'Words', body: 'x', section: 'city', base: '1' };
  const pages = {
    'sign-in': site.ask('/desk/sign-in'),
    link: site.ask('/desk/sign-in/token'),
    stories: site.ask('/desk/stories/', { headers: { cookie } }),
    'story-new': site.ask('/desk/stories/new', { headers: { cookie } }),
    story: site.ask(`/desk/stories/${id}?said=published`, { headers: { cookie } }),
    'story-wrong': site.send('/desk/stories/', wrong, { cookie }),
    'story-overtaken': site.send(`/desk/stories/${id}`, { ...wrong, base: '999' }, { cookie }),
    correction: site.ask(`/desk/stories/${id}/correct`, { headers: { cookie } }),
    'correction-wrong': site.send(`/desk/stories/${id}/correct`, { base: '0', note: '' }, { cookie }),
    queue: site.ask('/desk/comments/?done=1&before=held', { headers: { cookie } }),
    refused: site.ask('/desk/comments/?state=refused', { headers: { cookie } }),
    names: site.ask('/desk/names/?saved', { headers: { cookie } }),
    'names-wrong': site.send('/desk/names/', { kind: 'topic', title: '' }, { cookie }),
    'cannot-be-done': site.send('/desk/comments/99', { decision: 'approved' }, { cookie }),
  };
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-desk-'));
  for (const [name, answer] of Object.entries(pages))
    writeFileSync(join(folder, `${name}.html`), await (await answer).text());
  const { stdout } = spawnSync('java', ['-jar', CHECKER, '--format', 'json', '--stdout', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const messages: { url: string; message: string; extract?: string }[] = JSON.parse(stdout).messages;
  assert.deepEqual(
    messages.map(({ url, message, extract }) => `${url.split('/').at(-1)}: ${message} ${extract ?? ''}`),
    [],
  );
});
