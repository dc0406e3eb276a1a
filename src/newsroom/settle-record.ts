import { findRecordable, type IdentifiedRecord, recordOfRevision, replaceRecord } from '#store';
import { slugOf } from '#story';
import type { Desk } from './desk.ts';

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

/** Values of one matter belong together within a topic; a story without one keeps its figures to itself. */
function matterPage(matter: string, story: number, topic: { id: number; slug: string } | null) {
  const scope = topic ? topic.slug : `story-${story}`;
  return { slug: slugOf(`${matter} ${scope}`, 'figure'), topic: topic?.id ?? null };
}
