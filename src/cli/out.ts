import { once } from 'node:events';
import { printable } from './printable.ts';

/** Writes to standard output and waits while the reader of a pipe is behind, so that memory stays flat. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that closes the pipe early (`| head`) has what it wanted: ends quietly. A full disk is told in one line. */
export function endQuietlyWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    console.error(`onrecord: standard output cannot be written (${error.code ?? error.message}).`);
    process.exit(1);
  });
}

/** Tells on standard error, in one line, what could not be read. */
export function tellFailure({ id, error }: { id: string; error: string }): void {
  console.error(`onrecord: ${printable(id)}: ${printable(error)}`);
}
