import type { Migration } from './migration.ts';

/** Who is known as a commenter follows from the comments that stand approved: a mark of its own outlived its reason. */
export const commentersByComments: Migration = {
  name: '0004-commenters-by-comments',
  statements: () => ['alter table commenters drop column approved_at'],
};
