import type { CueKind } from '../reading.ts';
import type { Subject } from './subject.ts';

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
  cue: { ranges: Range[]; verb: string; kind: CueKind } | null;
  floating: boolean;
  /** The file that found it. */
  rule: string;
  /** For a quotation without a cue: the draft whose speaker it shares. */
  follows?: Draft;
}
