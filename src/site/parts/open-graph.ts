import { absolute } from '../absolute.ts';
import type { Paper, Picture } from '../facts.ts';
import { type Html, html } from '../html.ts';

interface Shared {
  paper: Paper;
  type: 'website' | 'article';
  title: string;
  description: string;
  path: string;
  picture: Picture | null;
}

/** What other sites show of a page that is shared there. */
export function openGraph({ paper, type, title, description, path, picture }: Shared): Html {
  return html`<meta property="og:site_name" content="${paper.name}"><meta property="og:type" content="${type}"><meta property="og:title" content="${title}"><meta property="og:url" content="${paper.baseUrl}${path}">${
    description !== '' && html`<meta property="og:description" content="${description}">`
  }${
    picture !== null &&
    html`<meta property="og:image" content="${absolute(paper, picture.src)}"><meta property="og:image:width" content="${picture.width}"><meta property="og:image:height" content="${picture.height}"><meta property="og:image:alt" content="${picture.alt}"><meta name="twitter:card" content="summary_large_image">`
  }`;
}
