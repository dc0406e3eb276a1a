import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEmail, tidy, validate } from './validate.ts';

test('what is well filled in has no errors', () => {
  assert.deepEqual(validate({ name: 'Bo Marsh', email: 'bo@example.org', text: 'Well.' }), []);
});

test('every field that needs mending has one message of its own', () => {
  const fields = (typed: Parameters<typeof validate>[0]) => validate(typed).map(({ field }) => field);
  assert.deepEqual(fields({ name: '', email: '', text: '' }), ['name', 'email', 'text']);
  assert.deepEqual(fields({ name: 'x'.repeat(81), email: 'bo@', text: 'x'.repeat(10_001) }), ['name', 'email', 'text']);
});

test('addresses are told by their shape', () => {
  for (const good of ['a@b.example', 'first.last+tag@mail.sub.example', 'ü@bücher.example'])
    assert.ok(isEmail(good), good);
  for (const bad of [
    'a',
    'a@b',
    '@b.example',
    'a@b..example',
    'a b@c.example',
    'a@b.example>',
    'a@b.example\nBcc: c@d.example',
    'a@b@c.example',
  ]) {
    assert.ok(!isEmail(bad), bad);
  }
});

test('what nobody can see is taken out, paragraphs stay', () => {
  const { name, text } = tidy({
    name: ' Bo\u202e\n Marsh ',
    email: ' a@b.example ',
    text: 'One. \r\n\r\n\r\n\r\nTwo.\u0000',
  });
  assert.deepEqual([name, text], ['Bo Marsh', 'One.\n\nTwo.']);
});

test('tidied once is tidied for good', () => {
  const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(any, any, (name, text) => {
      const once = tidy({ name, email: '', text });
      assert.deepEqual(tidy(once), once);
      assert.ok(once.text.isWellFormed());
    }),
  );
});
