// `node bench/import.ts [MEGABYTES] [--dir DIR]`: writes a WordPress export of that size (100), imports it twice, and prints
// items and megabytes a second and the most memory that was resident. Pictures are left out: they measure the network.

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WXR_END, wxrHead, wxrItem } from '../src/exchange/import/wordpress/testing/wxr-file.ts';
import { importWordPress } from '../src/exchange/index.ts';
import { openNewsroom } from '../src/newsroom/index.ts';
import { type InventedStory, inventedArchive } from './invented-archive.ts';

const megabytes = Number(process.argv[2] ?? 100);
const dir = mkdtempSync(join(tmpdir(), 'onrecord-bench-import-'));
const file = join(dir, 'export.xml');

let stories = 0;
await writeExport();
console.log(`${file}: ${mb(statSync(file).size)} MB, ${stories} stories`);
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 50);
for (const run of ['first run', 'second run, nothing changed']) await measure(run);
clearInterval(watch);
rmSync(dir, { recursive: true, force: true });

async function measure(run: string): Promise<void> {
  const newsroom = await openNewsroom({ dir, everySeconds: 0 });
  const before = performance.now();
  const processor = process.cpuUsage();
  most = 0;
  const { report } = await importWordPress({
    newsroom,
    files: [file],
    reportFile: join(dir, 'report.jsonl'),
    pictures: false,
  });
  const seconds = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(processor);
  await newsroom.close();
  const items = [...report.sums.values()].reduce((sum, count) => sum + count, 0);
  const busy = (user + system) / 1_000_000;
  console.log(
    `${run}: ${Math.round(items / seconds)} items/s (comments among them), ${(megabytes / seconds).toFixed(1)} MB/s; by processor time ${Math.round(items / busy)} items/s, ${(megabytes / busy).toFixed(1)} MB/s; at most ${mb(most)} MB resident`,
  );
}

async function writeExport(): Promise<void> {
  const out = createWriteStream(file);
  out.write(wxrHead());
  let written = 0;
  for (const story of inventedArchive(Number.POSITIVE_INFINITY)) {
    const item = wxrItem(itemOf(++stories, story));
    written += item.length;
    if (!out.write(item)) await once(out, 'drain');
    if (written > megabytes * 1_000_000) break;
  }
  out.end(WXR_END);
  await once(out, 'finish');
}

function itemOf(id: number, { title, text, published }: InventedStory) {
  return {
    id,
    title,
    content: text,
    fields: { 'wp:post_date': `${published} 10:30:00`, 'wp:post_date_gmt': `${published} 09:30:00` },
    tags: [`topic-${id % 200}`, 'harbour'],
    link: `https://courier.example/${published.replaceAll('-', '/')}/story-${id}/`,
    comments: [1, 2, 3].map((number) => ({
      id: id * 10 + number,
      parent: number === 3 ? id * 10 + 1 : 0,
      text: 'It was high time, and <b>more</b> of it is needed.',
    })),
  };
}

function mb(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
