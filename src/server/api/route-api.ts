import type { Address } from '../requests/address.ts';

/** What the open interface answers, read only. */
export type ApiName =
  | { of: 'index' }
  | { of: 'openapi' }
  | { of: 'record' }
  | { of: 'stories'; number: number }
  | { of: 'story'; id: number }
  | { of: 'reading'; id: number }
  | { of: 'people'; number: number }
  | { of: 'person'; slug: string; number: number }
  | { of: 'timeline'; number: number }
  | { of: 'figures'; number: number }
  | { of: 'matter'; slug: string };

export const API = '/api/v1/';
const STORY = /^stories\/([1-9]\d{0,14})(\/reading)?$/;
const ENTRY = /^record\/(people|figures)\/([^/]+)$/;

/** The answer at an address below `/api/v1/`, with or without a slash at the end; null for none. */
export function routeApi({ path, query }: Address): { name: ApiName; canonical: string } | null {
  const below = path.slice(API.length).replace(/\/$/, '');
  const canonical = `${API}${below}`;
  const number = pageOf(query);
  const paged = (name: ApiName) => ({ name, canonical: number === 1 ? canonical : `${canonical}?page=${number}` });
  if (below === 'openapi.json') return { name: { of: 'openapi' }, canonical };
  if (below === '') return { name: { of: 'index' }, canonical };
  if (below === 'record') return { name: { of: 'record' }, canonical };
  if (below === 'stories') return paged({ of: 'stories', number });
  if (below === 'record/people') return paged({ of: 'people', number });
  if (below === 'record/timeline') return paged({ of: 'timeline', number });
  if (below === 'record/figures') return paged({ of: 'figures', number });
  const [isStory, id, reading] = STORY.exec(below) ?? [];
  if (isStory !== undefined) return { name: { of: reading ? 'reading' : 'story', id: Number(id) }, canonical };
  const [, kind, encoded = ''] = ENTRY.exec(below) ?? [];
  if (kind === undefined) return null;
  const slug = decodeURIComponent(encoded);
  return kind === 'people' ? paged({ of: 'person', slug, number }) : { name: { of: 'matter', slug }, canonical };
}

function pageOf(query: URLSearchParams): number {
  const typed = query.get('page') ?? '';
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 1;
}
