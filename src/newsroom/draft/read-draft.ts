import type { Statement } from '#reading';
import {
  bodyFromTyped,
  type Draft,
  type DraftReading,
  type FindingInDraft,
  type Place,
  plainText,
  shownWords,
} from '#story';
import { readWords } from '../read-words.ts';
import { readyWords } from '../ready-words.ts';
import { sourcesOf } from '../sources-of.ts';
import { speakersOf } from '../story-speakers.ts';
import { surfaceFindings } from '../surfaces.ts';
import { placesIn } from './places.ts';

/**
 * Reads a story as it stands in its form, in the browser. The words go the same way as when they are saved, by the same
 * code, so that both find the same; only what other stories say of it is known to the server alone.
 */
export function readDraft({ headline, standfirst, body, published, corrections, dismissals }: Draft): DraftReading {
  const words = readyWords({ headline, standfirst, dateline: '', body: bodyFromTyped(body) });
  const reading = readWords(words, published, corrections);
  const plain = plainText(words.body);
  const inBody = placesIn(body, plain);
  const place = (start: number, end: number): Place | null => {
    const found = inBody(start, end);
    return found && { field: 'body', ...found };
  };
  const placeOfWords = (found: string): Place | null => {
    const fields = { headline, standfirst };
    for (const field of ['headline', 'standfirst'] as const) {
      const start = fields[field].indexOf(found);
      if (start !== -1) return { field, start, end: start + found.length };
    }
    const start = plain.indexOf(found);
    return start === -1 ? null : place(start, start + found.length);
  };
  const partsOf = ({ content }: Statement): Place[] => content.flatMap(([start, end]) => place(start, end) ?? []);
  const found = [
    ...surfaceFindings(words, reading).map(
      ({ against: _, ...finding }): FindingInDraft => ({ ...finding, place: placeOfWords(finding.words) }),
    ),
    ...reading.findings.map(
      ({ rule, severity, message, remedy = null, start, end }): FindingInDraft => ({
        rule,
        severity,
        message,
        remedy,
        words: shownWords(plain.slice(start, end)),
        place: place(start, end),
      }),
    ),
  ];
  const findings = found.filter(
    (one) => !dismissals.some(({ rule, words }) => rule === one.rule && words === one.words),
  );
  return {
    findings,
    dismissed: found.length - findings.length,
    speakers: speakersOf(reading).map(({ note: { kind, name, role }, statements }) => ({
      kind,
      name,
      role,
      statements: statements.map(partsOf),
    })),
    sources: sourcesOf(reading),
  };
}
