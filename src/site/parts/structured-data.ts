import { absolute } from '../absolute.ts';
import { jsonElement } from '../already-safe.ts';
import type { Paper, StoryPage } from '../facts.ts';
import { type Html, html } from '../html.ts';

const CONTEXT = 'https://schema.org';

/** A story for search engines: what it is and where it stands, in the words of schema.org. */
export function storyData(story: StoryPage): Html {
  return html`${jsonElement('application/ld+json', newsArticle(story))}${jsonElement('application/ld+json', breadcrumbs(story))}`;
}

/** The paper for search engines. */
export function paperData(paper: Paper): Html {
  return jsonElement('application/ld+json', {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: paper.name,
    url: `${paper.baseUrl}/`,
    inLanguage: paper.language,
    publisher: publisher(paper),
  });
}

function newsArticle(story: StoryPage) {
  const { paper, headline, standfirst, at, updatedAt, authors, section, topics, picture, corrections, path } = story;
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline,
    ...(standfirst !== '' && { description: standfirst }),
    url: paper.baseUrl + path,
    mainEntityOfPage: paper.baseUrl + path,
    datePublished: at,
    dateModified: updatedAt ?? at,
    inLanguage: paper.language,
    articleSection: section.title,
    ...(topics.length > 0 && { keywords: topics.map(({ title }) => title) }),
    author: authors.map((author) => ({ '@type': 'Person', name: author.title, url: absolute(paper, author.path) })),
    publisher: publisher(paper),
    ...(picture !== null && {
      image: {
        '@type': 'ImageObject',
        url: absolute(paper, picture.src),
        width: picture.width,
        height: picture.height,
        ...(picture.caption !== '' && { caption: picture.caption }),
        ...(picture.credit !== '' && { creditText: picture.credit }),
      },
    }),
    commentCount: story.commentCount,
    isAccessibleForFree: true,
    ...(corrections.length > 0 && {
      correction: corrections.map((one) => ({ '@type': 'CorrectionComment', text: one.note, datePublished: one.at })),
    }),
  };
}

function breadcrumbs({ paper, section, headline, path }: StoryPage) {
  const steps = [{ title: paper.name, path: '/' }, section, { title: headline, path }];
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.title,
      item: absolute(paper, step.path),
    })),
  };
}

function publisher({ name, baseUrl }: Paper) {
  return {
    '@type': 'NewsMediaOrganization',
    name,
    url: `${baseUrl}/`,
    correctionsPolicy: `${baseUrl}/corrections/`,
  };
}
