import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-compare-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const STORY =
  'The harbour gate of Port Hallow stuck open on Friday night. Bruno Crane of the harbour office said 140 homes were flooded. The ferry Merrow took 60 children to Oxley.';

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'compare', ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

test('two files are compared in words, or as JSON with spans into each', () => {
  const [a, b] = [file('a.txt', STORY), file('b.html', `<article><h1>Gate</h1><p>${STORY}</p></article>`)];
  assert.match(run(a, b).out, /^A copy \(\d+ % shared\)/);
  const comparison = JSON.parse(run(a, b, '--format', 'json').out);
  assert.equal(comparison.label, 'copy');
  assert.ok(comparison.score > 0.9);
  assert.equal(STORY.slice(...comparison.blocks[0].a).startsWith('The harbour gate'), true);
});

test('pairs give a line each; a row without two texts gives its error and the rest goes on', () => {
  const pairs = [
    { id: 1, a: STORY, b: STORY },
    { id: 'x', a: STORY },
    { id: 'y', a: STORY, b: 'Bells ring in Saltby.' },
  ];
  const path = file('pairs.jsonl', pairs.map((pair) => JSON.stringify(pair)).join('\n'));
  const { status, out } = run(path);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(status, 1);
  assert.deepEqual(
    answers.map(({ id, label }) => [id, label]),
    [
      ['1', 'copy'],
      ['x', undefined],
      ['y', 'different'],
    ],
  );
  assert.match(answers[1].error, /"a" and "b"/);
});

test('wrong use exits 2, a file that is not there 1, each with one line', () => {
  assert.equal(run().status, 2);
  assert.equal(run('a', 'b', 'c').status, 2);
  const { status, err } = run(join(folder, 'nowhere.txt'), file('c.txt', STORY));
  assert.equal(status, 1);
  assert.match(err, /nowhere\.txt cannot be read/);
  assert.equal(run(join(folder, 'nowhere.jsonl')).status, 1);
});

test('pairs may come with the mark of an encoding, with CRLF, and with separators of lines inside their texts', () => {
  const path = file('marked.jsonl', `\ufeff{"id":"a","a":"x\u2028y","b":"x\u2028y"}\r\n\r\nno json\r\n{"a":1}\r\n`);
  const { status, out, err } = run(path);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(status, 1);
  assert.deepEqual(
    answers.map(({ id, label, error }) => [id, label ?? error]),
    [
      ['a', 'copy'],
      [`${path}:3`, 'the row is no JSON'],
      [`${path}:4`, 'a row needs "a" and "b", both text'],
    ],
  );
  assert.equal(err.trim().split('\n').length, 2, 'each row that failed is told');
});

test('pairs as JSON are one list, also where a row fails, and where there are none', () => {
  const path = file('list.jsonl', `{"id":"a","a":"","b":""}\n[]\n{"id":"a","a":"𝔘","b":"𝔘"}\n`);
  const answers = JSON.parse(run(path, '--format', 'json').out);
  assert.deepEqual(
    answers.map(({ id, score }: { id: string; score?: number }) => [id, score]),
    [
      ['a', 0],
      [`${path}:2`, undefined],
      ['a', 1],
    ],
  );
  assert.equal(run(file('none.jsonl', '\n'), '--format', 'json').out, '[]\n');
});

test('one text alone is nothing to compare', () => {
  const { status, out, err } = run(file('alone.txt', STORY));
  assert.equal(status, 2);
  assert.equal(out, '');
  assert.match(err, /alone\.txt is no file of pairs \(\.jsonl\)\. Name a second text/);
});

test('words that would steer a terminal are shown, not sent to it', () => {
  const [a, b] = [file('e1.txt', `${STORY}\u001b[2J`), file('e2.txt', `${STORY}\u001b[2J`)];
  assert.equal(run(a, b).out.includes('\u001b'), false);
});
