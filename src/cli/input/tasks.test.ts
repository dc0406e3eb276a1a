import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { tasksOf } from './tasks.ts';

const root = mkdtempSync(join(tmpdir(), 'onrecord-tasks-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** A folder of files by their names; a name that ends with a slash is a folder. */
function folder(files: Record<string, string>): string {
  const path = mkdtempSync(join(root, 'f-'));
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) mkdirSync(join(path, name), { recursive: true });
    else writeFileSync(join(path, name), content);
  }
  return path;
}

/** Name and kind, or name and error, of every text behind a path; names without the path. */
async function found(path: string): Promise<string[]> {
  const all: string[] = [];
  for await (const task of tasksOf([path], null, async () => ({ error: 'no network' })))
    all.push(`${task.name.replace(`${path}/`, '')} ${'error' in task ? task.error : task.kind}`);
  return all;
}

test('below a folder, texts come in the order of their paths; hidden and other files are passed over', async () => {
  const path = folder({ 'b/': '', 'b/z.HTM': '<p>', '.hidden/': '', '.hidden/a.txt': 'x', 'e/': '', 'f.txt/': '' });
  for (const name of ['a.txt', '.b.txt', 'c.png', 'd', 'b/y.jsonl', 'f.txt/g.md'])
    writeFileSync(join(path, name), '{"text":"x"}');
  assert.deepEqual(await found(path), ['a.txt text', 'b/y.jsonl:1 row', 'b/z.HTM html', 'f.txt/g.md text']);
});

test('links to files are followed, links to folders are not: no circle; one that leads nowhere is told', async () => {
  const path = folder({ 'a.txt': 'x', 'sub/': '', 'sub/b.txt': 'x' });
  symlinkSync('.', join(path, 'circle'));
  symlinkSync('sub', join(path, 'linked.txt'));
  symlinkSync('../a.txt', join(path, 'sub/c.txt'));
  symlinkSync('nowhere', join(path, 'x.txt'));
  symlinkSync('y.txt', join(path, 'y.txt'));
  symlinkSync('nowhere', join(path, 'z.png'));
  assert.deepEqual(await found(path), [
    'a.txt text',
    'sub/b.txt text',
    'sub/c.txt text',
    'x.txt cannot be read (ENOENT)',
    'y.txt cannot be read (ELOOP)',
  ]);
});

test('a pipe among the files keeps nobody waiting', { skip: process.platform === 'win32' }, async () => {
  const path = folder({ 'a.txt': 'x' });
  execFileSync('mkfifo', [join(path, 'b.txt')]);
  assert.deepEqual(await found(path), ['a.txt text']);
});

test('a folder that may not be opened is told, and the rest goes on', { skip: process.getuid?.() === 0 }, async () => {
  const path = folder({ 'a/': '', 'b.txt': 'x' });
  chmodSync(join(path, 'a'), 0);
  assert.deepEqual(await found(path), ['a cannot be looked into (EACCES)', 'b.txt text']);
  chmodSync(join(path, 'a'), 0o700);
});

test('a folder without a text says so', async () => {
  const [only = '', ...more] = await found(folder({ 'a.png': 'x' }));
  assert.match(only, /the folder holds nothing to read \(\.txt, \.text, \.md, \.html, .*\.ndjson\)$/);
  assert.deepEqual(more, []);
});

test('a file whose name tells nothing is told by its content, rows also where the first is broken', async () => {
  const path = folder({
    rows: '{"id":"a", broken\n{"id":"b","text":"x"}\n',
    long: `{"id":"a","text":"${'x'.repeat(200_000)}"}\n{"id":"b"}\n`,
    one: '\ufeff{"id":"a"}',
    page: '\n <?xml version="1.0"?>\n<h1>Bell</h1>',
    words: '{braces} and words\n<p>',
    small: '<3 is no tag',
    binary: 'a\0b',
  });
  const kinds = async (name: string): Promise<string[]> =>
    (await found(join(path, name))).map((line) => line.replace(`${path}/`, ''));
  assert.deepEqual(await kinds('rows'), ['rows:1 row', 'rows:2 row']);
  assert.deepEqual(await kinds('long'), ['long:1 row', 'long:2 row']);
  assert.deepEqual(await kinds('one'), ['one:1 row']);
  assert.deepEqual(await kinds('page'), ['page html']);
  assert.deepEqual(await kinds('words'), ['words text']);
  assert.deepEqual(await kinds('small'), ['small text']);
  assert.deepEqual(await kinds('binary'), ['binary holds no text']);
});
