import { firstIndex } from '#text';
import type { Cast } from '../actors/cast.ts';
import type { CueKind, Speaker, Statement, Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { colonQuotations } from './colon-quotation.ts';
import type { Draft } from './draft.ts';
import { joinFloating } from './floating.ts';
import { interviewLines } from './interview.ts';
import { IssuedDocuments } from './issued-documents.ts';
import { leftoverQuotations } from './leftover-quotation.ts';
import { mannerOf } from './manner.ts';
import { type Outline, outlineOf, spanOfPieces } from './outline.ts';
import { quotationWithCue } from './quotation-with-cue.ts';
import { readSentence } from './read-sentence.ts';
import { speakerOf } from './speaker.ts';

/**
 * Statements of a text in order of their content, each with its speaker. Rules look at the text as its writer sees it:
 * sentences in which a quotation is one piece, so that nothing said inside marks is taken for the reporter's own words.
 */
export function findStatements(scan: Scan, cast: Cast, times: readonly Time[]): Statement[] {
  const o = outlineOf(scan, cast, times);
  const readings = o.sentences.map((sentence) => ({ sentence, drafts: readSentence(o, sentence) }));
  for (const reading of readings) quotationWithCue(o, reading); // after known cues: there any verb is one
  interviewLines(o, readings); // a line that opens with a name is all its speaker's
  colonQuotations(o, readings); // may lead from one sentence into the next
  joinFloating(o, readings); // needs every statement that has a cue
  leftoverQuotations(o, readings); // last: what no form has taken
  const issued = new IssuedDocuments();
  const drafts = new Set(readings.flatMap((reading) => reading.drafts));
  return numbered([...drafts].map((draft) => statementOf(o, draft, issued)));
}

function statementOf(o: Outline, draft: Draft, issued: IssuedDocuments): Statement {
  const content = draft.content.map(({ first, end }) => spanOfPieces(o, first, end));
  const { cue, floating, rule } = draft;
  const speaker = issued.named(o, draft, speakerOf(o, subjectOf(draft)));
  issued.note(o, draft, speaker);
  return {
    id: '',
    content,
    manner: mannerOf(o.scan, content, firstQuotation(o, content[0]![0])),
    speaker,
    cue: cue && {
      spans: [spanOfPieces(o, cue.first, cue.end)],
      verb: cue.verb,
      kind: cueKind(cue.kind, cue.verb, speaker),
    },
    floating,
    sentence: o.scan.sentenceOf[o.firstToken[draft.content[0]!.first]!]!,
    rule,
  };
}

/** Documents hold no beliefs: what a report says, finds or shows is a statement of the document. */
function cueKind(kind: CueKind, verb: string, { type }: Speaker): CueKind {
  const states = kind === 'speech' || (kind === 'stance' && FINDINGS.has(verb));
  return type === 'document' && states ? 'document' : kind;
}

/** What documents do where people would believe or see. */
const FINDINGS = new Set(['show', 'find', 'demonstrate', 'prove', 'determine']);

/** The first quotation that ends behind an offset, by binary search: they are in order. */
function firstQuotation({ scan: { quotations } }: Outline, offset: number): number {
  return Math.max(0, firstIndex(quotations.length, (at) => quotations[at]!.span[0] >= offset) - 1);
}

function numbered(statements: Statement[]): Statement[] {
  statements.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
  return statements.map((statement, index) => ({ ...statement, id: `s${index + 1}` }));
}

/** A floating quotation has the speaker of what it follows. */
function subjectOf(draft: Draft): Draft['subject'] {
  let from = draft;
  while (!from.subject && from.follows) from = from.follows;
  if (from !== draft) draft.follows = from; // those that follow this one need not go all the way again
  return from.subject;
}
