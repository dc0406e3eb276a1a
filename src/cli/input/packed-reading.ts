import type { Reading } from '#reading';

/** The parts of a reading that are kept as JSON, in this order behind the text. */
export const PARTS = ['lines', 'sentences', 'statements', 'actors', 'times', 'figures', 'events'] as const;

/** A reading as bytes, its text in UTF-16 first: it goes from thread to thread and into a file without being taken apart. */
export interface PackedReading {
  published: string | null;
  bytes: Uint8Array<ArrayBuffer>;
  /** Where the text and each part end. */
  ends: number[];
}

/** Packs all of a reading but its findings. */
export function packReading(reading: Reading): PackedReading {
  const pieces = [
    Buffer.from(reading.text, 'utf16le'),
    ...PARTS.map((part) => Buffer.from(JSON.stringify(reading[part]), 'utf8')),
  ];
  const ends: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    end += piece.length;
    ends.push(end);
  }
  const bytes = new Uint8Array(end);
  for (const [index, piece] of pieces.entries()) bytes.set(piece, (ends[index] ?? 0) - piece.length);
  return { published: reading.published, bytes, ends };
}
