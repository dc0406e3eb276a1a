import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { extractArticle } from '#extract';
import { read } from '#reading';

/** A first `read`, for JSONL only: one row in, one reading out. */
export async function readCommand(args: string[]): Promise<number> {
  const file = args.find((arg) => !arg.startsWith('--') && arg !== 'jsonl');
  if (!file) return 2;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.trim()) continue;
    const row: { id: string; text?: string; html?: string; published?: string } = JSON.parse(line);
    const reading = read(row.text ?? extractArticle(row.html ?? '').text, { published: row.published ?? null });
    process.stdout.write(`${JSON.stringify({ id: row.id, ...reading })}\n`);
  }
  return 0;
}
