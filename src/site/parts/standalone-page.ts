import { styleElement } from '../already-safe.ts';
import { HEADLINE_FACE } from '../assets.ts';
import { attributes, type Html, html } from '../html.ts';
import { REPORT_SHEET } from '../style/sheets.ts';
import { toTop } from './to-top.ts';

interface Standalone {
  /** Of the whole: `Record of 3 outlets`, and what it is made from: `18 stories, 2 to 24 October 2026`. */
  name: string;
  about: string;
  /** Of this page. */
  title: string;
  pages: readonly { title: string; file: string }[];
  /** The file in `pages` that this page is, or belongs to. */
  current: string;
  main: Html;
  foot: string;
  /** The headline face in base64 by its path in the style sheet; a face not given falls back to one of the machine's own. */
  faces: ReadonlyMap<string, string>;
}

/** A document that needs nothing but itself: style and face inside, no script, nothing fetched. */
export function standalonePage({ name, about, title, pages, current, main, foot, faces }: Standalone): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${name}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${styleElement(withFaces(faces))}
</head>
<body class="report">
<a class="skip" href="#main">Skip to the text</a>
<header class="masthead" id="top">
<div class="masthead-line"><p class="masthead-name"><a href="index.html">${name}</a></p><p class="report-day">${about}</p></div>
<nav class="sections" aria-label="Parts of the report"><ul>${pages.map(
    (page) =>
      html`<li><a href="${page.file}"${attributes({ 'aria-current': page.file === current ? 'page' : null })}>${page.title}</a></li>`,
  )}</ul></nav>
</header>
<main id="main">
${main}
</main>
<footer class="foot"><p>${foot}</p>${toTop()}</footer>
</body>
</html>
`;
}

/** Sets the faces into the sheet, and drops those that are not given: a report asks nobody for anything. */
function withFaces(faces: ReadonlyMap<string, string>): string {
  let sheet = REPORT_SHEET;
  for (const path of Object.values(HEADLINE_FACE)) {
    const data = faces.get(path);
    sheet =
      data === undefined
        ? sheet.replace(new RegExp(`@font-face\\{[^}]*${path.replace(/[.]/g, '\\.')}[^}]*\\}`), '')
        : sheet.replace(`url(${path})`, `url(data:font/woff2;base64,${data})`);
  }
  return sheet;
}
