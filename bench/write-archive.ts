// `node bench/write-archive.ts STORIES > FILE.jsonl`: an invented archive of that many stories, to measure with.
import { once } from 'node:events';
import { inventedArchive } from './invented-archive.ts';

let pending = '';
for (const story of inventedArchive(Number(process.argv[2] ?? 1000))) {
  pending += `${JSON.stringify(story)}\n`;
  if (pending.length < 1_000_000) continue;
  if (!process.stdout.write(pending)) await once(process.stdout, 'drain');
  pending = '';
}
process.stdout.write(pending);
