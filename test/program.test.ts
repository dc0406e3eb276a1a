import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

const CLUSTER = 'eval/events/bus-tender/stories.jsonl';
const folder = mkdtempSync(join(tmpdir(), 'onrecord-program-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the program that npm ci makes of the source', () => {
  const built = join(folder, 'program');
  const fromSource = "process.exitCode = await (await import('./src/cli/index.ts')).main(process.argv.slice(1))";
  const fromBuilt = `process.exitCode = await (await import('${built}/cli.js')).main(process.argv.slice(1))`;

  before(() => {
    run(['scripts/build-program.js', built]);
  });

  test('puts the same on record, pages and all', () => {
    for (const [name, program] of Object.entries({ source: fromSource, built: fromBuilt }))
      run(['--input-type=module', '-e', program, 'record', CLUSTER, '--out', join(folder, name)]);
    for (const page of ['record.json', 'index.html', 'figures.html'])
      assert.equal(
        readFileSync(join(folder, 'built', page), 'utf8'),
        readFileSync(join(folder, 'source', page), 'utf8'),
      );
  });

  test('reads the same with all cores', () => {
    const many = join(folder, 'many.jsonl');
    writeFileSync(many, readFileSync(CLUSTER, 'utf8').repeat(20));
    const [source, program] = [fromSource, fromBuilt].map((code) =>
      run(['--input-type=module', '-e', code, 'read', many, '--format', 'jsonl']),
    );
    assert.ok(source && source.length > 1_000_000);
    assert.equal(program, source);
  });
});

describe('the command', () => {
  const root = join(folder, 'project');
  const bin = join(root, 'bin/onrecord.js');
  cpSync('bin', join(root, 'bin'), { recursive: true });
  place('package.json', '{"type":"module"}');

  test('runs the source where the program was not made', () => {
    place('src/cli/index.ts', "export async function main(): Promise<number> { console.log('source'); return 0; }");
    assert.equal(run([bin]), 'source\n');
  });

  test('runs the program that was made of it', () => {
    place('dist/program/cli.js', "export async function main() { console.log('program'); return 0; }");
    assert.equal(run([bin]), 'program\n');
  });

  test('runs the source again once anything in it has changed', () => {
    place('src/deep/inside/words.ts', '');
    const soon = Date.now() / 1000 + 5;
    utimesSync(join(root, 'src/deep/inside/words.ts'), soon, soon);
    assert.equal(run([bin]), 'source\n');
  });

  function place(name: string, text: string): void {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
});

function run(args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(status, 0, `${args.join(' ')}\n${stderr}`);
  return stdout;
}
