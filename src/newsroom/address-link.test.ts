import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyPage } from '#store';
import { eachEngine } from '../store/testing/each-engine.ts';
import { approveComment, followAddressLink } from './moderate-comment.ts';
import { changeSettings } from './settings.ts';
import { startMailServer } from './testing/mail-server.ts';
import { MINUTE, NOON, smallPaper } from './testing/small-paper.ts';

const EMAIL = 'bo.marsh@example.org';

eachEngine('where mail is set up', (engine) => {
  test('who confirms the address of an approved comment is the same person on another device', async (t) => {
    const mail = await startMailServer();
    t.after(() => mail.close());
    const { newsroom, story, setTime } = await smallPaper(engine);
    const settings = {
      host: '127.0.0.1',
      port: mail.port,
      secure: false,
      user: '',
      password: '',
      from: 'desk@courier.example',
    };
    await newsroom.write((desk) => changeSettings(desk, { baseUrl: 'https://courier.example/', mail: settings }));
    const id = await story({}, { path: '/a/' });
    const send = async (text: string, email = EMAIL) => {
      setTime(NOON - MINUTE);
      const { ticket } = await newsroom.replyForm(id);
      setTime(NOON);
      const typed = { name: 'Bo', email, text };
      await newsroom.submitComment(
        { story: id, parent: null, typed, honeypot: '', ticket, cookie: '', staff: false },
        '::1',
      );
      return mail.nextLetter();
    };
    const follow = async (data: string) => {
      const [, token = ''] =
        /https:\/\/courier\.example\/comments\/confirm\?token=3?D?([\w-]{43})/.exec(data.replace(/=\n/g, '')) ?? [];
      assert.notEqual(token, '', data);
      return (await newsroom.write((desk) => followAddressLink(desk, token))).value;
    };
    const shown = async () => (await storyPage(newsroom.view(), '/a/'))?.facts.comments.map(({ text }) => text);

    const first = await send('My first one here.');
    assert.equal(first.to, EMAIL);
    assert.deepEqual(await follow(first.data), { path: '/a/#comment-1', published: false });
    assert.deepEqual(await shown(), [], 'a confirmed address alone publishes nothing');
    await newsroom.write((desk) => approveComment(desk, { comment: 1, by: null }));

    const second = await send('And from my telephone.');
    assert.deepEqual(await shown(), ['My first one here.'], 'knowing the address is not enough');
    const stranger = await send('I am somebody else.', 'other@example.org');
    assert.deepEqual(await follow(second.data), { path: '/a/#comment-2', published: true });
    assert.equal(await follow(second.data), null, 'a link works once');
    assert.equal((await follow(stranger.data))?.published, false);
    assert.deepEqual(await shown(), ['My first one here.', 'And from my telephone.']);
  });

  test('a mail server that does not answer loses no comment', async () => {
    const { newsroom, story } = await smallPaper(engine);
    const settings = {
      host: '127.0.0.1',
      port: 9,
      secure: false,
      user: '',
      password: '',
      from: 'desk@courier.example',
    };
    await newsroom.write((desk) => changeSettings(desk, { mail: settings }));
    const id = await story({}, { path: '/a/' });
    const { ticket } = await newsroom.replyForm(id);
    const typed = { name: 'Bo', email: EMAIL, text: 'Here all the same.' };
    const reply = await newsroom.submitComment(
      { story: id, parent: null, typed, honeypot: '', ticket, cookie: '', staff: false },
      '::1',
    );
    assert.equal(reply?.outcome, 'held');
  });
});
