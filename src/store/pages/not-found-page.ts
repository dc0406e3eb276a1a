import type { NotFoundPage } from '#site';
import type { Page, View } from './page.ts';
import { paperOf } from './paper.ts';

/** What the page shows that says: nothing here. */
export async function notFoundPage(view: View, path: string): Promise<Page<NotFoundPage>> {
  const { paper } = await paperOf(view);
  return { facts: { paper, path }, keys: ['paper'], freshUntil: null };
}

/** Masthead and foot alone, for pages that are made of little else. */
export async function paperPage(view: View): Promise<Page<NotFoundPage['paper']>> {
  const { paper } = await paperOf(view);
  return { facts: paper, keys: ['paper'], freshUntil: null };
}
