import { styleElement } from '../already-safe.ts';
import type { ErrorPage } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { page } from '../parts/page.ts';
import { LIST_SHEET } from '../style/sheets.ts';

/** An answer of 4xx or 5xx in plain words. Works without the paper, where nothing can be read. */
export function errorPage({ paper, status, what, remedy }: ErrorPage): Html {
  const words = html`<header class="page-head"><h1>${what}</h1><p class="standfirst">${remedy}</p><p class="note">Status ${status}</p></header>`;
  if (paper !== null) {
    return page({ paper, title: what, description: '', path: null, style: LIST_SHEET, kind: 'plain', main: words });
  }
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${what}</title>
${styleElement(LIST_SHEET)}
</head>
<body>
<main id="main" class="plain alone">
${words}
</main>
</body>
</html>
`;
}
