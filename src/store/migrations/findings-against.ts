import type { Migration } from './migration.ts';

/** What was found in a revision by holding it against other stories; apart, since it is found anew at other times than the rest. */
export const findingsAgainst: Migration = {
  name: '0006-findings-against',
  statements: () => ["alter table readings add column against text not null default '[]'"],
};
