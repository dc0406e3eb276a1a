import type { Reading } from '#reading';
import type { SourceCounts } from '#site';
import { findReading, findRevision, putReading } from '#store';
import { plainText } from '#story';
import type { Desk } from './desk.ts';

/**
 * Reads a revision and keeps a copy of the reading, unless one of this version of the engine and this date is kept. A
 * text that the engine fails on goes out all the same, without a reading: pages then show none.
 */
export async function readRevision(
  { writing, clock }: Desk,
  revision: number,
  publishAt: number | null,
): Promise<void> {
  const words = await findRevision(writing, revision);
  if (!words) return;
  // Loaded when the first text is read: a process that only shows pages starts without the engine and its words.
  const { READING_VERSION, read } = await import('#reading');
  const published = clock.moment(publishAt ?? words.saved_at).slice(0, 19);
  const kept = await findReading(writing, revision, READING_VERSION);
  if (kept?.published === published) return;
  const reading = readOrNothing(() => read(plainText(words.body), { published }));
  if (!reading) return;
  const { readStory } = await import('./story-reading.ts');
  await putReading(writing, revision, reading, sourcesOf(reading), readStory(reading, words.body));
}

function readOrNothing(read: () => Reading): Reading | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The sources of a text, each counted once. */
export function sourcesOf({ statements }: Reading): SourceCounts {
  const sources = { persons: new Set(), organisations: new Set(), unnamed: new Set(), documents: new Set() };
  for (const { speaker } of statements) {
    const known = speaker.actor ?? speaker.name ?? JSON.stringify(speaker.spans);
    if (speaker.type === 'person') sources.persons.add(known);
    if (speaker.type === 'organisation') sources.organisations.add(known);
    if (speaker.type === 'anonymous') sources.unnamed.add(known);
    if (speaker.type === 'document') sources.documents.add(known);
  }
  return {
    persons: sources.persons.size,
    organisations: sources.organisations.size,
    unnamed: sources.unnamed.size,
    documents: sources.documents.size,
  };
}
