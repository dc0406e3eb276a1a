import cluster, { type Worker } from 'node:cluster';

export interface Workers {
  /** Resolves when every worker has ended. */
  close(): Promise<void>;
}

const AGAIN_MS = 1_000;

/**
 * Runs workers that serve one newsroom together; one that dies is replaced after a second.
 * @param env what a worker finds in its environment, so that it knows what to serve.
 * @returns when all of them listen.
 * @throws Error where one of them does not come so far.
 */
export async function startWorkers(count: number, env: Record<string, string>): Promise<Workers> {
  let closing = false;
  const fork = (): Worker => {
    const worker = cluster.fork(env);
    worker.on('exit', () => {
      if (!closing) setTimeout(() => closing || fork(), AGAIN_MS).unref();
    });
    return worker;
  };
  await Promise.all(
    Array.from({ length: count }, () => {
      const worker = fork();
      return new Promise<void>((resolve, reject) => {
        const failed = (code: number) => {
          closing = true;
          reject(new Error(`A worker ended with status ${code} before it could serve.`));
        };
        worker.once('exit', failed);
        worker.once('message', () => {
          worker.off('exit', failed);
          resolve();
        });
      });
    }),
  );
  return {
    async close() {
      closing = true;
      const left = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
      await Promise.all(
        left.map((worker) => {
          worker.process.kill('SIGTERM');
          return new Promise<void>((resolve) => worker.once('exit', () => resolve()));
        }),
      );
    },
  };
}
