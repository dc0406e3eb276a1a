// `npm run bench`: a story from this server and the same bytes as a static file from nginx, on one core each in turn.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CODINGS, type CodingName, median, type Rate, requestRate } from './measure.ts';
import { type BenchServer, residentMb, startNginx, startOurs } from './servers.ts';
import { startupMs } from './startup.ts';
import { storyToServe } from './story.ts';
import { brotliModule, missingTools } from './tools.ts';
import { weigh } from './weigh.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '3' },
    rate: { type: 'string', default: '4000' },
  },
});
const ROUNDS = Number(values.rounds);
const SECONDS = Number(values.seconds);
const [SERVER_CORE, LOAD_CORE] = [0, availableParallelism() > 1 ? 1 : 0];
const [OUR_PORT, NGINX_PORT] = [4180, 4181];
const BARS = { ratio: 0.6, p99: 2, startMs: 500, residentMb: 120, weight: 30 * 1024 };

const missing = missingTools();
if (missing !== '') {
  console.error(missing);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
// nginx reads its files as a user of its own.
chmodSync(folder, 0o755);
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const dir = join(folder, 'newsroom');
  // The first start fills the newsroom; what is measured is one that finds it.
  const first = await startOurs(dir, OUR_PORT, SERVER_CORE);
  await first.stop();
  const ours = await startOurs(dir, OUR_PORT, SERVER_CORE);
  const path = await storyToServe(ours.port, dir);
  const weights = await weigh(`http://127.0.0.1:${ours.port}`, path);
  await copyForNginx(ours.port, path);
  const nginx = await startNginx(folder, NGINX_PORT, SERVER_CORE);
  console.log(`${machine()}\nStory: ${path}\n`);
  const codings = namesOf().filter((coding) => coding !== 'brotli' || brotliModule() !== null);
  const ratios = codings.map((coding) => compare(ours, nginx, path, coding));
  const p99 = comparePatience(ours, nginx, path);
  const resident = residentMb(ours.child);
  await nginx.stop();
  await ours.stop();
  const starts: number[] = [];
  for (let round = 0; round < ROUNDS; round++) starts.push(await startupMs(dir, OUR_PORT));
  const weight = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  line('requests a second, of nginx', Math.min(...ratios.map(({ perSecond }) => perSecond)), BARS.ratio, 'at least');
  line(
    'requests a core, of nginx',
    Math.min(...ratios.map(({ perCpuSecond }) => perCpuSecond)),
    BARS.ratio,
    'at least',
  );
  line('p99 at one rate, of nginx', p99, BARS.p99, 'at most');
  line('start to first page, ms', median(starts), BARS.startMs, 'at most');
  line('resident memory, MB', resident, BARS.residentMb, 'at most');
  line('first view of a story, bytes', weight, BARS.weight, 'at most');
  for (const { what, bytes } of weights) console.log(`    ${what}  ${bytes}`);
}

/** Rounds in turn, so that whatever else the machine does meets both. @returns the median of the rounds' ratios. */
function compare(ours: BenchServer, nginx: BenchServer, path: string, coding: CodingName): Rate {
  const load = { path, coding, core: LOAD_CORE, seconds: SECONDS };
  const rounds = Array.from({ length: ROUNDS }, () => {
    const theirs = requestRate(nginx, load);
    return { theirs, own: requestRate(ours, load) };
  });
  const of = (kind: keyof Rate) => ({
    ratio: median(rounds.map(({ theirs, own }) => own[kind] / theirs[kind])),
    own: median(rounds.map(({ own }) => own[kind])).toFixed(0),
    theirs: median(rounds.map(({ theirs }) => theirs[kind])).toFixed(0),
  });
  const clock = of('perSecond');
  const core = of('perCpuSecond');
  console.log(
    `${coding.padEnd(6)} by the clock: onrecord ${clock.own}/s, nginx ${clock.theirs}/s, ratio ${clock.ratio.toFixed(2)}; ` +
      `a second of a core: ${core.own}, ${core.theirs}, ratio ${core.ratio.toFixed(2)}`,
  );
  return { perSecond: clock.ratio, perCpuSecond: core.ratio };
}

function comparePatience(ours: BenchServer, nginx: BenchServer, path: string): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const theirs = steady(nginx, path);
    return { theirs, own: steady(ours, path) };
  });
  const own = median(rounds.map((round) => round.own));
  const theirs = median(rounds.map((round) => round.theirs));
  console.log(`p99 at ${values.rate}/s: onrecord ${own.toFixed(2)} ms, nginx ${theirs.toFixed(2)} ms\n`);
  return own / theirs;
}

function steady({ port }: BenchServer, path: string): number {
  const program = fileURLToPath(new URL('steady-load.ts', import.meta.url));
  const options = ['--port', String(port), '--path', path, '--rate', values.rate, '--seconds', String(SECONDS)];
  const args = ['-c', String(LOAD_CORE), process.execPath, program, ...options];
  const { stdout } = spawnSync('taskset', args, { encoding: 'utf8' });
  const { p99 }: { p99: number } = JSON.parse(stdout);
  return p99;
}

/** The story's bytes as our server sends them, as files. */
async function copyForNginx(port: number, path: string): Promise<void> {
  const files = join(folder, 'files', path);
  mkdirSync(files, { recursive: true });
  writeFileSync(join(folder, 'files', 'index.html'), 'ready');
  for (const coding of namesOf()) {
    const { stdout } = spawnSync(
      'curl',
      ['-s', '-H', `Accept-Encoding: ${CODINGS[coding] || 'identity'}`, `http://127.0.0.1:${port}${path}`],
      { maxBuffer: 1e8 },
    );
    const ending = { plain: '', gzip: '.gz', brotli: '.br' }[coding];
    writeFileSync(join(files, `index.html${ending}`), stdout);
  }
}

function namesOf(): CodingName[] {
  return ['plain', 'gzip', 'brotli'];
}

function line(what: string, value: number, bar: number, side: 'at least' | 'at most'): void {
  const meets = side === 'at least' ? value >= bar : value <= bar;
  const digits = bar < 10 ? 2 : 0;
  console.log(`${meets ? '✔' : '✖'} ${what.padEnd(30)} ${value.toFixed(digits)} (${side} ${bar})`);
  if (!meets) process.exitCode = 1;
}

function machine(): string {
  const { stderr } = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  return `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Linux ${release()}, Node ${process.version}, ${stderr.trim()}`;
}
