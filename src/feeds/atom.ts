import { absolute, content } from './content.ts';
import type { Feed, FeedStory } from './facts.ts';
import { storyId } from './identity.ts';
import { newest } from './moments.ts';
import { type Xml, xml, xmlDocument } from './xml.ts';

/** Nothing has changed before there was anything: Atom wants a time. */
const NEVER = '1970-01-01T00:00:00Z';

/** Atom 1.0, RFC 4287. */
export function atom(feed: Feed): string {
  const { paper, title, description, path, stories } = feed;
  const page = paper.baseUrl + path;
  return xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${paper.language}">
<id>${page}</id>
<title>${title === '' ? paper.name : `${title} · ${paper.name}`}</title>
${(description || paper.tagline) !== '' && xml`<subtitle>${description || paper.tagline}</subtitle>`}
<updated>${newest(stories) ?? NEVER}</updated>
<link rel="self" type="application/atom+xml" href="${page}atom.xml"/>
<link rel="alternate" type="text/html" href="${page}"/>
<author><name>${paper.name}</name><uri>${paper.baseUrl}/</uri></author>
${stories.map((story) => entry(feed, story))}</feed>`);
}

function entry({ paper }: Feed, story: FeedStory): Xml {
  const { path, headline, standfirst, authors, section, topics, at, updatedAt } = story;
  return xml`<entry>
<id>${storyId(paper, story)}</id>
<title>${headline}</title>
<link rel="alternate" type="text/html" href="${absolute(paper.baseUrl, path)}"/>
<published>${at}</published>
<updated>${updatedAt ?? at}</updated>
${authors.map((author) => xml`<author><name>${author.title}</name><uri>${absolute(paper.baseUrl, author.path)}</uri></author>`)}
${[section, ...topics].map(({ title }) => xml`<category term="${title}"/>`)}
${standfirst !== '' && xml`<summary>${standfirst}</summary>`}
<content type="html">${content(story, paper.baseUrl)}</content>
</entry>
`;
}
