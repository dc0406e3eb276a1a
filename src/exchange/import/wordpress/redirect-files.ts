import type { Desk, Newsroom } from '#newsroom';
import { findStory, ledgerEntry } from '#store';
import { pictureOf } from './library.ts';
import { redirectFree } from './put-item.ts';
import type { AttachmentNote, Scratch } from './scratch.ts';
import { pathOf } from './story-of.ts';

const BATCH = 50;

/** The pages that attachments had lead to their stories from now on, the addresses of their files to ours. */
export async function redirectFiles(newsroom: Newsroom, scratch: Scratch, source: string): Promise<void> {
  let batch: AttachmentNote[] = [];
  const flush = async (): Promise<void> => {
    await newsroom.write(async (desk) => {
      for (const note of batch) await redirectFile(desk, source, note);
    });
    batch = [];
  };
  for (const note of scratch.all()) {
    batch.push(note);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}

async function redirectFile(desk: Desk, source: string, note: AttachmentNote): Promise<void> {
  const entry = await ledgerEntry(desk.writing, { source, kind: 'story', sourceId: String(note.parent) });
  const story = entry && (await findStory(desk.writing, entry.ourId));
  const picture = pictureOf(note);
  const target = story?.path ?? picture?.src;
  if (note.page !== '' && target) await redirectFree(desk, note.page, target);
  const file = pathOf(note.url);
  if (picture && file) await redirectFree(desk, file, picture.src);
}
