/**
 * What kept the store from doing its work: no room on the disk, another writer too long at it, two writers that waited
 * for each other, or a database that does not answer.
 */
export type TroubleKind = 'full' | 'busy' | 'deadlock' | 'unreachable';

const SAID: Record<TroubleKind, string> = {
  full: 'The disk that holds the newsroom is full. Free some space; nothing that was acknowledged is lost.',
  busy: 'The newsroom has more to write than it can. Try again in a moment.',
  deadlock: 'Two writers of the newsroom waited for each other. Try again.',
  unreachable: 'The database does not answer. Check that it runs and that its address is right.',
};

/** A read or write that failed for want of room, time or a database: a server answers 503, and the next try may work. */
export class StorageTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, cause?: unknown) {
    super(SAID[kind], { cause });
    this.name = 'StorageTrouble';
    this.kind = kind;
  }
}
