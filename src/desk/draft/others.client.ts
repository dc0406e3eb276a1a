import type { FindingInDraft } from '#story';
import { type Fields, type Typed, typedIn } from './fields.client.ts';
import { send } from './send.client.ts';

/** What other stories tell otherwise than the words that were typed. */
export interface Against {
  typed: Typed;
  findings: readonly FindingInDraft[];
}

/** Longer than the pause after which the draft is read: the server reads for all. */
const PAUSE_MS = 2500;
const AGAIN_MS = 30_000;

/**
 * Asks the desk, whenever the typing pauses, what the paper's other stories tell otherwise.
 * @param take given the answer, or null where there is none
 * @returns what is called when words were typed
 */
export function askForOthers(
  { dataset }: HTMLElement,
  fields: Fields,
  take: (against: Against | null) => void,
): () => void {
  let pause = 0;
  let asked: Typed | null = null;
  let underWay = new AbortController();
  const ask = async (): Promise<void> => {
    const typed = typedIn(fields);
    if (asked && isSame(asked, typed)) return;
    asked = typed;
    underWay.abort();
    underWay = new AbortController();
    const { signal } = underWay;
    const { published = '', story = '' } = dataset;
    const topics = document.querySelector<HTMLInputElement>('[name=topics]')?.value ?? '';
    const answer = await send<Omit<Against, 'typed'>>(
      '/desk/drafts/against',
      { ...typed, published, story, topics },
      signal,
    );
    if (signal.aborted) return;
    take(answer && { typed, findings: answer.findings });
    if (answer) return;
    asked = null;
    wait(AGAIN_MS);
  };
  const wait = (milliseconds: number): void => {
    clearTimeout(pause);
    pause = setTimeout(ask, milliseconds);
  };
  addEventListener('online', () => wait(0));
  return () => wait(PAUSE_MS);
}

function isSame(one: Typed, other: Typed): boolean {
  return one.headline === other.headline && one.standfirst === other.standfirst && one.body === other.body;
}
