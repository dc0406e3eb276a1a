import type { Paper } from '#site';
import type { FeedStory } from './facts.ts';

/** Names a story for good, whatever becomes of its address: a tag URI (RFC 4151), the same in all feeds. */
export function storyId(paper: Paper, story: FeedStory): string {
  return `tag:${host(paper)},${story.at.slice(0, 10)}:story-${story.id}`;
}

function host({ baseUrl }: Paper): string {
  return baseUrl.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
}
