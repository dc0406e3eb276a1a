import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SmallSite, smallSite } from '../../testing/small-site.ts';

const QUOTE = '“The gate was left open for an hour.”';
const STORY = {
  headline: 'A gate',
  body: `On the slip it was quiet. ${QUOTE}\n\n“The line was tested,” said Corin Vale.`,
  section: 'city',
};
const LET_STAND = {
  'dismissed-rule': 'unattributed-quote',
  'dismissed-words': QUOTE,
  'dismissed-against': '',
  'dismissed-reason': 'It is on a sign.',
};
const SAID = {
  'said-words': '“The line was tested,”',
  'said-kind': 'person',
  'said-name': 'Ilse Marrack',
  'said-role': 'chair',
};

/** Saves a new story. @returns what its reading shows. */
async function saved(site: SmallSite, fields: Record<string, string>, cookie: string): Promise<string> {
  const answer = await site.send('/desk/stories/', { ...STORY, ...fields }, { cookie });
  assert.equal(answer.status, 303);
  const address = answer.headers.get('location')?.split('?')[0] ?? '';
  return (await site.ask(`${address}/reading`, { headers: { cookie } })).text();
}

test('what was put right in the form of a new story is kept with the story', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('reporter');
  const reading = await saved(site, { ...LET_STAND, ...SAID }, cookie);
  assert.match(reading, /It may stand: It is on a sign\./);
  assert.match(reading, /<b>Ilse Marrack<\/b> <span>chair/);
});

test('it is not kept for a contributor, whose story is saved all the same', async () => {
  const site = await smallSite();
  const reading = await saved(site, { ...LET_STAND, ...SAID }, await site.signedInAs('contributor'));
  assert.doesNotMatch(reading, /It may stand|Ilse Marrack/);
  assert.match(reading, /Corin Vale/);
});

test('what is not whole is left out', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('reporter');
  const reading = await saved(site, { ...LET_STAND, 'dismissed-reason': ' ', ...SAID, 'said-kind': 'parrot' }, cookie);
  assert.doesNotMatch(reading, /It may stand|Ilse Marrack/);
});

test('it comes back with a form that is refused', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('editor');
  const answer = await site.send('/desk/stories/', { ...STORY, ...LET_STAND, do: 'schedule' }, { cookie });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /name="dismissed-reason" value="It is on a sign\."/);
});

test('the form of a story that was saved puts right from where it stands', async () => {
  const site = await smallSite();
  const cookie = await site.signedInAs('editor');
  const { id } = await site.story('A gate', `<p>On the slip it was quiet. ${QUOTE}</p>`);
  const ask = (fields: Record<string, string>) =>
    site.send(`/desk/stories/${id}/dismissal`, fields, { cookie, accept: 'application/json' });
  const found = { rule: 'unattributed-quote', words: QUOTE };
  const refused = await ask({ ...found, reason: ' ' });
  assert.equal(refused.status, 422);
  assert.match(JSON.parse(await refused.text()).message, /Say why it may stand/);
  const { id: dismissal } = JSON.parse(await (await ask({ ...found, reason: 'It is on a sign.' })).text());
  const twice = JSON.parse(await (await ask({ ...found, reason: 'Once more.' })).text());
  assert.equal(twice.id, dismissal, 'sent twice it stands once');
  const form = async (): Promise<string> => (await site.ask(`/desk/stories/${id}`, { headers: { cookie } })).text();
  assert.match(await form(), /It may stand: It is on a sign\./);
  assert.equal((await ask({ again: String(dismissal) })).status, 200);
  assert.doesNotMatch(await form(), /It may stand/);
});
