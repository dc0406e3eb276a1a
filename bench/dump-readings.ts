// `node bench/dump-readings.ts FILE.jsonl... > readings.jsonl`: every reading of the texts in these files, with its findings. To be
// sure that a change made for speed changes nothing: dump before and after, and compare the files byte by byte.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { check } from '#findings';
import { read } from '#reading';

const started = process.cpuUsage();
let bytes = 0;
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const row: unknown = JSON.parse(line);
    const fields = new Map(Object.entries(typeof row === 'object' && row !== null ? row : {}));
    for (const key of ['text', 'a', 'b']) {
      const text = fields.get(key);
      if (typeof text !== 'string') continue;
      bytes += Buffer.byteLength(text);
      const reading = read(text, { published: '2022-01-11' });
      const told = `${JSON.stringify({ ...reading, findings: check(reading) })}\n`;
      if (!process.stdout.write(told)) await once(process.stdout, 'drain');
    }
  }
}
const { user, system } = process.cpuUsage(started);
console.error(`${(bytes / 1e6).toFixed(2)} MB, ${(bytes / (user + system)).toFixed(2)} MB a second of processor time`);
