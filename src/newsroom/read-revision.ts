import type { Reading } from '#reading';
import { findReading, findRevision, putReading, speakerCorrections } from '#store';
import type { Desk } from './desk.ts';
import { sourcesOf } from './sources-of.ts';

/**
 * Reads and checks a revision and keeps a copy of that, unless one of this version of the engine and this date is kept.
 * Speakers whom an editor put right stay so. A text that the engine fails on goes out all the same, without a reading: pages then show none.
 */
export async function readRevision(
  { writing, clock }: Desk,
  revision: number,
  publishAt: number | null,
  when: 'once' | 'again' = 'once',
): Promise<void> {
  const words = await findRevision(writing, revision);
  if (!words) return;
  // Loaded when the first text is read: a process that only shows pages starts without the engine and its words.
  const [{ READING_VERSION }, { readWords }, { surfaceFindings }] = await Promise.all([
    import('#reading'),
    import('./read-words.ts'),
    import('./surfaces.ts'),
  ]);
  const published = clock.moment(publishAt ?? words.saved_at).slice(0, 19);
  const kept = await findReading(writing, revision, READING_VERSION);
  if (when === 'once' && kept?.published === published) return;
  const corrections = await speakerCorrections(writing, words.story);
  const reading = readOrNothing(() => readWords(words, published, corrections));
  if (!reading) return;
  const { readStory } = await import('./story-reading.ts');
  const { record, ...page } = readStory(reading, words.body);
  const surfaces = surfaceFindings(words, reading);
  await putReading(writing, revision, reading, sourcesOf(reading), page, record, surfaces);
}

function readOrNothing(read: () => Reading): Reading | null {
  try {
    return read();
  } catch {
    return null;
  }
}
