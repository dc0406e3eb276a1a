import type { Finding, Reading, Statement } from '#reading';
import {
  type Draft,
  type DraftReading,
  type FindingInDraft,
  type Place,
  type StatementOfDraft,
  saidWords,
  shownWords,
} from '#story';
import { sourcesOf } from '../sources-of.ts';
import { speakersOf } from '../story-speakers.ts';
import { surfaceFindings } from '../surfaces.ts';
import { type DraftText, draftText } from './draft-text.ts';
import { attributionOf } from './take/attribution.ts';
import { takeInField } from './take/take-in-field.ts';

/** Reads a story as it stands in its form, in the browser; what other stories say of it is known to the server alone. */
export function readDraft(draft: Draft): DraftReading {
  const text = draftText(draft);
  const { words, reading } = text;
  return {
    findings: [
      ...surfaceFindings(words, reading).map(
        (finding): FindingInDraft => ({
          ...finding,
          against: null,
          place: text.placeOfWords(finding.words),
          take: null,
        }),
      ),
      ...reading.findings.map((finding) => findingInDraft(draft, text, finding)),
    ],
    speakers: speakersOf(reading).map(({ note: { kind, name, role }, statements }) => ({
      kind,
      name,
      role,
      statements: statements.map((statement) => statementInDraft(draft, text, statement)),
    })),
    sources: sourcesOf(reading),
  };
}

function findingInDraft(draft: Draft, { reading, placeOf }: DraftText, finding: Finding): FindingInDraft {
  const { rule, severity, message, remedy = null, start, end } = finding;
  const attribution = attributionOf(reading, finding);
  return {
    rule,
    severity,
    message,
    remedy,
    words: wordsAt(reading, start, end),
    against: null,
    place: rule === ABOUT_HEADLINE && draft.headline.trim() !== '' ? wholeHeadline(draft) : placeOf(start, end),
    take: attribution && takeInField(attribution, finding, draft.body, placeOf),
  };
}

/** It quotes the sentence that the headline rests on, but what is to be changed is the headline. */
const ABOUT_HEADLINE = 'headline-unsupported';

function wholeHeadline({ headline }: Draft): Place {
  return { field: 'headline', start: 0, end: headline.length };
}

function wordsAt({ text }: Reading, start: number, end: number): string {
  return shownWords(text.slice(start, end));
}

function statementInDraft(
  { corrections }: Draft,
  { reading, placeOf }: DraftText,
  statement: Statement,
): StatementOfDraft {
  const words = saidWords(reading.text, statement);
  return {
    words,
    parts: statement.content.flatMap(([start, end]) => placeOf(start, end) ?? []),
    isGuess: statement.floating && corrections.every((one) => one.words !== words),
  };
}
