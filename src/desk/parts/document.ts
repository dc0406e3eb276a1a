import { type Html, html, type Paper } from '#site';
import type { Role } from '#story';
import { may } from '#story';
import { DESK_SHEET_PATH } from '../style/desk-sheet.ts';

/** Who is signed in, as the desk shows it. */
export interface Person {
  name: string;
  role: Role;
}

/** What stands around every page of the desk. */
export interface Shell {
  paper: Pick<Paper, 'name' | 'language' | 'direction'>;
  person: Person;
  /** Comments that wait; null for somebody who does not moderate. */
  held: number | null;
}

type Room = 'stories' | 'comments' | 'names' | 'settings';

/** A page of the desk for somebody signed in. */
export function deskPage(shell: Shell, room: Room, title: string, main: Html): Html {
  const { paper, person, held } = shell;
  return bareDocument(
    paper,
    title,
    html`<header class="desk-head"><p class="desk-name"><a href="/">${paper.name}</a></p>
<nav aria-label="Desk"><ul>${[
      may(person.role, 'write') && html`<li>${place('stories', room, '/desk/stories/', 'Stories')}</li>`,
      held !== null &&
        html`<li>${place('comments', room, '/desk/comments/', html`Comments <span class="count">${held}</span>`)}</li>`,
      may(person.role, 'publish') && html`<li>${place('names', room, '/desk/names/', 'Sections and names')}</li>`,
      may(person.role, 'run') && html`<li>${place('settings', room, '/desk/settings/', 'Settings')}</li>`,
    ]}</ul></nav>
<form class="desk-who" method="post" action="/desk/sign-out"><span>${person.name}, ${person.role}</span><button class="link">Sign out</button></form></header>
<main class="desk" id="main">
${main}
</main>`,
  );
}

function place(own: Room, current: Room, path: string, words: Html | string): Html {
  return own === current
    ? html`<a href="${path}" aria-current="page">${words}</a>`
    : html`<a href="${path}">${words}</a>`;
}

/** A page of the desk for nobody in particular: signing in. */
export function bareDocument(paper: Shell['paper'], title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="${paper.language}" dir="${paper.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${paper.name} desk</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${DESK_SHEET_PATH}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
</head>
<body>
${body}
</body>
</html>
`;
}
