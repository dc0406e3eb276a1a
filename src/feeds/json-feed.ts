import { absolute, content } from './content.ts';
import type { Feed, FeedStory } from './facts.ts';
import { storyId } from './identity.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed): string {
  const { paper, title, description, path, stories } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: title === '' ? paper.name : `${title} · ${paper.name}`,
    home_page_url: paper.baseUrl + path,
    feed_url: `${paper.baseUrl}${path}feed.json`,
    ...((description || paper.tagline) !== '' && { description: description || paper.tagline }),
    language: paper.language,
    authors: [{ name: paper.name, url: `${paper.baseUrl}/` }],
    items: stories.map((story) => item(feed, story)),
  });
}

function item({ paper }: Feed, story: FeedStory) {
  const { path, headline, standfirst, authors, section, topics, at, updatedAt, picture } = story;
  return {
    id: storyId(paper, story),
    url: absolute(paper.baseUrl, path),
    title: headline,
    ...(standfirst !== '' && { summary: standfirst }),
    content_html: content(story, paper.baseUrl),
    ...(picture !== null && { image: absolute(paper.baseUrl, picture.src) }),
    date_published: at,
    date_modified: updatedAt ?? at,
    ...(authors.length > 0 && {
      authors: authors.map((author) => ({ name: author.title, url: absolute(paper.baseUrl, author.path) })),
    }),
    tags: [section, ...topics].map(({ title }) => title),
  };
}
