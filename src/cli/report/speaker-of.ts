import type { Reading, Statement } from '#reading';

export type Kind = 'person' | 'organisation' | 'document' | 'unnamed';

export function kindOfType(type: Statement['speaker']['type']): Kind {
  return type === 'anonymous' || type === 'none' ? 'unnamed' : type;
}

export function calledIn({ speaker }: Statement, reading: Pick<Reading, 'text'>): string {
  return (
    speaker.name ??
    speaker.spans
      .map(([start, end]) => reading.text.slice(start, end))
      .join(' ')
      .replace(/\s+/g, ' ')
  );
}
