import { join } from 'node:path';
import type { ReplyForm } from '#site';
import { findComment, openStore, readSettings, type Store, secretOf, type View } from '#store';
import type { Key } from '#story';
import { ClientRates } from './client-rates.ts';
import { atTheDesk, type Desk } from './desk.ts';
import { sendLetter } from './mail.ts';
import { Popularity } from './popularity.ts';
import { ReadCounts, type Reader } from './read-counts.ts';
import { type Reply, type SentComment, submitComment } from './submit-comment.ts';
import { makeTicket } from './ticket.ts';

export interface NewsroomOptions {
  /** Folder with the newsroom's file and its media. */
  dir: string;
  /** `postgres://…`; without it the facts are kept in a file in `dir`. */
  databaseUrl?: string | undefined;
  /** Milliseconds since 1970 UTC. */
  clock?: () => number;
  /** Seconds between two looks at what waits: reads to write, a ranking to make. 0 for none: `tick` then does it. */
  everySeconds?: number;
  /** Hears of what went wrong off the path of a request: a letter not sent, reads not written. */
  onTrouble?: (what: string, error: unknown) => void;
}

export type ChangeListener = (keys: readonly Key[] | 'everything') => void;

/** An open newsroom: the store, its verbs in transactions, and what is kept in memory beside it. */
export interface Newsroom {
  store: Store;
  /** Folder of the picture files. */
  mediaDir: string;
  /** From where page queries look at the newsroom now: `storyPage(newsroom.view(), path)`. */
  view(): View;
  /** Runs verbs in one transaction, then tells listeners which keys changed: `write((desk) => publish(desk, …))`. */
  write<T>(work: (desk: Desk) => Promise<T>): Promise<{ value: T; keys: Key[] }>;
  /** Takes a reader's comment; null where there is no such story. `address` is the client's, and is not stored. */
  submitComment(sent: SentComment, address: string): Promise<Reply | null>;
  /** An empty form "Leave a reply" for a story, or one that tells what happened to the comment just sent. */
  replyForm(story: number, about?: { parent?: number | null; outcome?: ReplyForm['outcome'] }): Promise<ReplyForm>;
  /** Notes that somebody reads a story; written later. */
  countRead(story: number, reader: Reader): void;
  /** Writes waiting reads and ranks anew; happens by itself every few seconds. */
  tick(): Promise<void>;
  /** Calls back with every key that changes, here or in another process. @returns what ends it. */
  onChange(listener: ChangeListener): () => void;
  close(): Promise<void>;
}

const EVERY_SECONDS = 5;

/**
 * Opens a newsroom, and makes an empty one where there is none.
 * @throws StorageTrouble where the database does not answer; Error where a newer Onrecord wrote the newsroom.
 */
export async function openNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const { dir, databaseUrl, clock = Date.now, everySeconds = EVERY_SECONDS, onTrouble = () => {} } = options;
  const store = await openStore(databaseUrl ? { url: databaseUrl } : { file: join(dir, 'newsroom.db') });
  const secret = await store.write((writing) => secretOf(writing, 'signing'));
  const popularity = new Popularity(store);
  const reads = new ReadCounts(store);
  const rates = new ClientRates();
  const listeners = new Set<ChangeListener>();
  const tell: ChangeListener = (keys) => {
    if (keys === 'everything' || keys.length > 0) for (const listener of listeners) listener(keys);
  };
  const unwatch = await store.watch(tell);
  await popularity.refresh(clock());

  async function write<T>(work: (desk: Desk) => Promise<T>): Promise<{ value: T; keys: Key[] }> {
    const done = await atTheDesk(store, clock(), work);
    tell(done.keys);
    return done;
  }

  async function tick(): Promise<void> {
    await reads.flush(clock());
    if (await popularity.refresh(clock())) tell(['popular']);
  }

  let ticking: Promise<void> = Promise.resolve();
  const timer = everySeconds > 0 ? setInterval(tickByItself, everySeconds * 1000).unref() : undefined;
  function tickByItself(): void {
    ticking = ticking.then(tick).catch((error) => onTrouble('Reads could not be counted.', error));
  }

  return {
    store,
    mediaDir: join(dir, 'media'),
    view: () => ({ store, now: clock(), popular: popularity.ranking }),
    write,
    async submitComment(sent, address) {
      const sentBefore = rates.sentBefore(address, clock());
      const { value: reply } = await write((desk) => submitComment(desk, { secret, sentBefore }, sent));
      if (reply && reply.outcome !== 'invalid') rates.note(address, clock());
      if (reply?.letter) void sendLater(reply.letter);
      return reply;
    },
    async replyForm(story, { parent = null, outcome = 'none' } = {}) {
      const comment = parent === null ? null : await findComment(store.db, parent);
      const answered = comment?.story === story && comment.state === 'approved' ? comment : null;
      return {
        story,
        parent: answered && { id: answered.id, name: answered.name },
        typed: { name: '', email: '', text: '' },
        errors: [],
        outcome,
        ticket: makeTicket(secret, story, clock()),
      };
    },
    countRead: (story, reader) => reads.add(story, reader, clock()),
    tick,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      clearInterval(timer);
      await ticking;
      await unwatch();
      await reads.flush(clock()).catch((error) => onTrouble('Reads could not be counted.', error));
      await store.close();
    },
  };

  async function sendLater(letter: NonNullable<Reply['letter']>): Promise<void> {
    try {
      const { mail } = await readSettings(store.db);
      if (mail) await sendLetter(mail, letter);
    } catch (error) {
      onTrouble('A letter to a commenter was not sent.', error);
    }
  }
}
