import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TypedStory } from '#desk';
import { type Desk, Refused, saveMedia, slugFrom } from '#newsroom';
import { findMedia } from '#store';
import { readPicture } from './picture-size.ts';

/** What a picture and the form around it may weigh. */
export const UPLOAD_LIMIT = 12 * 1024 * 1024;

/** A file that was sent with the form, written below the media folder before the story is saved. */
export interface Upload {
  file: string;
  size: number;
  width: number;
  height: number;
}

/**
 * Writes the picture of a form to the media folder, under a name made of its content.
 * @returns null where none was sent.
 * @throws Refused for a file that is no picture of a known kind.
 */
export async function takePicture(mediaDir: string, form: FormData, now: number): Promise<Upload | null> {
  const sent = form.get('file');
  if (!(sent instanceof File) || sent.size === 0) return null;
  const bytes = Buffer.from(await sent.arrayBuffer());
  const picture = readPicture(bytes);
  if (!picture) throw new Refused('This is no JPEG, PNG, WebP, AVIF or GIF. Choose another file.', 'file');
  const name = slugFrom(sent.name.replace(/\.\w+$/, ''), 'picture').replace(/[^a-z0-9-]/g, '') || 'picture';
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const month = new Date(now).toISOString().slice(0, 7).replace('-', '/');
  const file = `${month}/${name}-${hash}.${picture.kind}`;
  const place = join(mediaDir, file);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, bytes, { flush: true });
  return { file, size: bytes.length, width: picture.width, height: picture.height };
}

/** Id of the lead picture that the form asks for: the one sent with it, or the one before with other words. */
export async function pictureOf(
  desk: Desk,
  form: FormData,
  upload: Upload | null,
  typed: TypedStory,
): Promise<number | null> {
  const words = { alt: typed.alt, caption: typed.caption, credit: typed.credit };
  if (upload) return saveMedia(desk, { ...upload, ...words, darkFile: null, sourceUrl: null });
  if (form.get('remove-picture') === 'yes') return null;
  const known = await findMedia(desk.writing, Number(form.get('picture') ?? 0) || 0);
  if (!known) return null;
  const { file, size, width, height, dark_file, source_url } = known;
  return saveMedia(desk, { file, size, width, height, ...words, darkFile: dark_file, sourceUrl: source_url });
}
