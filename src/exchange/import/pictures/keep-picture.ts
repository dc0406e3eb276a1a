import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { slugOf } from '#story';
import { type FetchLimits, fetchPublic } from '../../public/fetch-public.ts';
import { sniffPicture } from './sniff.ts';

/** A picture file that now lies in the media folder. */
export interface KeptPicture {
  ok: true;
  /** Path below the media folder. */
  file: string;
  size: number;
  width: number;
  height: number;
}

export interface NotKept {
  ok: false;
  reason: string;
}

/** Larger pictures are no pictures for a page but an attempt to fill a reader's memory. */
const MOST_PIXELS = 200_000_000;

/**
 * Brings a picture over into the media folder. Its name is made from ours, its address's last part reduced to letters, and
 * a hash of its bytes, so no address can choose a path, and the same picture is the same file.
 * @param folder below the media folder, such as `2026/10`.
 */
export async function keepPicture(
  url: string,
  { mediaDir, folder, limits = {} }: { mediaDir: string; folder: string; limits?: Partial<FetchLimits> },
): Promise<KeptPicture | NotKept> {
  const fetched = await fetchPublic(url, { accept: 'image/*', ...limits });
  if (!fetched.ok) return fetched;
  const sniffed = sniffPicture(fetched.bytes);
  if (!sniffed) return { ok: false, reason: 'it is no JPEG, PNG, GIF, WebP or AVIF picture' };
  const { width, height, extension } = sniffed;
  if (width * height > MOST_PIXELS) return { ok: false, reason: `it is too large: ${width} by ${height} pixels` };
  const hash = createHash('sha256').update(fetched.bytes).digest('hex').slice(0, 12);
  const file = `${folder}/${nameOf(url)}-${hash}.${extension}`;
  await writeWhole(join(mediaDir, file), fetched.bytes);
  return { ok: true, file, size: fetched.bytes.length, width, height };
}

function nameOf(url: string): string {
  const last = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
  return slugOf(last.replace(/\.\w+$/, '').replace(/%[0-9a-f]{2}/gi, '-'))
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** Under its name there is either nothing or the whole file. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(part, bytes, { flush: true });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
