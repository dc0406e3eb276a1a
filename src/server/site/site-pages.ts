import type { Newsroom } from '#newsroom';
import { redirectOf } from '#store';
import { otherSlash } from '#story';
import type { FrontPages } from '../front/connection.ts';
import type { KeptPage } from '../pages/kept-page.ts';
import type { PageCache } from '../pages/page-cache.ts';
import { type Address, readAddress } from '../requests/address.ts';
import { renderPage } from './render-page.ts';
import { plainPermalink, type Route, routePage } from './route-page.ts';

/** What an address of the site answers with. */
export type Found = { page: KeptPage } | { redirect: string } | { nothing: true };

interface Parts {
  newsroom: Pick<Newsroom, 'view' | 'replyForm' | 'store'>;
  cache: PageCache;
  assets: { find(path: string): KeptPage | undefined };
}

/** Addresses that belong to no page, so that none of them is looked up as a story's. */
const NOT_PAGES = /^\/(?:desk|comments|reads|search|media|assets|healthz|readyz|metrics)(?:\/|$)/;

/** The pages of the site by their addresses: kept ones, and how others come to be. */
export class SitePages implements FrontPages {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  peek(url: string): KeptPage | undefined {
    return this.#parts.cache.peek(url) ?? (url.startsWith('/assets/') ? this.#parts.assets.find(url) : undefined);
  }

  /** For the front: it makes pages at their canonical address alone. */
  make(url: string): Promise<KeptPage | null> | null {
    const address = readAddress(url);
    if (!address || NOT_PAGES.test(address.path)) return null;
    const route = routePage(address);
    if ('redirect' in route || route.canonical !== url) return null;
    return this.#get(route);
  }

  /** What an address answers with, whichever way it is written. */
  async find(address: Address): Promise<Found> {
    if (NOT_PAGES.test(address.path)) return { nothing: true };
    const route = routePage(address);
    if ('redirect' in route) return route;
    const page = await this.#get(route);
    if (page) return { page };
    if (route.name.page !== 'story') return { nothing: true };
    const below = plainPermalink(address);
    const old = below === null ? null : await this.#get({ name: { page: 'story', path: below }, canonical: below });
    return old ? { page: old } : this.#elsewhere(route.name.path);
  }

  #get({ name, canonical }: Exclude<Route, { redirect: string }>): Promise<KeptPage | null> {
    const { cache, newsroom } = this.#parts;
    return cache.get(canonical, () => renderPage(name, { view: newsroom.view(), replyForm: newsroom.replyForm }));
  }

  /** An old address, or one whose slash at the end is missing or too many. */
  async #elsewhere(path: string): Promise<Found> {
    const { db } = this.#parts.newsroom.store;
    const other = otherSlash(path);
    const target = (await redirectOf(db, path)) ?? (other && (await redirectOf(db, other)));
    if (target !== null && target !== path) return { redirect: target };
    if (other === null) return { nothing: true };
    const page = await this.#get({ name: { page: 'story', path: other }, canonical: other });
    return page ? { redirect: other } : { nothing: true };
  }
}
