import type { Reading, Statement } from '#reading';
import type { SpeakerKind, SpokenNote } from '#site';
import { initials, roleInWords, saidWords, slugOf } from '#story';
import type { Span } from '#text';
import { capitalised } from './capitalised.ts';

export interface Speaker {
  note: SpokenNote;
  statements: Statement[];
}

/** Who speaks, in order of appearance; statements that nobody is said to have made are left out. */
export function speakersOf(reading: Reading): Speaker[] {
  const speakers = new Map<string, Speaker>();
  let documents = 0;
  for (const statement of reading.statements) {
    const { speaker } = statement;
    const kind = kindOf(statement);
    if (kind === null) continue;
    const described = speaker.spans
      .map(([start, end]) => reading.text.slice(start, end).replace(/\s+/g, ' '))
      .join(' and ');
    const key = speaker.actor ?? `${kind} ${(speaker.name ?? described).toLowerCase()}`;
    const known = speakers.get(key);
    if (known) {
      known.statements.push(statement);
      known.note.statements.push(spoken(reading, statement));
      continue;
    }
    if (kind === 'document') documents++;
    const isNamed = speaker.name !== null;
    const named = kind === 'organisation' ? capitalised(speaker.name ?? '') : speaker.name;
    const name = named || (kind === 'unnamed' ? 'Unnamed' : capitalised(withoutArticle(described)));
    const role =
      kind === 'unnamed' && speaker.role === undefined
        ? unnamedRole(described)
        : roleInWords(speaker.role ?? '', reading.text);
    const note: SpokenNote = {
      kind,
      letters: kind === 'document' ? `D${documents}` : kind === 'unnamed' ? '?' : initials(name),
      name,
      role,
      path: isNamed && (kind === 'person' || kind === 'organisation') ? personPath(name) : null,
      statements: [spoken(reading, statement)],
    };
    speakers.set(key, { note, statements: [statement] });
  }
  return [...speakers.values()];
}

/** The page of a person or body on the record. */
export function personPath(name: string): string {
  return `/record/people/${slugOf(name)}/`;
}

/**
 * What a statement's speaker is to readers; null where nobody is said to have made it. "She" whom the text leaves open is no
 * named source, and "it" none at all: "where they differ, it says so" is said of the story itself.
 */
export function kindOf({ speaker }: Statement): SpeakerKind | null {
  if (speaker.type === 'none' || (speaker.spans.length === 0 && speaker.name === null)) return null;
  if (speaker.type === 'person' && speaker.name === null) return 'unnamed';
  if (
    speaker.type === 'organisation' &&
    speaker.name === null &&
    speaker.actor === undefined &&
    speaker.spans.every(isIt)
  )
    return null;
  return speaker.type === 'anonymous' ? 'unnamed' : speaker.type;
}

/** No other words for a body are so short. */
const isIt = ([start, end]: Span): boolean => end - start === 'it'.length;

function spoken({ text }: Reading, statement: Statement): SpokenNote['statements'][number] {
  return { text: saidWords(text, statement), anchor: `said-${statement.id}` };
}

/** "A maintenance worker" is told as one; "she" tells nothing. */
function unnamedRole(described: string): string {
  return /^(?:he|she|it|they|who|we|I)$/i.test(described) ? '' : withoutArticle(described);
}

function withoutArticle(described: string): string {
  return described.replace(/^(?:the|an?|one|some|his|her|its|their)\s+/i, '');
}
