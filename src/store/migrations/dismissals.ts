import type { Migration } from './migration.ts';

/** Findings that an editor lets stand, with the reason. */
export const dismissals: Migration = {
  name: '0008-dismissals',
  statements: ({ columns: { id, code } }) => [
    `create table dismissals (id ${id}, story bigint not null references stories (id), rule ${code} not null,
       words text not null, against bigint, reason text not null, at bigint not null, made_by bigint)`,
    'create index dismissals_by_story on dismissals (story, id)',
  ],
};
