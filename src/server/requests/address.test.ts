import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAddress } from './address.ts';

describe('the address of a request', () => {
  const SAME: [string, string][] = [
    ['/2026/10/23/gate-log/', '/2026/10/23/gate-log/'],
    ['/2026/10/23/gate%2Dlog/', '/2026/10/23/gate-log/'],
    ['/%e3%81%82/', '/%E3%81%82/'],
    ['//evil.example/', '/evil.example/'],
    ['/a//b/', '/a/b/'],
    ['/./a/', '/a/'],
    ['/caf\u00e9/', '/caf%C3%A9/'],
    ['/a,b(c)!/', '/a,b(c)!/'],
    ['/a%2Fb', '/a%2Fb'],
    ['/page#fragment', '/page'],
  ];
  for (const [url, path] of SAME)
    test(`of ${url} is ${path}`, () => {
      assert.equal(readAddress(url)?.path, path);
    });

  for (const url of ['/%', '/%zz/', '/%ff/', '/%00', '/a%0d%0aSet-Cookie:x', '/../etc/passwd', '/%2e%2e/x', '*', ''])
    test(`"${url}" is none`, () => {
      assert.equal(readAddress(url), null);
    });

  test('keeps the parameters apart', () => {
    assert.equal(readAddress('/search?q=a+b&page=2')?.query.get('q'), 'a b');
  });
});
