import type { Migration } from './migration.ts';

/** Findings beside the reading, so that the desk's list need not take whole readings apart. */
export const findingsColumn: Migration = {
  name: '0003-findings-column',
  statements: () => ["alter table readings add column findings text not null default '[]'"],
};
