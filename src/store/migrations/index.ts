import { commentersByComments } from './commenters-by-comments.ts';
import { dismissals } from './dismissals.ts';
import { eventSources } from './event-sources.ts';
import { findingsAgainst } from './findings-against.ts';
import { findingsColumn } from './findings-column.ts';
import { happenings } from './happenings.ts';
import type { Migration } from './migration.ts';
import { newsroomTables } from './newsroom-tables.ts';
import { recordTables } from './record-tables.ts';

/** In order; one that was released is never changed, only followed. */
export const MIGRATIONS: readonly Migration[] = [
  newsroomTables,
  recordTables,
  findingsColumn,
  commentersByComments,
  happenings,
  findingsAgainst,
  eventSources,
  dismissals,
];
