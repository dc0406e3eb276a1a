import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Newsroom, saveMedia } from '#newsroom';
import { findMedia, ledgerEntry, putLedgerEntry } from '#store';
import type { FetchLimits } from '../../public/fetch-public.ts';
import { type KeptPicture, keepPicture, type NotKept } from '../pictures/keep-picture.ts';
import type { OwnPicture } from './media-markup.ts';
import type { Report } from './report.ts';
import type { Scratch } from './scratch.ts';
import { lineOf, pathOf } from './story-of.ts';
import type { WxrItem } from './wxr.ts';

/** A picture of ours as it is noted for a run. */
export interface NotedPicture extends OwnPicture {
  media: number;
}

export interface PictureSource {
  newsroom: Newsroom;
  source: string;
  scratch: Scratch;
  report: Report;
  /** False leaves all files where they are. */
  fetches: boolean;
  limits: Partial<FetchLimits>;
  /** Hears of each file that is done. */
  settled: () => void;
}

const AT_ONCE = 6;
/** A host that failed so often is not asked again in this run. */
const MOST_FAILURES = 3;

/**
 * Brings attachments over while the file is read: some are fetched at the same time, and each is written down in its turn.
 */
export class PicturesPass {
  private readonly about: PictureSource;
  private readonly waiting: (() => Promise<void>)[] = [];
  private readonly failures = new Map<string, number>();

  constructor(about: PictureSource) {
    this.about = about;
  }

  async add(item: WxrItem): Promise<void> {
    const known = await this.knownPicture(item);
    if (known || !this.about.fetches || !isPictureUrl(item)) {
      const why = isPictureUrl(item) ? undefined : 'it is no picture: links to it stay as they are';
      if (known || why) await this.report(item, known ? 'unchanged' : 'skipped', why);
      this.note(item, known);
      return;
    }
    const kept = this.fetch(item);
    this.waiting.push(async () => this.settle(item, await kept));
    if (this.waiting.length >= AT_ONCE) await this.waiting.shift()?.();
  }

  async finish(): Promise<void> {
    for (const settle of this.waiting.splice(0)) await settle();
  }

  private async knownPicture({ id }: WxrItem): Promise<NotedPicture | null> {
    const { newsroom, source } = this.about;
    const entry = await ledgerEntry(newsroom.store.db, { source, kind: 'media', sourceId: id });
    const media = entry && (await findMedia(newsroom.store.db, entry.ourId));
    if (!media || !existsSync(join(newsroom.mediaDir, media.file))) return null;
    const { file, width, height, alt, caption } = media;
    return { media: media.id, src: `/media/${file}`, width, height, alt, caption };
  }

  private async fetch(item: WxrItem): Promise<KeptPicture | NotKept> {
    const { newsroom, limits } = this.about;
    const host = URL.parse(item.attachmentUrl)?.host ?? '';
    if ((this.failures.get(host) ?? 0) >= MOST_FAILURES) return { ok: false, reason: 'its host failed several times' };
    const kept = await keepPicture(item.attachmentUrl, { mediaDir: newsroom.mediaDir, folder: folderOf(item), limits });
    if (!kept.ok && /host|longer than [\d.]+ seconds/.test(kept.reason)) {
      this.failures.set(host, (this.failures.get(host) ?? 0) + 1);
    } else this.failures.delete(host);
    return kept;
  }

  private async settle(item: WxrItem, kept: KeptPicture | NotKept): Promise<void> {
    if (!kept.ok) {
      this.note(item, null);
      return this.report(item, 'failed', kept.reason);
    }
    const { file, size, width, height } = kept;
    const alt = lineOf(item.meta.get('_wp_attachment_image_alt') ?? '');
    const caption = lineOf(item.excerpt);
    const { newsroom, source } = this.about;
    const words = { alt, caption, credit: '', darkFile: null, sourceUrl: item.attachmentUrl };
    const { value: media } = await newsroom.write(async (desk) => {
      const ourId = await saveMedia(desk, { file, size, width, height, ...words });
      const entry = { source, kind: 'media', sourceId: item.id, ourId, hash: '' } as const;
      await putLedgerEntry(desk.writing, entry, desk.now);
      return ourId;
    });
    this.note(item, { media, src: `/media/${file}`, width, height, alt, caption });
    await this.report(item, 'imported');
  }

  private note(item: WxrItem, picture: NotedPicture | null): void {
    this.about.scratch.add({
      id: Number(item.id),
      parent: Number(item.parent) || 0,
      url: item.attachmentUrl,
      page: pathOf(item.link) ?? '',
      title: lineOf(item.title),
      picture: picture ? JSON.stringify(picture) : '',
    });
    this.about.settled();
  }

  private report(item: WxrItem, outcome: 'imported' | 'unchanged' | 'skipped' | 'failed', why?: string): Promise<void> {
    const { id, title, line, attachmentUrl } = item;
    const about = { item: 'picture', id, title: lineOf(title), outcome, path: attachmentUrl, line } as const;
    return this.about.report.add(why === undefined ? about : { ...about, why });
  }
}

function isPictureUrl({ attachmentUrl }: WxrItem): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(attachmentUrl);
}

/** By the month in which it was uploaded, as WordPress sorts its own. */
function folderOf({ date, dateGmt }: WxrItem): string {
  const [, year, month] = /^(\d{4})-(\d{2})-/.exec(dateGmt.startsWith('0000') ? date : dateGmt) ?? [];
  return year && month && year !== '0000' ? `${year}/${month}` : 'undated';
}
