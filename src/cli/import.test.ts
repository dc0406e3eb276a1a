import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { wxrFile } from '../exchange/import/wordpress/testing/wxr-file.ts';

const dir = mkdtempSync(join(tmpdir(), 'onrecord-import-command-'));
after(() => rmSync(dir, { recursive: true, force: true }));

const ONRECORD = join(import.meta.dirname, '../../bin/onrecord.js');
const environment = { ...process.env, DATABASE_URL: '' };

function onrecord(...args: string[]) {
  return spawnSync(process.execPath, [ONRECORD, ...args], { encoding: 'utf8', env: environment });
}

function exported(count: number, name = `export-${count}.xml`): string {
  const file = join(dir, name);
  const content = 'It rained in the morning, said the mayor.\n\n'.repeat(20);
  writeFileSync(file, wxrFile(Array.from({ length: count }, (_, index) => ({ id: index + 1, content }))));
  return file;
}

function storiesIn(newsroom: string): number {
  const file = join(newsroom, 'newsroom.db');
  if (!existsSync(file)) return 0;
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return Number(db.prepare('select count(*) as stories from stories').get()?.stories ?? 0);
  } catch {
    return 0;
  } finally {
    db.close();
  }
}

test('an import tells what it did, and where a line about each item is', () => {
  const newsroom = join(dir, 'told');
  const { status, stdout, stderr } = onrecord('import', exported(3), '--dir', newsroom);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^Done\.\n +3 {2}stories imported\n/);
  assert.equal(readdirSync(join(newsroom, 'reports')).length, 1);
  assert.match(onrecord('import', exported(3), '--dir', newsroom).stdout, / 3 {2}stories unchanged/);
});

test('a dry run leaves no newsroom behind', () => {
  const newsroom = join(dir, 'dry');
  const { status, stdout } = onrecord('import', exported(2), '--dir', newsroom, '--dry-run');
  assert.equal(status, 0);
  assert.match(stdout, /^This would happen:\n +2 {2}stories imported/);
  assert.equal(existsSync(newsroom), false);
});

test('a damaged file is one line with the place, and exit status 1', () => {
  const file = join(dir, 'damaged.xml');
  writeFileSync(file, wxrFile([{ id: 1 }, { id: 2 }]).slice(0, -120));
  const { status, stderr } = onrecord('import', file, '--dir', join(dir, 'damaged'));
  assert.equal(status, 1);
  assert.match(stderr, /^onrecord import: .*damaged\.xml:\d+:\d+: .*\n$/);
  assert.equal(storiesIn(join(dir, 'damaged')), 1);
});

test('the parts of a split export are one import', () => {
  const folder = mkdtempSync(join(dir, 'parts-'));
  writeFileSync(join(folder, 'a.xml'), wxrFile([{ id: 1 }]));
  writeFileSync(join(folder, 'b.xml'), wxrFile([{ id: 2 }]));
  assert.match(onrecord('import', folder, '--dir', join(dir, 'split')).stdout, / 2 {2}stories imported/);
});

test('wrong use is one line that says what to do', () => {
  for (const args of [[], ['a', 'b'], ['a', '--from', 'nothing'], ['a', '--nonsense']]) {
    const { status, stderr } = onrecord('import', ...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /^onrecord import: [^\n]+\n$/);
  }
  const { status, stderr } = onrecord('import', join(dir, 'missing.xml'));
  assert.equal(status, 1);
  assert.match(stderr, /^onrecord import: there is no "[^\n]+\n$/);
});

test('a run that was killed is taken up by the next', async () => {
  const newsroom = join(dir, 'killed');
  const file = exported(1500);
  const child = spawn(process.execPath, [ONRECORD, 'import', file, '--dir', newsroom], {
    env: environment,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  while (child.exitCode === null && storiesIn(newsroom) < 100) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGKILL');
  await ended;
  const before = storiesIn(newsroom);
  assert.ok(before >= 100 && before < 1500, `${before} stories`);
  const { status, stdout } = onrecord('import', file, '--dir', newsroom);
  assert.equal(status, 0);
  assert.match(stdout, new RegExp(` ${1500 - before} {2}stories imported\\n +${before} {2}stories unchanged`));
  assert.equal(storiesIn(newsroom), 1500);
});
