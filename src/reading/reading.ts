import type { Span } from '#text';

/**
 * All that the engine finds in one text: the JSON contract of the product. Offsets are UTF-16 code units into
 * `text`, end exclusive. `findings` is empty until the findings room has checked the reading.
 */
export interface Reading {
  version: string;
  language: string;
  /** Date (2022-01-11) or local time without zone (2022-01-11T09:30:00) of publication. */
  published: string | null;
  text: string;
  lines: Line[];
  sentences: Sentence[];
  statements: Statement[];
  actors: Actor[];
  times: Time[];
  figures: Figure[];
  events: Event[];
  findings: Finding[];
}

export type LineKind = 'headline' | 'heading' | 'body' | 'label' | 'furniture';

export interface Line {
  start: number;
  end: number;
  kind: LineKind;
  reason?: string;
}

export interface Sentence {
  start: number;
  end: number;
}

export type Manner = 'direct' | 'indirect' | 'mixed';
export type SpeakerType = 'person' | 'organisation' | 'document' | 'anonymous' | 'none';
export type CueKind = 'speech' | 'stance' | 'according-to' | 'document' | 'noun';

export interface Speaker {
  spans: Span[];
  type: SpeakerType;
  /** The canonical name, null where nobody is named or two readings tie. */
  name: string | null;
  role?: string;
  /** Id of the actor behind the mention. */
  actor?: string;
}

export interface Cue {
  spans: Span[];
  /** The verb or noun of the cue in its base form: say, accord, claim. */
  verb: string;
  kind: CueKind;
}

export interface Statement {
  id: string;
  content: Span[];
  manner: Manner;
  speaker: Speaker;
  cue: Cue | null;
  /** True for a quotation without a cue of its own, whose speaker was set before or after it. */
  floating: boolean;
  /** Index into `sentences` of the sentence in which the content begins. */
  sentence: number;
  rule: string;
}

export type ActorType = 'person' | 'organisation' | 'place' | 'other';

export interface Actor {
  id: string;
  name: string;
  type: ActorType;
  roles: string[];
  aliases: string[];
  mentions: Span[];
}

export type TimeType = 'date' | 'time' | 'duration' | 'set';

export interface Time {
  start: number;
  end: number;
  /** A TIMEX3 value: 2022-01-11, 2022-W02, P10D, PRESENT_REF, XXXX-WXX-1 ... */
  value: string;
  type: TimeType;
  granularity: string;
  from?: string;
  to?: string;
  rule: string;
}

export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';

export interface Figure {
  start: number;
  end: number;
  value?: number;
  low?: number;
  high?: number;
  qualifier: Qualifier;
  /** ISO 4217 code for money, else the English name in the singular. */
  unit: string | null;
  counted: { start: number; end: number } | null;
  /** Id of the statement in which the figure stands. */
  statement?: string;
  asOf?: string;
}

export interface Event {
  start: number;
  end: number;
  date: string;
  /** Index into `sentences`. */
  sentence: number;
  /** Ids of actors. */
  actors: string[];
}

export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  rule: string;
  severity: Severity;
  start: number;
  end: number;
  message: string;
  remedy?: string;
}
