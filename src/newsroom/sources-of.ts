import type { Reading } from '#reading';
import type { SourceCounts } from '#site';
import { kindOf } from './story-speakers.ts';

/** The sources of a text, each counted once. */
export function sourcesOf({ statements }: Reading): SourceCounts {
  const sources = { person: new Set(), organisation: new Set(), unnamed: new Set(), document: new Set() };
  for (const statement of statements) {
    const { speaker } = statement;
    const kind = kindOf(statement);
    if (kind) sources[kind].add(speaker.actor ?? speaker.name ?? JSON.stringify(speaker.spans));
  }
  return {
    persons: sources.person.size,
    organisations: sources.organisation.size,
    unnamed: sources.unnamed.size,
    documents: sources.document.size,
  };
}
