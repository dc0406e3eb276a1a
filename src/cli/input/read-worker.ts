import { parentPort } from 'node:worker_threads';
import { buffersIn, doAll, type Job, type Task } from './task.ts';

parentPort?.on('message', ({ number, job, batch }: { number: number; job: Job; batch: Task[] }) => {
  const results = doAll(job, batch);
  parentPort?.postMessage({ number, results }, buffersIn(results));
});
