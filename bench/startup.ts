import { startOurs } from './servers.ts';

/** Milliseconds from the start of the program to its first page, on a newsroom that is there. */
export async function startupMs(dir: string, port: number): Promise<number> {
  const before = performance.now();
  const server = await startOurs(dir, port, null);
  const took = performance.now() - before;
  await server.stop();
  return took;
}
