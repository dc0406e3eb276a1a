import type { Key } from '#story';
import type { Store } from '../store.ts';

/** What a page query answers: public facts, the keys of all they show, and until when they hold by themselves. */
export interface Page<Facts> {
  facts: Facts;
  keys: Key[];
  /** Milliseconds since 1970 UTC at which a scheduled story or a closing time may change the page; null for never. */
  freshUntil: number | null;
}

/** From where and when a page looks at the newsroom. */
export interface View {
  store: Store;
  now: number;
  popular: PopularIds;
}

/** The ranking of each window, best first, as the newsroom keeps it in memory. */
export interface PopularIds {
  '3h': readonly number[];
  '24h': readonly number[];
  '7d': readonly number[];
}

export const NOTHING_POPULAR: PopularIds = { '3h': [], '24h': [], '7d': [] };

/** Stories on one page of a list. */
export const PAGE_SIZE = 20;
/** The deepest page of a list; what lies further back is reached through the archive's months. */
export const DEEPEST_PAGE = 250;

/** How many pages a list of this length has: at least one. */
export function pagesOf(total: number, size: number = PAGE_SIZE): number {
  return Math.min(DEEPEST_PAGE, Math.max(1, Math.ceil(total / size)));
}

/** The earlier of two times, where null is never. */
export function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

export function uniqueKeys(...keys: (readonly Key[])[]): Key[] {
  return [...new Set(keys.flat())];
}
