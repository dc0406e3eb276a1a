import { once } from 'node:events';

/** Writes to standard output and waits while the reader of a pipe is behind, so that memory stays flat. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that closes the pipe early (`| head`) has what it wanted: ends quietly. */
export function endQuietlyWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
