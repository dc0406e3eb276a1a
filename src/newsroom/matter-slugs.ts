import { findRecordable, type StoryRecord, type Writing } from '#store';
import { slugOf } from '#story';

/** Values of one matter belong together within a topic; a story without one keeps its figures to itself. */
export function matterPage(matter: string, story: number, topic: { id: number; slug: string } | null) {
  const scope = topic ? topic.slug : `story-${story}`;
  return { slug: slugOf(`${matter} ${scope}`, 'figure'), topic: topic?.id ?? null };
}

/** The matters that a story's figures belong to, or would. */
export async function matterSlugs(writing: Writing, story: number, { figures }: StoryRecord): Promise<string[]> {
  const { topic } = await findRecordable(writing, story);
  return [...new Set(figures.map(({ matter }) => matterPage(matter, story, topic).slug))];
}
