import type { Migration } from './migration.ts';

/** What kind of source says that an event happened, for the sign that stands before it. */
export const eventSources: Migration = {
  name: '0007-event-sources',
  statements: ({ columns: { code } }) => [`alter table record_events add column source_kind ${code}`],
};
