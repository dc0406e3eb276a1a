import { sanitiseBody } from '#story';
import { type Library, pictureMarkup, renderShortcode } from './media-markup.ts';
import { markParagraphs } from './paragraphs.ts';
import { replaceShortcodes } from './shortcodes.ts';
import { attributeOf, escapeAttribute, type MarkupToken, markupTokens } from './tokens.ts';

/** What a post's markup refers to outside of itself. */
export interface Surroundings {
  /** The address of the post, against which relative ones are meant. */
  base: string;
  /** True for a host of the old site, whose links become paths of ours. */
  isOurs: (host: string) => boolean;
  library: Library;
}

/**
 * A post's content, from the block editor or the classic one, as a body: blocks lose their comments, typed text gets its
 * paragraphs, shortcodes become what they show, links into the old site become paths, pictures that were brought over get
 * their new address.
 */
export function cleanContent(content: string, surroundings: Surroundings): string {
  return sanitiseBody(resolved(spelledOut(content, surroundings.library), surroundings));
}

/** The markup as WordPress would show it. */
function spelledOut(content: string, library: Library): string {
  const parts = /<!--\s*wp:/.test(content) ? outsideBlocks(content) : [{ typed: true, markup: content }];
  return parts
    .map(({ typed, markup }) => {
      const shown = outsideCode(markup, (piece) => replaceShortcodes(piece, (code) => renderShortcode(code, library)));
      return typed ? markParagraphs(shown) : shown;
    })
    .join('\n');
}

/** Blocks, and the typed text that may stand between them. */
function outsideBlocks(content: string): { typed: boolean; markup: string }[] {
  const parts: { typed: boolean; markup: string }[] = [];
  let depth = 0;
  let markup = '';
  const flush = (typed: boolean): void => {
    if (markup.trim() !== '') parts.push({ typed, markup });
    markup = '';
  };
  for (const token of markupTokens(content)) {
    const block = token.kind === 'comment' ? /^<!--\s*(\/?)wp:([\w/-]+)[\s\S]*?(\/?)-->$/.exec(token.source) : null;
    if (!block) {
      if (token.kind !== 'comment') markup += token.source;
      continue;
    }
    const [, end, name, empty] = block;
    if (empty || name === 'freeform') continue;
    if (end) {
      depth = Math.max(0, depth - 1);
      if (depth === 0) flush(name === 'classic');
    } else {
      if (depth === 0) flush(true);
      depth++;
    }
  }
  flush(depth === 0);
  return parts;
}

/** Leaves what stands in `pre` and `code` alone: shortcodes there are written about, not meant. */
function outsideCode(markup: string, change: (piece: string) => string): string {
  if (!/<(?:pre|code)\b/i.test(markup)) return change(markup);
  let out = '';
  let piece = '';
  let code = '';
  for (const token of markupTokens(markup)) {
    const edge = token.kind === 'tag' && (token.name === 'pre' || token.name === 'code') ? token.name : '';
    if (code === '' && edge !== '') {
      out += change(piece);
      piece = '';
    }
    if (code === '' && edge === '') piece += token.source;
    else out += token.source;
    if (token.kind === 'tag' && edge !== '') {
      if (code === '' && !token.end) code = edge;
      else if (code === edge && token.end) code = '';
    }
  }
  return out + change(piece);
}

/** Links and pictures with the addresses that they have here; an address alone on its line is an embed, so a link. */
function resolved(markup: string, surroundings: Surroundings): string {
  const tokens = markupTokens(markup);
  let verbatim = false;
  let gallery = false;
  return tokens
    .map((token, index) => {
      if (token.kind === 'tag' && (token.name === 'pre' || token.name === 'code')) verbatim = !token.end;
      if (verbatim) return token.source;
      // Galleries used to be lists; what they list are pictures.
      if (token.kind === 'tag' && token.name === 'ul' && /\bblocks-gallery-grid\b/.test(token.source)) gallery = true;
      if (gallery && token.kind === 'tag' && (token.name === 'ul' || token.name === 'li')) {
        gallery = !(token.name === 'ul' && token.end);
        return '';
      }
      if (token.kind === 'text') return isLineOfItsOwn(tokens, index) ? linked(token.source) : token.source;
      if (token.kind === 'comment' || token.end) return token.kind === 'comment' ? '' : token.source;
      if (token.name === 'img') return pictureMarkup(token.source, surroundings);
      if (token.name === 'a') return linkMarkup(token.source, surroundings);
      return token.source;
    })
    .join('');
}

function isLineOfItsOwn(tokens: readonly MarkupToken[], index: number): boolean {
  const isLink = (token: MarkupToken | undefined): boolean =>
    token?.kind === 'tag' && /^(?:a|em|strong|span|b|i|code)$/.test(token.name);
  return !isLink(tokens[index - 1]) && !isLink(tokens[index + 1]);
}

function linked(text: string): string {
  const url = /^\s*(https?:\/\/[^\s<>"]+)\s*$/.exec(text)?.[1];
  return url ? `<a href="${escapeAttribute(url.replaceAll('&amp;', '&'))}">${url}</a>` : text;
}

function linkMarkup(tag: string, surroundings: Surroundings): string {
  const href = attributeOf(tag, 'href');
  if (href === null) return '<a>';
  return `<a href="${escapeAttribute(ownAddress(href, surroundings))}">`;
}

/** An address as it is here: a brought-over file, a path for a page of the old site, else what it was. */
function ownAddress(address: string, { base, isOurs, library }: Surroundings): string {
  const url = URL.parse(address.trim(), base || undefined);
  if (!url || !/^https?:$/.test(url.protocol) || address.startsWith('#')) return address;
  const media = library.byUrl(url.href);
  if (media) return media.src;
  if (!isOurs(url.hostname) || url.pathname.includes('/wp-content/')) return url.href;
  return `${url.pathname.replace(/^\/{2,}/, '/')}${url.search}${url.hash}`;
}
