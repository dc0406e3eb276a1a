// `npm test`: formatter and linter, types, then every test beside the code and in test/. Prints a last line "N passed, N failed".
// `npm test -- src/times` runs only the tests below a folder, or one file.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startPostgres } from '../src/store/testing/postgres-server.ts';

const chosen = process.argv.slice(2);
const tally = { passed: 0, failed: 0 };

if (chosen.length === 0) {
  check('formatter and linter', ['biome', 'check', '--error-on-warnings', '.']);
  check('types', ['tsc', '--noEmit']);
  check('types in the browser', ['tsc', '--noEmit', '-p', 'tsconfig.browser.json']);
}
const tests = findTests();
const postgres = needsPostgres(tests) ? await startPostgres() : undefined;
if (postgres) process.env.TEST_POSTGRES = postgres.url;
try {
  await runTests(tests);
} finally {
  await postgres?.stop();
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
// Said at once and aloud: a hook of the PostgreSQL package ends a process that just runs out with status 0.
process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);

function check(name: string, command: string[]): void {
  const { status } = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' });
  console.log(`${status === 0 ? '✔' : '✖'} ${name}`);
  if (status === 0) tally.passed++;
  else tally.failed++;
}

function findTests(): string[] {
  const all = globSync(['src/**/*.test.ts', 'test/**/*.test.ts']).sort();
  return chosen.length === 0 ? all : all.filter((path) => chosen.some((part) => path.startsWith(part)));
}

/** One server for all files, each test with a database of its own, where any of them is about storage. */
function needsPostgres(files: string[]): boolean {
  const engines = (process.env.ENGINES ?? 'postgres').split(',');
  return engines.includes('postgres') && files.some((file) => readFileSync(file, 'utf8').includes('/each-engine'));
}

async function runTests(files: string[]): Promise<void> {
  const stream = run({ files, concurrency: Math.min(availableParallelism(), 4), timeout: 300_000 });
  stream.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite' && skip === undefined) tally.passed++;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') tally.failed++;
  });
  await new Promise<void>((resolve, reject) => {
    stream.compose(new spec()).on('end', resolve).on('error', reject).pipe(process.stdout);
  });
}
