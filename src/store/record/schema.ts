import type { ColumnType, Generated } from 'kysely';
import type { Qualifier } from '#reading';
import type { SpeakerKind } from '#site';

type Kept = ColumnType<number, number | undefined, number>;

/** Tables of what published stories put on record. `out_at` is the time of the story, as in the lists of stories. */
export interface RecordSchema {
  record_people: {
    id: Generated<number>;
    slug: string;
    name: string;
    type: 'person' | 'organisation';
    /** Kept counts, of scheduled stories too. */
    statements: Kept;
    stories: Kept;
  };
  /** Keys under which a person is found: by the merging rules of the record, and by the words of the name. */
  record_names: { name_key: string; person: number };
  record_appearances: {
    story: number;
    person: number;
    out_at: number;
    name: string;
    /** JSON lists of words. */
    aliases: string;
    roles: string;
    statements: number;
  };
  record_statements: {
    story: number;
    number: number;
    person: number | null;
    out_at: number;
    kind: SpeakerKind;
    letters: string;
    speaker: string;
    role: string;
    manner: 'direct' | 'indirect' | 'mixed';
    words: string;
    anchor: string;
  };
  record_matters: {
    id: Generated<number>;
    slug: string;
    name: string;
    topic: number | null;
    told: Kept;
    /** 1 where values were told that are not the same. */
    running: Kept;
    last_at: Kept;
  };
  record_figures: {
    story: number;
    number: number;
    matter: number;
    out_at: number;
    /** The day it holds for, 2026-10-23. */
    day: string;
    value: number;
    high: number | null;
    qualifier: Qualifier;
    words: string;
    stated_by: string | null;
    kind: SpeakerKind;
    anchor: string;
  };
  record_events: {
    story: number;
    number: number;
    out_at: number;
    /** 2026-10-23, 2026-10 or 2026. */
    day: string;
    words: string;
    source: string;
    source_kind: SpeakerKind | null;
    anchor: string;
    /** JSON lists of words. */
    terms: ColumnType<string, string | undefined, string>;
    names: ColumnType<string, string | undefined, string>;
    happening: number | null;
  };
  /** One event of one day, with every report of it in `record_events`; `story`, `number` and `terms` are of the report that was out first. */
  record_happenings: {
    id: Generated<number>;
    day: string;
    first_at: number;
    story: number;
    number: number;
    terms: string;
    /** Reports of it: 1, or 2 where there are more. */
    told: number;
  };
  /** Keys under which a happening is found: its day with each name in the first report. */
  record_happening_names: { name_key: string; happening: number };
  speaker_corrections: {
    id: Generated<number>;
    story: number;
    words: string;
    name: string;
    kind: SpeakerKind;
    role: string;
    at: number;
    made_by: number | null;
  };
}
