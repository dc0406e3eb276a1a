// `npm run bench:record`: how the record grows. Reads and records N and ten times N invented stories and prints the ratio of
// stories per second (1 is linear), and what one new story costs against the archive. Run it on a quiet machine.
import { parseArgs } from 'node:util';
import { read } from '#reading';
import { buildRecord, CopyIndex, type RecordedStory, termsOf } from '#record';
import { syntheticStories } from './synthetic-stories.ts';

const { values } = parseArgs({ options: { stories: { type: 'string', default: '2000' } } });
const SMALL = Number(values.stories);

const forty = measure(40);
const small = measure(SMALL);
const large = measure(SMALL * 10);
console.log(`40 stories, reading included: ${forty.total.toFixed(0)} ms`);
console.log(
  `stories a second, ${SMALL * 10} over ${SMALL}: ${(large.perSecond / small.perSecond).toFixed(2)} (1 is linear)`,
);
console.log(`one new story against ${SMALL * 10}: ${lookUp(SMALL * 10).toFixed(2)} ms`);

function measure(many: number): { total: number; perSecond: number } {
  const start = cpu();
  const stories: RecordedStory[] = [];
  for (const { text, published, ...story } of syntheticStories(many))
    stories.push({ ...story, reading: read(text, { published }) });
  const readAt = cpu();
  const record = buildRecord(stories);
  const end = cpu();
  const perSecond = (many / (end - readAt)) * 1000;
  const heap = Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
  console.log(
    `${many} stories: read ${ms(readAt - start)}, recorded ${ms(end - readAt)} (${perSecond.toFixed(0)} a second), ${heap} MB; ${record.people.length} people, ${record.utterances.length} sayings, ${record.ledger.length} figures, ${record.copies.length} groups of copies`,
  );
  return { total: end - start, perSecond };
}

function lookUp(many: number): number {
  const index = new CopyIndex();
  for (const { text } of syntheticStories(many)) index.add(termsOf(text));
  const times: number[] = [];
  for (const { text } of [...syntheticStories(400)].slice(300)) {
    const start = cpu();
    index.find(termsOf(text));
    times.push(cpu() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Time of this process on a core, in ms: what else the machine does counts less. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function ms(time: number): string {
  return time < 1000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(1)} s`;
}
