import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { hasAnyoneSignedIn } from '#store';
import { eachEngine } from '../store/testing/each-engine.ts';
import { Refused } from './desk.ts';
import { makeSignInLink, signedIn, signIn, signOut } from './sign-in.ts';
import { DAY, NOON, smallPaper } from './testing/small-paper.ts';
import { changeRole, dismissUser, putUser } from './users.ts';

const CHIEF = { email: 'Ada.Chief@Example.org', role: 'chief' } as const;

eachEngine('signing in', (engine) => {
  test('a link works once and for a day, and gives a session', async () => {
    const { newsroom, setTime } = await smallPaper(engine);
    await newsroom.write((desk) => putUser(desk, CHIEF));
    const link = async () => (await newsroom.write((desk) => makeSignInLink(desk, 'ada.chief@example.org'))).value;
    const use = async (token: string) => (await newsroom.write((desk) => signIn(desk, token))).value;
    const [first, second] = [await link(), await link()];
    assert.equal(await hasAnyoneSignedIn(newsroom.store.db), false);
    const session = await use(first);
    assert.ok(session);
    assert.equal(await hasAnyoneSignedIn(newsroom.store.db), true);
    const user = await signedIn(newsroom.store, session.session, NOON);
    assert.deepEqual([user?.email, user?.role], ['ada.chief@example.org', 'chief']);
    assert.equal(await use(first), null, 'used');
    assert.equal(await use('made up'), null);
    setTime(NOON + DAY + 1);
    assert.equal(await use(second), null, 'too old');
  });

  test('a session ends by signing out, by time, and with its user', async () => {
    const { newsroom, setTime } = await smallPaper(engine);
    await newsroom.write((desk) => putUser(desk, CHIEF));
    await newsroom.write((desk) => putUser(desk, { email: 'bo@example.org', role: 'reporter' }));
    const sessionOf = async (email: string) => {
      const { value } = await newsroom.write(async (desk) => signIn(desk, await makeSignInLink(desk, email)));
      return value?.session ?? '';
    };
    const [one, two, three] = [
      await sessionOf(CHIEF.email),
      await sessionOf(CHIEF.email),
      await sessionOf('bo@example.org'),
    ];
    await newsroom.write((desk) => signOut(desk, one));
    assert.equal(await signedIn(newsroom.store, one, NOON), null);
    assert.ok(await signedIn(newsroom.store, two, NOON));
    setTime(NOON + 31 * DAY);
    assert.equal(await signedIn(newsroom.store, two, NOON + 31 * DAY), null);
    assert.ok(await signedIn(newsroom.store, three, NOON));
    await newsroom.write((desk) => dismissUser(desk, 'bo@example.org'));
    assert.equal(await signedIn(newsroom.store, three, NOON), null);
  });

  test('no token is stored as it is', async () => {
    const { newsroom } = await smallPaper(engine);
    await newsroom.write((desk) => putUser(desk, CHIEF));
    const { value: link } = await newsroom.write((desk) => makeSignInLink(desk, CHIEF.email));
    const { value } = await newsroom.write((desk) => signIn(desk, link));
    const { db } = newsroom.store;
    const rows = [
      ...(await sql`select * from sign_in_links`.execute(db)).rows,
      ...(await sql`select * from sessions`.execute(db)).rows,
    ];
    assert.equal(rows.length, 2);
    for (const token of [link, value?.session ?? '']) assert.ok(!JSON.stringify(rows).includes(token));
  });

  test('the last chief can neither step down nor be removed', async () => {
    const { newsroom } = await smallPaper(engine);
    await newsroom.write((desk) => putUser(desk, CHIEF));
    await assert.rejects(
      newsroom.write((desk) => changeRole(desk, CHIEF.email, 'reporter')),
      Refused,
    );
    await assert.rejects(
      newsroom.write((desk) => dismissUser(desk, CHIEF.email)),
      Refused,
    );
    await newsroom.write((desk) => putUser(desk, { email: 'bo@example.org', role: 'chief' }));
    await newsroom.write((desk) => changeRole(desk, CHIEF.email, 'reporter'));
    await assert.rejects(
      newsroom.write((desk) => putUser(desk, { email: 'nobody', role: 'editor' })),
      Refused,
    );
    await assert.rejects(
      newsroom.write((desk) => makeSignInLink(desk, 'nobody@example.org')),
      Refused,
    );
  });
});
