import { absolute, content } from './content.ts';
import type { Feed, FeedStory } from './facts.ts';
import { storyId } from './identity.ts';
import { newest, rfc822 } from './moments.ts';
import { type Xml, xml, xmlDocument } from './xml.ts';

/** RSS 2.0 with whole stories; https://www.rssboard.org/rss-specification and its profile. */
export function rss(feed: Feed): string {
  const { paper, title, description, path, stories } = feed;
  const changed = newest(stories);
  return xmlDocument(xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${title === '' ? paper.name : `${title} · ${paper.name}`}</title>
<link>${paper.baseUrl}${path}</link>
<description>${description || paper.tagline || paper.name}</description>
<language>${paper.language}</language>
<atom:link href="${paper.baseUrl}${path}feed.xml" rel="self" type="application/rss+xml"/>
${changed !== null && xml`<lastBuildDate>${rfc822(changed)}</lastBuildDate>`}
${stories.map((story) => item(feed, story))}</channel>
</rss>`);
}

function item({ paper }: Feed, story: FeedStory): Xml {
  const { path, headline, standfirst, authors, section, topics, at } = story;
  return xml`<item>
<title>${headline}</title>
<link>${absolute(paper.baseUrl, path)}</link>
<guid isPermaLink="false">${storyId(paper, story)}</guid>
<pubDate>${rfc822(at)}</pubDate>
${authors.map(({ title }) => xml`<dc:creator>${title}</dc:creator>`)}
${[section, ...topics].map(({ title }) => xml`<category>${title}</category>`)}
<description>${standfirst || headline}</description>
<content:encoded>${content(story, paper.baseUrl)}</content:encoded>
</item>
`;
}
