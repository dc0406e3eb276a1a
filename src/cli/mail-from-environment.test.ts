import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WrongUse } from './arguments.ts';
import { mailFromEnvironment } from './mail-from-environment.ts';

test('a mail server is named in one address', () => {
  assert.deepEqual(mailFromEnvironment('smtp://ada:s%40fe@mail.example?from=desk@courier.example'), {
    host: 'mail.example',
    port: 587,
    secure: false,
    user: 'ada',
    password: 's@fe',
    from: 'desk@courier.example',
  });
  assert.equal(mailFromEnvironment('smtps://mail.example?from=a@b.example')?.port, 465);
  assert.equal(mailFromEnvironment(undefined), undefined);
});

test('what is no address of a mail server is refused', () => {
  for (const typed of [
    'mail.example',
    'http://mail.example?from=a@b.example',
    'smtp://mail.example',
    'smtp://mail.example?from=nobody',
  ]) {
    assert.throws(() => mailFromEnvironment(typed), WrongUse, typed);
  }
});
