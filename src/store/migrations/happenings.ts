import type { Migration } from './migration.ts';

/** One event that several stories tell of is one entry of the timeline; those on record already stay each by itself until their story is settled again. */
export const happenings: Migration = {
  name: '0005-happenings',
  statements: ({ columns: { id, code } }) => [
    `create table record_happenings (id ${id}, day ${code} not null, first_at bigint not null, story bigint not null,
       number bigint not null, terms text not null, told bigint not null)`,
    'create index record_happenings_by_day on record_happenings (day, first_at, id)',
    'create index record_happenings_by_time on record_happenings (first_at)',
    `create table record_happening_names (name_key ${code} not null,
       happening bigint not null references record_happenings (id), primary key (name_key, happening))`,
    'create index record_happening_names_by_happening on record_happening_names (happening)',
    "alter table record_events add column terms text not null default '[]'",
    "alter table record_events add column names text not null default '[]'",
    'alter table record_events add column happening bigint',
    `insert into record_happenings (day, first_at, story, number, terms, told)
       select day, out_at, story, number, terms, 1 from record_events`,
    `update record_events set happening = (select id from record_happenings
       where record_happenings.story = record_events.story and record_happenings.number = record_events.number)`,
    `insert into counts (list, stories) select 'record:year:' || substr(day, 1, 4), count(*) from record_happenings
       group by substr(day, 1, 4)`,
    'create index record_events_by_happening on record_events (happening, out_at, story, number)',
  ],
};
