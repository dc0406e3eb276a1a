import { parentPort } from 'node:worker_threads';
import { readTask, type Task } from './task.ts';

parentPort?.on('message', ({ number, batch }: { number: number; batch: Task[] }) => {
  parentPort?.postMessage({ number, outcomes: batch.map(readTask) });
});
