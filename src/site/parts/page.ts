import { styleElement } from '../already-safe.ts';
import { HEADLINE_FACE, ICON } from '../assets.ts';
import type { Paper } from '../facts.ts';
import { type Attributes, attributes, type Html, html } from '../html.ts';
import { foot } from './foot.ts';
import { type Here, masthead } from './masthead.ts';

interface PageParts {
  paper: Paper;
  /** Of the document; the paper's name follows it. '' on the front. */
  title: string;
  description: string;
  /** Path of this page without what does not change it; null for a page that no search engine should keep. */
  path: string | null;
  style: string;
  /** Classes for `main`, fixed by the code. */
  kind: string;
  main: Html;
  here?: Here | null;
  masthead?: Html;
  /** More of the head: Open Graph, structured data, feeds of this page's own. */
  head?: Html;
  /** Folder of the feeds that belong to this page: `/section/city/`. */
  feeds?: string;
}

/** A whole document: head, masthead, what is the page's own, foot. */
export function page({
  paper,
  title,
  description,
  path,
  style,
  kind,
  main,
  here,
  head,
  feeds,
  ...rest
}: PageParts): Html {
  return html`<!doctype html>
<html lang="${paper.language}"${direction(paper)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === '' ? paper.name : `${title} · ${paper.name}`}</title>
${description !== '' && html`<meta name="description" content="${description}">`}
${path === null ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${paper.baseUrl}${path}">`}
<meta name="color-scheme" content="light dark">
<link rel="preload" href="${HEADLINE_FACE.latin}" as="font" type="font/woff2" crossorigin>
${styleElement(style)}
<link rel="icon" href="${ICON}" type="image/svg+xml">
${feedLinks('/', paper.name)}${feeds !== undefined && feeds !== '/' && feedLinks(feeds, title)}
${head ?? null}
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
${rest.masthead ?? masthead(paper, here ?? null)}
<main id="main" class="${kind}">
${main}
</main>
${foot(paper)}
</body>
</html>
`;
}

function direction({ direction: dir }: Paper): Attributes {
  return attributes({ dir: dir === 'rtl' ? 'rtl' : null });
}

function feedLinks(folder: string, title: string): Html {
  return html`<link rel="alternate" type="application/rss+xml" title="${title}" href="${folder}feed.xml"><link rel="alternate" type="application/atom+xml" title="${title}" href="${folder}atom.xml"><link rel="alternate" type="application/feed+json" title="${title}" href="${folder}feed.json">`;
}
