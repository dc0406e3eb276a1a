import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { allPages } from './testing/all-pages.ts';

const CHECKER = 'node_modules/vnu-jar/build/dist/vnu.jar';
const javaIsMissing = spawnSync('java', ['-version']).status !== 0;

test('the Nu HTML checker finds no error and no warning on any page', {
  skip: javaIsMissing && 'Java is not installed',
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pages-'));
  for (const [name, page] of Object.entries(allPages())) writeFileSync(join(folder, `${name}.html`), String(page));
  const { stdout } = spawnSync('java', ['-jar', CHECKER, '--format', 'json', '--stdout', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  // The pages from right to left hold English words, as only their direction is looked at.
  const all: { url: string; message: string; extract?: string }[] = JSON.parse(stdout).messages;
  const messages = all.filter(({ message }) => !message.startsWith('This document appears to be written in English'));
  assert.deepEqual(
    messages.map(({ url, message, extract }) => `${url.split('/').at(-1)}: ${message} ${extract ?? ''}`),
    [],
  );
});
