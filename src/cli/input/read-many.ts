import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { doAll, type Job, type Results, type Task } from './task.ts';
import type { Unreadable } from './tasks.ts';

/** Texts of fewer characters than this are read in this thread: others must load the engine and get into their stride first. */
const WORTH_WORKERS = 5_000_000;
/** Characters that go to a worker at a time: large enough to be worth the way, small enough to keep memory flat. */
const BATCH = 400_000;

/** What is young in a worker is garbage by the next batch: room for more of it takes memory and saves hardly any time. */
const LIMITS = { maxYoungGenerationSizeMb: 6 };

/**
 * Reads texts in their order: in this thread, or on all cores where there is much to read, with a few batches under way at a time.
 * @param job what is made of each; asked again for every batch, so that it may change on the way
 */
export async function* readMany<J extends Job>(
  tasks: AsyncIterable<Task | Unreadable>,
  job: () => J,
): AsyncGenerator<Results[J] | Failed> {
  const coming = tasks[Symbol.asyncIterator]();
  const { first, more } = await firstOf(coming);
  if (more) yield* readByCrew(joined(first, coming), job);
  else for (const task of first) yield* 'error' in task ? [failed(task)] : doAll(job(), [task]);
}

/** The texts that come first, until there is so much that workers are worth it. */
async function firstOf(
  coming: AsyncIterator<Task | Unreadable>,
): Promise<{ first: (Task | Unreadable)[]; more: boolean }> {
  const first: (Task | Unreadable)[] = [];
  let size = 0;
  while (size < WORTH_WORKERS) {
    const { value, done } = await coming.next();
    if (done) return { first, more: false };
    first.push(value);
    if ('content' in value) size += value.content.length;
  }
  return { first, more: true };
}

async function* joined<T>(first: T[], coming: AsyncIterator<T>): AsyncGenerator<T> {
  yield* first.splice(0);
  yield* { [Symbol.asyncIterator]: () => coming };
}

async function* readByCrew<J extends Job>(
  tasks: AsyncIterable<Task | Unreadable>,
  job: () => J,
): AsyncGenerator<Results[J] | Failed> {
  const crew = new Crew<J>();
  try {
    const underWay: Promise<(Results[J] | Failed)[]>[] = [];
    let batch: Task[] = [];
    let size = 0;
    const send = (): void => {
      if (batch.length === 0) return;
      underWay.push(crew.read(job(), batch));
      batch = [];
      size = 0;
    };
    for await (const task of tasks) {
      if ('error' in task) {
        send();
        underWay.push(Promise.resolve([failed(task)]));
        continue;
      }
      batch.push(task);
      size += task.content.length;
      if (size >= BATCH) send();
      while (underWay.length > crew.width * 3) yield* (await underWay.shift()) ?? [];
    }
    send();
    for (const outcomes of underWay) yield* await outcomes;
  } finally {
    await crew.dismiss();
  }
}

function failed({ name, error }: Unreadable): Failed {
  return { id: name, error };
}

/** An input that could not be read. */
interface Failed {
  id: string;
  error: string;
}

/** Worker threads that read batches; started at the first batch. */
class Crew<J extends Job> {
  readonly width = Math.max(1, availableParallelism());
  #workers: Worker[] = [];
  #next = 0;
  #waiting = new Map<number, { resolve: (results: Results[J][]) => void; reject: (error: Error) => void }>();

  read(job: J, batch: Task[]): Promise<Results[J][]> {
    if (this.#workers.length === 0) {
      // V8 lets a heap grow to some three times what lives in it before it clears away; here to one and a half times.
      setFlagsFromString('--heap-growing-percent=50');
      this.#workers = Array.from({ length: this.width }, () => this.#hire());
    }
    const number = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#workers[number % this.#workers.length]?.postMessage({ number, job, batch });
    });
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #hire(): Worker {
    const worker = new Worker(new URL('read-worker.ts', import.meta.url), { resourceLimits: LIMITS });
    worker.on('message', ({ number, results }: { number: number; results: Results[J][] }) => {
      this.#waiting.get(number)?.resolve(results);
      this.#waiting.delete(number);
    });
    worker.on('error', (error) => {
      for (const { reject } of this.#waiting.values())
        reject(error instanceof Error ? error : new Error(String(error)));
      this.#waiting.clear();
    });
    return worker;
  }
}
