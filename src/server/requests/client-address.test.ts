import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clientAddressBehind } from './client-address.ts';

describe('the address of a client', () => {
  test('is that of the socket, whatever the request says', () => {
    const clientOf = clientAddressBehind([]);
    assert.equal(clientOf('203.0.113.9', '198.51.100.1'), '203.0.113.9');
    assert.equal(clientOf('::ffff:203.0.113.9', undefined), '203.0.113.9');
  });

  test('is the one that a trusted proxy names', () => {
    const clientOf = clientAddressBehind(['127.0.0.1', '10.0.0.0/8', '::1']);
    assert.equal(clientOf('127.0.0.1', '203.0.113.9'), '203.0.113.9');
    assert.equal(clientOf('::1', '2001:db8::7'), '2001:db8::7');
    assert.equal(clientOf('127.0.0.1', '203.0.113.9, 10.1.2.3'), '203.0.113.9');
  });

  test('is never one that the client put before its own', () => {
    const clientOf = clientAddressBehind(['127.0.0.1']);
    assert.equal(clientOf('127.0.0.1', '1.2.3.4, 203.0.113.9'), '203.0.113.9');
    assert.equal(clientOf('127.0.0.1', 'nonsense, 203.0.113.9'), '203.0.113.9');
  });

  test('is the proxy where that names nobody', () => {
    const clientOf = clientAddressBehind(['127.0.0.1']);
    assert.equal(clientOf('127.0.0.1', undefined), '127.0.0.1');
    assert.equal(clientOf('127.0.0.1', 'unknown'), '127.0.0.1');
  });

  test('refuses a proxy that is no address', () => {
    assert.throws(() => clientAddressBehind(['proxy.example']), /not an address/);
  });
});
