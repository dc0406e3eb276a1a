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
