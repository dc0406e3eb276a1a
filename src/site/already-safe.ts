import { type Html, trust } from './html.ts';

/** The body of a story: the `story` room's one sanitising pass, run when it was saved, was the last thing to touch it. */
export function sanitisedBody(body: string): Html {
  return trust(body);
}

/** A style sheet of this room as an element: it has no facts in it. */
export function styleElement(sheet: string): Html {
  return trust(`<style>${sheet}</style>`);
}

/** A value as a JSON data block; `<` is written so that no fact can close the element. */
export function jsonElement(type: 'application/ld+json', value: unknown): Html {
  return trust(`<script type="${type}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);
}
