import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

test('others can use the reading, the findings and the record as a library, types and all', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-library-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const packed = join(folder, 'node_modules', 'onrecord');
  mkdirSync(packed, { recursive: true });
  run('node', ['scripts/build-library.ts', join(packed, 'dist')], '.');
  symlinkSync(resolve('package.json'), join(packed, 'package.json'));
  const program = `import { read } from 'onrecord/reading';
import { check } from 'onrecord/findings';
import { buildRecord, type Person } from 'onrecord/record';
const reading = read('“The oven is cold,” said Arno Bright.', { published: '2026-10-24' });
const people: Person[] = buildRecord([{ id: 'a', reading }]).people;
console.log(people[0]?.name, check(reading).length);
`;
  writeFileSync(join(folder, 'program.ts'), program);
  writeFileSync(join(folder, 'program.mjs'), program.replace(', type Person', '').replace(': Person[]', ''));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  assert.equal(run('node', ['--preserve-symlinks', 'program.mjs'], folder), 'Arno Bright 0\n');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module: 'nodenext', strict: true, noEmit: true, preserveSymlinks: true, types: [] },
      files: ['program.ts'],
    }),
  );
  run(resolve('node_modules/.bin/tsc'), ['-p', folder], '.');
});

function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
