// `npm run bench:record`: how the record grows. Reads and records N and ten times N invented stories, stage by stage, prints the
// ratio of stories per second (1 is linear), and what one new story costs against the archive. In one thread, by processor time.

import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { read } from '#reading';
import { CopyIndex, type RecordedStory, recordInEntries, termsOf } from '#record';
import { recordJson } from '../src/cli/formats/record-json.ts';
import { KeptReadings, KeptStory } from '../src/cli/input/kept-readings.ts';
import { packReading } from '../src/cli/input/packed-reading.ts';
import { inventedArchive } from './invented-archive.ts';

const { values } = parseArgs({ options: { stories: { type: 'string', default: '1000' } } });
const SMALL = Number(values.stories);
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

measure(40);
const small = measure(SMALL);
const large = measure(SMALL * 10);
console.log(`stories a second, ${SMALL * 10} over ${SMALL}: ${(large / small).toFixed(2)} (1 is linear)`);
lookUp(SMALL * 10);

/** @returns stories recorded a second */
function measure(many: number): number {
  console.log(`\n${many} stories`);
  const readings = new KeptReadings();
  const stage = stages();
  const stories: RecordedStory[] = [];
  for (const { text, published, ...story } of inventedArchive(many))
    stories.push(new KeptStory(story, readings, readings.add(packReading(read(text, { published })))));
  stage('read and packed');
  const start = cpu();
  let doing = 'begun';
  const record = recordInEntries(stories, (words) => {
    const now = words.replace(/^\d+ of \d+ /, '');
    if (now === doing) return;
    stage(doing);
    doing = now;
  });
  stage(doing);
  let bytes = 0;
  for (const piece of recordJson(record)) bytes += piece.length;
  stage(`${(bytes / 1e6).toFixed(1)} MB of JSON`);
  readings.close();
  return (many / (cpu() - start)) * 1000;
}

/** Tells what each stage took and what it left in memory. */
function stages(): (name: string) => void {
  let start = cpu();
  return (name) => {
    const took = cpu() - start;
    collect();
    const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
    console.log(
      `  ${name.padEnd(32)} ${ms(took).padStart(9)}, ${mb(heapUsed + arrayBuffers)} MB kept, ${mb(rss)} MB resident`,
    );
    start = cpu();
  };
}

function lookUp(many: number): void {
  const index = new CopyIndex();
  for (const { text } of inventedArchive(many)) index.add(termsOf(text));
  const times: number[] = [];
  for (const { text } of [...inventedArchive(400)].slice(300)) {
    const start = performance.now();
    index.find(termsOf(text));
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`one new story against ${many}: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms`);
}

/** Time of this process on a core, in ms: what else the machine does counts less. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function mb(bytes: number): number {
  return Math.round(bytes / 1e6);
}

function ms(time: number): string {
  return time < 1000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(1)} s`;
}
