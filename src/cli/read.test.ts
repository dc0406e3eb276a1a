import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-read-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const STORY = '“The oven is cold,” said Arno Bright, a baker.\n\nAbout 40 rolls were lost on Friday.\n';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(args: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [BIN, ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

test('a text file is read as it stands: same text, one object', async () => {
  const { code, out } = await run(['read', file('story.txt', STORY), '--published', '2026-10-24', '--format', 'json']);
  const reading = JSON.parse(out);
  assert.equal(code, 0);
  assert.equal(reading.text, STORY);
  assert.equal(reading.published, '2026-10-24');
  const [start, end] = reading.statements[0].content[0];
  assert.equal(STORY.slice(start, end), '“The oven is cold,”');
  assert.equal(reading.statements[0].speaker.name, 'Arno Bright');
});

test('rows of JSONL give a line each, in their order, and a bad row gives its error while the rest goes on', async () => {
  const rows = [
    '{"id":"a","text":"One."}',
    'no json',
    '{"id":"c"}',
    '{"id":"d","text":"Four.","published":"soon"}',
    '{"url":"https://x.example/5","text":"Five."}',
    '{"text":""}',
  ];
  const path = file('rows.jsonl', rows.join('\n'));
  const { code, out, err } = await run(['read', path, '--format', 'jsonl']);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(code, 1);
  assert.deepEqual(
    answers.map(({ id }) => id),
    ['a', `${path}:2`, 'c', 'd', 'https://x.example/5', `${path}:6`],
  );
  assert.deepEqual(
    answers.map((answer) => 'error' in answer),
    [false, true, true, true, false, false],
  );
  assert.equal(err.trim().split('\n').length, 3);
});

test('standard input is told by its content', async () => {
  const rows = await run(['read', '-', '--format', 'jsonl'], '{"id":"r","text":"Row."}\n{"id":"s","text":"Row."}\n');
  assert.deepEqual(
    rows.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
    ['r', 's'],
  );
  const page = await run(
    ['read', '-', '--format', 'json'],
    '<!doctype html><nav>Home</nav><article><p>The ferry runs on Sunday, and on Monday; it rests in between.</p></article>',
  );
  assert.equal(JSON.parse(page.out).text, 'The ferry runs on Sunday, and on Monday; it rests in between.');
  const text = await run(['read', '-', '--format', 'json'], STORY);
  assert.equal(JSON.parse(text.out).text, STORY);
});

test('a folder is read with all below it, other files passed over', async () => {
  const dir = mkdtempSync(join(folder, 'pile-'));
  writeFileSync(join(dir, 'a.txt'), 'A.');
  writeFileSync(join(dir, 'b.html'), '<p>B stands here, and it stays; it has been here for long.</p>');
  writeFileSync(join(dir, 'c.png'), 'no text');
  const { out } = await run(['read', dir, '--format', 'jsonl']);
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
    [join(dir, 'a.txt'), join(dir, 'b.html')],
  );
});

test('what cannot be read is named in one line, and the exit status says so', async () => {
  const missing = await run(['read', join(folder, 'nothing.txt')]);
  assert.equal(missing.code, 1);
  assert.match(missing.err, /^onrecord: .*nothing\.txt: there is no such file or folder\n$/);
  const binary = await run(['read', file('picture.txt', new Uint8Array([1, 0, 2, 0])), '--format', 'jsonl']);
  assert.equal(binary.code, 1);
  assert.match(binary.err, /holds no text/);
});

test('wrong use ends with 2 and one line that says what to do', async () => {
  for (const args of [
    ['read'],
    ['read', 'x', '--format', 'yaml'],
    ['read', 'x', '--published', 'soon'],
    ['read', 'x', '--colour'],
    ['rede', 'x'],
    ['read', 'x', '--published', '2026-13-01'],
    ['read', 'x', '--published', '2026-02-30'],
    ['read', 'x', '--published', '2026-02-03T25:00'],
    ['compare', '-', '-'],
    ['user'],
    ['user', 'add'],
    ['user', 'knight', 'a@b.example'],
  ]) {
    const { code, out, err } = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /^onrecord.*--help"?\.\n$/, args.join(' '));
  }
});

test('the page for people names speakers, and the HTML page stands alone', async () => {
  const path = file('people.txt', STORY);
  const text = await run(['read', path]);
  assert.match(text.out, /Who said what/);
  assert.match(text.out, /Arno Bright/);
  const page = await run(['read', path, '--format', 'html']);
  assert.match(page.out, /^<!doctype html>/);
  assert.doesNotMatch(page.out, /<script|https?:\/\/(?!www\.w3\.org)/);
  assert.match(page.out, /href="#t1w1"/);
});

test('old encodings are read', async () => {
  const latin = Uint8Array.from([...'Jos\xe9 said so.'].map((unit) => unit.charCodeAt(0)));
  const { out } = await run(['read', file('latin.txt', latin), '--format', 'json']);
  assert.equal(JSON.parse(out).text, 'José said so.');
});

test('much input is read on all cores with the same answers in the same order', async () => {
  const row = (id: number): string =>
    JSON.stringify({ id: String(id), text: `${STORY}${'The oven stayed cold. '.repeat(500)}` });
  const path = file('many.jsonl', Array.from({ length: 320 }, (_, id) => row(id)).join('\n'));
  const { code, out } = await run(['read', path, '--format', 'jsonl']);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(code, 0);
  assert.deepEqual(
    answers.map(({ id }) => Number(id)),
    Array.from({ length: 320 }, (_, id) => id),
  );
  assert.deepEqual(answers[319].statements, answers[0].statements);
});

test('compare takes one of its texts from standard input', async () => {
  const { code, out } = await run(['compare', '-', file('same.txt', STORY), '--format', 'json'], STORY);
  assert.equal(code, 0);
  assert.equal(JSON.parse(out).label, 'copy');
});

test('several readings make one page, and none says so; what would steer a terminal is shown instead', async () => {
  const path = file(
    'two.jsonl',
    `${JSON.stringify({ id: 'a', title: '</title><script>', text: STORY })}\n{"id":"b","text":""}\n`,
  );
  const { out } = await run(['read', path, '--format', 'html']);
  assert.match(out, /^<!doctype html>[\s\S]*<title>Readings<\/title>[\s\S]*<\/html>\n$/);
  assert.equal(out.match(/<article>/g)?.length, 2);
  assert.doesNotMatch(out, /<script/);
  const nothing = await run(['read', file('none.jsonl', '\n'), '--format', 'html']);
  assert.match(nothing.out, /<title>Nothing was read<\/title>[\s\S]*<\/html>\n$/);
  const steering = file('steering.jsonl', JSON.stringify({ title: '\u001b[2J', text: `\u001b]0;x\u0007${STORY}` }));
  const text = await run(['read', steering]);
  assert.equal(
    [...text.out].some((sign) => sign !== '\n' && sign < ' '),
    false,
  );
  assert.match(text.out, /Arno Bright/);
});

test('a pipe that is closed early ends quietly; a full disk is one line', {
  skip: !existsSync('/dev/full'),
}, async () => {
  const rows = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: STORY })).join('\n');
  const path = file('pipe.jsonl', rows);
  const ended = spawnSync('sh', [
    '-c',
    `"$0" "$1" read "$2" --format jsonl | head -c 1 >&2`,
    process.execPath,
    BIN,
    path,
  ]);
  assert.equal(ended.stderr.toString(), '{');
  const full = spawnSync('sh', ['-c', `"$0" "$1" read "$2" --format jsonl > /dev/full`, process.execPath, BIN, path]);
  assert.equal(full.status, 1);
  assert.equal(full.stderr.toString(), 'onrecord: standard output cannot be written (ENOSPC).\n');
});
