import { parentPort } from 'node:worker_threads';
import { buffersIn, doTask, type Job, type Task } from './task.ts';

parentPort?.on('message', ({ number, job, batch }: { number: number; job: Job; batch: Task[] }) => {
  const results = batch.map((task) => doTask(job, task));
  parentPort?.postMessage({ number, results }, buffersIn(results));
});
