import type { Db } from '../schema.ts';

/** Stories with their live revision, section, picture and reading: what both a story's page and its teaser show. */
export function liveStories(db: Db) {
  return db
    .selectFrom('stories')
    .innerJoin('revisions', 'revisions.id', 'stories.live')
    .innerJoin('sections', 'sections.id', 'stories.section')
    .leftJoin('media', 'media.id', 'stories.picture')
    .leftJoin('readings', 'readings.revision', 'stories.live')
    .select([
      'stories.id',
      'stories.path',
      'stories.updated_at',
      'stories.reading_off',
      'revisions.headline',
      'revisions.standfirst',
      'sections.title as section_title',
      'sections.slug as section_slug',
      'media.file',
      'media.width',
      'media.height',
      'media.alt',
      'media.caption',
      'media.credit',
      'media.dark_file',
    ]);
}
