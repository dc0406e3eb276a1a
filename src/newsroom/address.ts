import { slugOf } from '#story';

/** An address word from a title; `fallback` where nothing of it can stand in an address. */
export function slugFrom(title: string, fallback = 'story'): string {
  return slugOf(title, fallback);
}
