/** A story as it stands in the fields of its form, not saved yet: the body as it was typed. */
export interface Draft {
  headline: string;
  standfirst: string;
  body: string;
  /** Local time by which its days are told, as in `Reading.published`. */
  published: string;
  /** What editors said of who said some words of this story. */
  corrections: readonly { words: string; name: string; kind: SpeakerOfDraft['kind']; role: string }[];
  /** What editors let stand. */
  dismissals: readonly { rule: string; words: string }[];
}

/** Where words stand in a field of the form, in UTF-16 code units. */
export interface Place {
  field: 'headline' | 'standfirst' | 'body';
  start: number;
  end: number;
}

/** What the reading of a draft finds. */
export interface DraftReading {
  findings: FindingInDraft[];
  /** How many more were found that an editor lets stand. */
  dismissed: number;
  /** In order of appearance. */
  speakers: SpeakerOfDraft[];
  sources: { persons: number; organisations: number; unnamed: number; documents: number };
}

export interface FindingInDraft {
  rule: string;
  severity: 'error' | 'warning' | 'note';
  message: string;
  remedy: string | null;
  words: string;
  /** Null where the words stand nowhere as they are. */
  place: Place | null;
}

export interface SpeakerOfDraft {
  kind: 'person' | 'organisation' | 'document' | 'unnamed';
  name: string;
  role: string;
  /** For each statement the places of its parts, parted by what stands between; none where they stand nowhere. */
  statements: Place[][];
}
