// `npm run bench:reading`: how fast texts are read, everything on, against other libraries on the same texts in one run.
// Each library does less than a reading: compromise and wink-nlp tag and find names, chrono-node finds dates alone.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { check } from '#findings';
import { read } from '#reading';
import { readingForBrowser } from '../scripts/browser/reading-bundle.ts';
import { readEdition } from '../src/exchange/example/read-edition.ts';

const ROUNDS = 5;
const MEGABYTE = 1e6;

const texts = textsToRead();
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE;
const wink = winkNLP(model);

const readers: Record<string, (text: string) => unknown> = {
  'onrecord read': (text) => read(text, { published: '2026-10-24' }),
  'onrecord read and check': (text) => check(read(text, { published: '2026-10-24' })),
  'compromise, people, places, organisations, quotations': (text) => {
    const document = nlp(text);
    return [
      document.people().json(),
      document.places().json(),
      document.organizations().json(),
      document.quotations().json(),
    ];
  },
  'wink-nlp, entities and sentences': (text) => {
    const document = wink.readDoc(text);
    return [document.entities().out(), document.sentences().out()];
  },
  'chrono-node, dates alone': (text) => chrono.parse(text, new Date(Date.UTC(2026, 9, 24))),
};

console.log(
  `${texts.length} texts, ${megabytes.toFixed(2)} MB; MB a second of processor time, best of ${ROUNDS} rounds in turn\n`,
);
const best = new Map<string, number>();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, reader] of Object.entries(readers)) best.set(name, Math.max(best.get(name) ?? 0, speedOf(reader)));
}
const own = best.get('onrecord read') ?? 1;
for (const [name, speed] of best)
  console.log(
    `${name.padEnd(56)} ${speed.toFixed(2).padStart(7)}   ${(speed / own).toFixed(2).padStart(6)} of the speed of onrecord read`,
  );
const bytes = gzipSync(await readingForBrowser(), { level: 9 }).length;
console.log(`\nin the browser: ${(bytes / 1024).toFixed(1)} KB gzipped, tables included (bar 120)`);

function speedOf(reader: (text: string) => unknown): number {
  const started = process.cpuUsage();
  for (const text of texts) reader(text);
  const { user, system } = process.cpuUsage(started);
  return megabytes / ((user + system) / 1e6);
}

/** The example edition, joined to texts of a story's length; or the texts of a JSONL file named on the command line. */
function textsToRead(): string[] {
  const file = process.argv[2];
  if (file !== undefined) {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => String(JSON.parse(line).text ?? ''));
  }
  const stories = readEdition().stories.map(({ now }) => now.body.replace(/<[^>]+>/g, ''));
  return Array.from({ length: 6 }, () => stories).flat();
}
