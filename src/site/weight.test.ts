import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ASSETS } from './assets.ts';
import { allPages } from './testing/all-pages.ts';

/** Kilobytes that a first view of a story may weigh besides its photographs, as they go over the wire. */
const BUDGET = 30;

test(`a first view of a story weighs at most ${BUDGET} KB, marks and record included`, () => {
  const { 'story-read': story } = allPages();
  const html = Buffer.from(String(story));
  for (const compress of [brotliCompressSync, gzipSync]) {
    const asked = ASSETS.filter(({ path }) => String(story).includes(`"${path}"`));
    const files = asked.map(({ file, type }) => {
      const content = readFileSync(new URL(file, import.meta.url));
      if (type === 'font/woff2') return content.length;
      return compress(file.endsWith('.ts') ? stripTypeScriptTypes(content.toString()) : content).length;
    });
    const total = compress(html).length + files.reduce((sum, bytes) => sum + bytes, 0);
    assert.equal(asked.length, 3, 'face, icon and counter');
    assert.ok(total <= BUDGET * 1000, `${total} bytes`);
  }
});
