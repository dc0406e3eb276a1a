import type { CueKind } from '../reading.ts';
import type { Subject } from './subject.ts';
import type { VerbCue } from './verb-cue.ts';

/** Pieces of an outline, end exclusive. */
export interface Range {
  first: number;
  end: number;
}

/** A statement as a form finds it, in pieces, before its speaker is resolved. */
export interface Draft {
  content: Range[];
  /** Pieces of the speaker; null where the form says that there is none. */
  subject: Subject | null;
  cue: (Range & { verb: string; kind: CueKind }) | null;
  floating: boolean;
  /** The file that found it. */
  rule: string;
  /** For a quotation without a cue: the draft whose speaker it shares. */
  follows?: Draft;
}

/** A statement with a cue, which runs from the piece `first` to `end`. */
export function withCue(
  rule: string,
  subject: Subject | null,
  content: Range[],
  first: number,
  end: number,
  verb: string,
  kind: CueKind = 'speech',
): Draft {
  return { content, subject, cue: { first, end, verb, kind }, floating: false, rule: `statements/${rule}` };
}

/** A statement whose cue is a verb, up to the piece `end`. */
export const withVerb = (
  rule: string,
  { subject, verb, word }: VerbCue,
  content: Range[],
  kind?: CueKind,
  end = verb + 1,
): Draft => withCue(rule, subject, content, verb, end, word.verb, kind);

/** A statement without a cue: one more quotation of somebody, or of nobody known. */
export const withoutCue = (rule: string, subject: Subject | null, content: Range, floating: boolean): Draft => ({
  content: [content],
  subject,
  cue: null,
  floating,
  rule: `statements/${rule}`,
});
