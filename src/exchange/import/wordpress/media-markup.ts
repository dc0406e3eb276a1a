import type { Surroundings } from './clean.ts';
import type { Shortcode } from './shortcodes.ts';
import { attributeOf, escapeAttribute } from './tokens.ts';

/** A picture that was brought over. */
export interface OwnPicture {
  /** Path on this site. */
  src: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
}

/** An attachment of the old site: with its picture where it was brought over, else with its old address alone. */
export interface OldAttachment {
  url: string;
  title: string;
  picture: OwnPicture | null;
}

/** What is known of the old site's files. */
export interface Library {
  byUrl(url: string): OwnPicture | null;
  byId(id: number): OldAttachment | null;
  /** Of the post that is cleaned at the moment, in their order: what a gallery without ids shows. */
  ofThisPost(): OldAttachment[];
}

/** An `img` with its address here; one that was not brought over keeps its old address, and becomes a link later. */
export function pictureMarkup(tag: string, { base, library }: Pick<Surroundings, 'base' | 'library'>): string {
  const className = attributeOf(tag, 'class') ?? '';
  const alt = attributeOf(tag, 'alt') ?? '';
  if (/\b(?:wp-smiley|emoji)\b/.test(className)) return escapeAttribute(alt);
  const src = ['src', 'data-orig-file', 'data-src', 'data-lazy-src']
    .map((name) => attributeOf(tag, name))
    .find((value) => value && !value.startsWith('data:'));
  const url = src ? URL.parse(src.trim(), base || undefined)?.href : undefined;
  const id = Number(/\bwp-image-(\d{1,15})\b/.exec(className)?.[1] ?? Number.NaN);
  const picture = (url ? library.byUrl(url) : null) ?? library.byId(id)?.picture ?? null;
  if (picture) return ownPictureMarkup(picture, alt);
  return url ? `<img src="${escapeAttribute(url)}" alt="${escapeAttribute(alt)}">` : '';
}

function ownPictureMarkup({ src, width, height, alt }: OwnPicture, statedAlt: string): string {
  const words = escapeAttribute(statedAlt || alt);
  return `<img src="${escapeAttribute(src)}" alt="${words}" width="${width}" height="${height}">`;
}

/** What one of WordPress's own shortcodes shows. */
export function renderShortcode({ name, attributes, bare, content }: Shortcode, library: Library): string {
  switch (name) {
    case 'caption':
    case 'wp_caption':
      return captioned(content, attributes.get('caption') ?? '');
    case 'gallery':
      return gallery(attributes.get('ids') ?? attributes.get('include') ?? '', library);
    case 'embed':
      return linkLine(content.trim() || attributes.get('src') || bare[0] || '');
    default:
      return ['src', 'mp3', 'm4a', 'ogg', 'wav', 'mp4', 'm4v', 'webm', 'ogv', 'flv', 'wmv']
        .map((key) => attributes.get(key))
        .concat(bare[0], /https?:\/\/[^\s<"]+/.exec(content)?.[0], /\bsrc="([^"]+)"/.exec(content)?.[1])
        .filter((url) => url !== undefined)
        .slice(0, 1)
        .map(linkLine)
        .join('');
  }
}

/** `<a><img></a> Words`: the words are the caption, unless they stand in the tag, as in the oldest posts. */
function captioned(content: string, stated: string): string {
  const match = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(content);
  if (!match) return `\n\n${content} ${stated}\n\n`;
  const [, picture = '', words = ''] = match;
  return `\n\n<figure>${picture}<figcaption>${stated || words.trim()}</figcaption></figure>\n\n`;
}

function gallery(ids: string, library: Library): string {
  const chosen = ids.split(/[\s,]+/).filter((id) => /^\d{1,15}$/.test(id));
  const attachments = chosen.length > 0 ? chosen.map((id) => library.byId(Number(id))) : library.ofThisPost();
  return attachments.map((attachment) => (attachment ? figure(attachment) : '')).join('');
}

/** With its old address: where the picture was brought over, that is found by it later, like any other. */
function figure({ url, title, picture }: OldAttachment): string {
  if (!picture) return `<img src="${escapeAttribute(url)}" alt="${escapeAttribute(title)}">\n\n`;
  const caption = picture.caption === '' ? '' : `<figcaption>${escapeAttribute(picture.caption)}</figcaption>`;
  return `<figure><img src="${escapeAttribute(url)}" alt="">${caption}</figure>\n`;
}

function linkLine(url: string): string {
  return `\n\n${url.trim()}\n\n`;
}
