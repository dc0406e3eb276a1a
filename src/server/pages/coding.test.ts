import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Coding, chooseCoding } from './coding.ts';

const CASES: [string | undefined, Coding][] = [
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
  ['BR', 'br'],
  ['brotli-like, zebra', 'identity'],
  ['br;q=nonsense', 'identity'],
];

for (const [header, coding] of CASES)
  test(`"${header ?? 'no Accept-Encoding'}" is answered with ${coding}`, () => {
    assert.equal(chooseCoding(header), coding);
  });
