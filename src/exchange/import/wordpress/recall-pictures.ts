import { type Db, findMedia, findMediaBySource, ledgerEntry } from '#store';
import type { NotedPicture } from './pictures-pass.ts';
import { type Scratch, withoutSize } from './scratch.ts';
import type { WxrItem } from './wxr.ts';

const MOST = 300;
const IDS = /\bwp-image-(\d{1,15})\b|\[gallery\b[^\]]*\bids=["']([\d,\s]+)["']/g;
const UPLOADS = /https?:\/\/[^\s"'<>]+\.(?:jpe?g|png|gif|webp|avif)\b/gi;

/**
 * Notes the pictures of a post that an earlier run brought over and this file says nothing of: an export of posts alone
 * holds no attachments, and must not take the pictures away again.
 */
export async function recallPictures(db: Db, source: string, scratch: Scratch, item: WxrItem): Promise<void> {
  for (const id of idsIn(item)) {
    if (scratch.byId(id)) continue;
    const entry = await ledgerEntry(db, { source, kind: 'media', sourceId: String(id) });
    const media = entry && (await findMedia(db, entry.ourId));
    if (media) note(scratch, id, media);
  }
  for (const url of new Set(item.content.match(UPLOADS)?.slice(0, MOST))) {
    if (scratch.byUrl(url)) continue;
    const media = (await findMediaBySource(db, url)) ?? (await findMediaBySource(db, withoutSize(url)));
    // Ids of the old site are above nothing, so these stand apart.
    if (media) note(scratch, -media.id, media);
  }
}

function idsIn({ content, meta }: WxrItem): Set<number> {
  const ids = [...content.matchAll(IDS)].slice(0, MOST).flatMap(([, id, list]) => id ?? list?.split(/[\s,]+/) ?? []);
  return new Set(
    [...ids, meta.get('_thumbnail_id') ?? '']
      .filter((id) => /^\d{1,15}$/.test(id))
      .slice(0, MOST)
      .map(Number),
  );
}

type Media = NonNullable<Awaited<ReturnType<typeof findMedia>>>;

function note(
  scratch: Scratch,
  id: number,
  { id: media, file, width, height, alt, caption, source_url: url }: Media,
): void {
  const picture: NotedPicture = { media, src: `/media/${file}`, width, height, alt, caption };
  scratch.add({ id, parent: 0, url: url ?? '', page: '', title: alt, picture: JSON.stringify(picture) });
}
