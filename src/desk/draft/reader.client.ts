import type { Draft, DraftReading } from '#story';
import { type Fields, type Typed, typedIn } from './fields.client.ts';

const PAUSE_MS = 400;

/** What was read last, and the words that were. */
export interface Read {
  typed: Typed;
  reading: DraftReading;
}

/**
 * Reads now, and after every pause of the typing; one text at a time, and of those that wait the newest alone.
 * @param speakers who said what, as editors put it right
 * @param take given every reading; null for a text on which the engine fails, of which nothing is said
 * @returns what reads at once
 */
export function startReading(
  { dataset }: HTMLElement,
  fields: Fields,
  speakers: Draft['corrections'],
  take: (read: Read | null) => void,
): () => void {
  const { worker: address = '', published = '' } = dataset;
  const worker = new Worker(address);
  let pause = 0;
  let underWay: Typed | null = null;
  let changedMeanwhile = false;
  const read = (): void => {
    clearTimeout(pause);
    changedMeanwhile = underWay !== null;
    if (underWay) return;
    underWay = typedIn(fields);
    const draft: Draft = { ...underWay, published, corrections: speakers };
    worker.postMessage(draft);
  };
  const end = (): void => {
    underWay = null;
    if (changedMeanwhile) read();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<DraftReading>) => {
    if (underWay) take({ typed: underWay, reading: data });
    end();
  });
  worker.addEventListener('error', () => {
    take(null);
    end();
  });
  for (const field of Object.values(fields))
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(read, PAUSE_MS);
    });
  read();
  return read;
}
