import { findRecordable, type IdentifiedRecord, recordOfRevision, replaceRecord } from '#store';
import type { Desk } from './desk.ts';
import { matterPage } from './matter-slugs.ts';

/** Puts on record what a story says that is out, or will be; takes off what no reader may see, or nobody should read. */
export async function settleRecord(desk: Desk, story: number): Promise<void> {
  const { tellSame } = await import('#record');
  desk.changed(...(await replaceRecord(desk.writing, story, await recordFor(desk, story), tellSame)));
}

async function recordFor({ writing }: Desk, story: number): Promise<IdentifiedRecord | null> {
  const { live, outAt, readingOff, topic } = await findRecordable(writing, story);
  if (live === null || outAt === null || readingOff !== null) return null;
  const record = await recordOfRevision(writing, live);
  if (!record) return null;
  const { identify } = await import('./identify.ts');
  return {
    ...record,
    outAt,
    identities: await identify(writing, record.people),
    matters: record.figures.map(({ matter }) => matterPage(matter, story, topic)),
  };
}
