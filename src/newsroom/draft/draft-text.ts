import type { Reading } from '#reading';
import { bodyFromTyped, type Draft, type Place, plainText, type RevisionText } from '#story';
import { readWords } from '../read-words.ts';
import { readyWords } from '../ready-words.ts';
import { placesIn } from './places.ts';

/** A draft that was read, and where its words stand in the fields of the form. */
export interface DraftText {
  words: RevisionText;
  reading: Reading;
  /** Of a stretch of the plain text, in the field of the body. */
  placeOf(start: number, end: number): Place | null;
  /** Of words that stand in one of the fields; in the first that has them. */
  placeOfWords(words: string): Place | null;
}

/** Reads a draft. Its words go the same way as when they are saved, by the same code, so that both find the same. */
export function draftText({ headline, standfirst, body, published, corrections }: Draft): DraftText {
  const words = readyWords({ headline, standfirst, dateline: '', body: bodyFromTyped(body) });
  const plain = plainText(words.body);
  const inBody = placesIn(body, plain);
  const placeOf = (start: number, end: number): Place | null => {
    const found = inBody(start, end);
    return found && { field: 'body', ...found };
  };
  return {
    words,
    reading: readWords(words, published, corrections),
    placeOf,
    placeOfWords(sought) {
      const fields = { headline, standfirst };
      for (const field of ['headline', 'standfirst'] as const) {
        const start = fields[field].indexOf(sought);
        if (start !== -1) return { field, start, end: start + sought.length };
      }
      const start = plain.indexOf(sought);
      return start === -1 ? null : placeOf(start, start + sought.length);
    },
  };
}
