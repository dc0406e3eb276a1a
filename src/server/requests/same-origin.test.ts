import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSameOrigin } from './same-origin.ts';

const BASE = 'https://courier.example';
const from = (site?: string, origin?: string, host = 'courier.example') => isSameOrigin({ site, origin, host }, BASE);

describe('a writing request', () => {
  test('is our own where the browser says so', () => {
    assert.ok(from('same-origin'));
    assert.ok(from(undefined, 'https://courier.example'));
    assert.ok(from(undefined, 'http://127.0.0.1:4000', '127.0.0.1:4000'));
  });

  test('is another site\u2019s where the browser says so', () => {
    assert.ok(!from('cross-site', 'https://courier.example'));
    assert.ok(!from('same-site'));
    assert.ok(!from(undefined, 'https://evil.example'));
    assert.ok(!from(undefined, 'null'));
  });

  test('comes from no page where nothing is said', () => {
    assert.ok(from());
  });
});
