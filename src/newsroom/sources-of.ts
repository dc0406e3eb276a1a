import type { Reading } from '#reading';
import type { SourceCounts } from '#site';

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
