import type { Picture } from '../facts.ts';
import { attributes, type Html, html } from '../html.ts';

/** A picture with its size, so that nothing moves when it comes; the drawing for the dark where there is one. */
export function picture({ src, darkSrc, width, height, alt }: Picture, when: 'at once' | 'near' = 'near'): Html {
  const haste = attributes(when === 'near' ? { loading: 'lazy', decoding: 'async' } : { fetchpriority: 'high' });
  const image = html`<img src="${src}" alt="${alt}" width="${width}" height="${height}"${haste}>`;
  if (darkSrc === null) return image;
  return html`<picture class="drawn-for-dark"><source srcset="${darkSrc}" media="(prefers-color-scheme: dark)">${image}</picture>`;
}

/** Beside a headline that says it all: the headline is the link, so the picture stays silent. */
export function silentPicture(shown: Picture, when: 'at once' | 'near' = 'near'): Html {
  return picture({ ...shown, alt: '' }, when);
}
