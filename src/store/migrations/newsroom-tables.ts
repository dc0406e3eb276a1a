import type { Engine } from '../engines/engine.ts';
import type { Migration } from './migration.ts';

/** The first tables. Every list that a page shows has an index that gives it in its order, newest first. */
export const newsroomTables: Migration = {
  name: '0001-newsroom-tables',
  statements: (engine) => [
    ...places(engine),
    ...stories(engine),
    ...comments(engine),
    ...readers(engine),
    ...desk(engine),
    ...engine.search.statements,
  ],
};

function places({ columns: { id, code } }: Engine): string[] {
  return [
    `create table settings (name ${code} primary key, value text not null)`,
    `create table sections (id ${id}, slug ${code} not null unique, title text not null, description text not null,
       position bigint not null)`,
    `create table topics (id ${id}, slug ${code} not null unique, title text not null, description text not null)`,
    `create table authors (id ${id}, slug ${code} not null unique, title text not null, description text not null)`,
    `create table media (id ${id}, file ${code} not null unique, size bigint not null, width bigint not null,
       height bigint not null, alt text not null, caption text not null, credit text not null, dark_file ${code},
       source_url ${code}, created_at bigint not null)`,
    'create index media_by_source on media (source_url)',
  ];
}

function stories({ columns: { id, code } }: Engine): string[] {
  return [
    `create table stories (id ${id}, path ${code} unique, slug ${code} not null,
       section bigint not null references sections (id), live bigint, head bigint, state ${code} not null,
       publish_at bigint, out_at bigint, updated_at bigint, created_at bigint not null, comments_open bigint not null,
       comment_count bigint not null default 0, picture bigint references media (id))`,
    'create index stories_by_time on stories (out_at, id)',
    'create index stories_by_section on stories (section, out_at, id)',
    'create index stories_by_state on stories (state, created_at, id)',
    'create index stories_by_creation on stories (created_at, id)',
    `create table revisions (id ${id}, story bigint not null references stories (id), number bigint not null,
       headline text not null, standfirst text not null, dateline text not null, saved_at bigint not null,
       saved_by bigint, body text not null, unique (story, number))`,
    `create table story_topics (story bigint not null references stories (id),
       topic bigint not null references topics (id), position bigint not null, out_at bigint,
       primary key (story, topic))`,
    'create index story_topics_by_topic on story_topics (topic, out_at, story)',
    `create table story_authors (story bigint not null references stories (id),
       author bigint not null references authors (id), position bigint not null, out_at bigint,
       primary key (story, author))`,
    'create index story_authors_by_author on story_authors (author, out_at, story)',
    `create table counts (list ${code} primary key, stories bigint not null)`,
    `create table corrections (id ${id}, story bigint not null references stories (id), kind ${code} not null,
       from_revision bigint not null, to_revision bigint not null, note text not null, wrong text, "right" text,
       at bigint not null, made_by bigint, superseded_by bigint)`,
    'create index corrections_by_time on corrections (at, id)',
    'create index corrections_by_story on corrections (story, at)',
    `create table redirects (path ${code} primary key, target ${code} not null)`,
    'create index redirects_by_target on redirects (target)',
    `create table readings (revision bigint primary key references revisions (id), version ${code} not null,
       persons bigint not null, organisations bigint not null, unnamed bigint not null, documents bigint not null,
       json text not null, page text not null)`,
  ];
}

function comments({ columns: { id, code } }: Engine): string[] {
  return [
    `create table commenters (id ${id}, mark ${code} not null unique, approved_at bigint, created_at bigint not null)`,
    `create table comments (id ${id}, story bigint not null references stories (id),
       parent bigint references comments (id), name text not null, text text not null, state ${code} not null,
       phase ${code}, reason text, staff bigint not null, commenter bigint references commenters (id),
       written_at bigint not null, decided_at bigint, decided_by bigint)`,
    'create index comments_by_story on comments (story, state, written_at, id)',
    'create index comments_by_state on comments (state, written_at, id)',
    'create index comments_by_time on comments (written_at, id)',
    'create index comments_by_parent on comments (parent)',
    'create index comments_by_commenter on comments (commenter, state)',
    `create table comment_addresses (comment bigint primary key references comments (id), email text not null,
       token_hash ${code}, confirmed_at bigint)`,
    'create index comment_addresses_by_email on comment_addresses (email, confirmed_at)',
    'create index comment_addresses_by_token on comment_addresses (token_hash)',
  ];
}

function readers({ columns: { code } }: Engine): string[] {
  return [
    `create table reads (hour bigint not null, story bigint not null, readers bigint not null,
       primary key (hour, story))`,
    `create table read_marks (day ${code} not null, mark ${code} not null, primary key (day, mark))`,
    `create table day_salts (day ${code} primary key, salt ${code} not null)`,
  ];
}

function desk({ columns: { id, code } }: Engine): string[] {
  return [
    `create table users (id ${id}, email ${code} not null unique, name text not null, role ${code} not null,
       created_at bigint not null)`,
    `create table sessions (token_hash ${code} primary key, "user" bigint not null references users (id) on delete cascade,
       created_at bigint not null, expires_at bigint not null)`,
    'create index sessions_by_user on sessions ("user")',
    `create table sign_in_links (token_hash ${code} primary key,
       "user" bigint not null references users (id) on delete cascade, created_at bigint not null,
       expires_at bigint not null, used_at bigint)`,
    `create table import_ledger (source ${code} not null, kind ${code} not null, source_id ${code} not null,
       our_id bigint not null, hash ${code} not null, at bigint not null, primary key (source, kind, source_id))`,
    `create table changes (id ${id}, at bigint not null, origin ${code} not null, keys text not null)`,
    'create index changes_by_time on changes (at)',
  ];
}
