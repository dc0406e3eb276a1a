/** A story as it stands in the fields of its form, not saved yet: the body as it was typed. */
export interface Draft {
  headline: string;
  standfirst: string;
  body: string;
  /** Local time by which its days are told, as in `Reading.published`. */
  published: string;
  /** What editors said of who said some words of this story. */
  corrections: readonly SpeakerOfWords[];
}

/** Who said some words of a story, as an editor put it right. */
export interface SpeakerOfWords {
  words: string;
  name: string;
  kind: SpeakerOfDraft['kind'];
  role: string;
}

/** Why an editor lets stand what a rule found in some words, and which other story tells them otherwise, if one does. */
export interface DismissalOfWords {
  rule: string;
  words: string;
  against: number | null;
  reason: string;
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
  /** The other story that it rests on; null where it rests on none. */
  against: { id: number; headline: string } | null;
  /** Null where the words stand nowhere as they are. */
  place: Place | null;
  /** What clears it at once; null where more than one thing could. */
  take: Take | null;
}

/** Words of the form that are to be written so that somebody said them. */
export interface Take {
  /** As the text names the speaker. */
  name: string;
  place: Place;
  text: string;
}

export interface SpeakerOfDraft {
  kind: 'person' | 'organisation' | 'document' | 'unnamed';
  name: string;
  role: string;
  statements: StatementOfDraft[];
}

export interface StatementOfDraft {
  /** As readers are shown them. */
  words: string;
  /** Its parts, parted by what stands between; none where they stand nowhere. */
  parts: Place[];
  /** It has no cue of its own: who said it follows from what stands around it, and nobody has looked at that yet. */
  isGuess: boolean;
}
