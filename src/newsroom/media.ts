import { type MediaFile, putMedia } from '#store';
import type { Desk } from './desk.ts';

/** Notes a file that lies in the media folder. @returns its id, for a story's picture. */
export async function saveMedia(desk: Desk, media: MediaFile): Promise<number> {
  return putMedia(desk.writing, media, desk.now);
}
