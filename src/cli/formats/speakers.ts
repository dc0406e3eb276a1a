import type { Reading, Statement } from '#reading';

/** A speaker of one text with all that it reports of them, in order of appearance. */
export interface SpeakerGroup {
  name: string;
  role: string;
  type: Statement['speaker']['type'];
  statements: Statement[];
}

/** Statements grouped by speaker: by actor, else by name, else by the words that describe an unnamed one. */
export function bySpeaker({ text, statements }: Reading): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>();
  for (const statement of statements) {
    const { speaker } = statement;
    const described = speaker.spans.map(([start, end]) => text.slice(start, end)).join(' and ');
    const name = speaker.name ?? (described && speaker.type !== 'none' ? described : 'Nobody is named');
    const key = speaker.actor ?? `${speaker.type} ${name.toLowerCase()}`;
    const group = groups.get(key) ?? { name, role: '', type: speaker.type, statements: [] };
    if (group.role === '' && speaker.role) group.role = speaker.role;
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** "7 named sources, 1 unnamed, 2 documents": each source counted once. */
export function sourceLine(groups: readonly SpeakerGroup[]): string {
  const named = groups.filter(
    ({ type, name }) => (type === 'person' || type === 'organisation') && name !== 'Nobody is named',
  ).length;
  const unnamed = groups.filter(({ type }) => type === 'anonymous').length;
  const documents = groups.filter(({ type }) => type === 'document').length;
  const parts = [
    named > 0 ? `${named} named ${named === 1 ? 'source' : 'sources'}` : '',
    unnamed > 0 ? `${unnamed} unnamed` : '',
    documents > 0 ? `${documents} ${documents === 1 ? 'document' : 'documents'}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'no sources';
}
