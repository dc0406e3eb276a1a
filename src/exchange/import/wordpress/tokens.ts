/** A piece of a post's markup, exactly as it stands there: all pieces together are the markup. */
export type MarkupToken =
  | { kind: 'text'; source: string }
  | { kind: 'comment'; source: string }
  | { kind: 'tag'; source: string; name: string; end: boolean };

/** Cuts markup into text, comments and tags, in one pass; a `<` that begins nothing is text. */
export function markupTokens(markup: string): MarkupToken[] {
  const tokens: MarkupToken[] = [];
  const ends = new Ends(markup);
  let from = 0;
  for (let at = markup.indexOf('<'); at >= 0; ) {
    const token = markup.startsWith('<!--', at) ? commentAt(markup, at, ends) : tagAt(markup, at, ends);
    if (token) {
      if (at > from) tokens.push({ kind: 'text', source: markup.slice(from, at) });
      tokens.push(token);
      from = at + token.source.length;
    }
    at = markup.indexOf('<', token ? from : at + 1);
  }
  if (from < markup.length) tokens.push({ kind: 'text', source: markup.slice(from) });
  return tokens;
}

/** Finds where something ends; what was not found once is not looked for again, so that the pass stays linear. */
class Ends {
  private readonly markup: string;
  private readonly missing = new Set<string>();

  constructor(markup: string) {
    this.markup = markup;
  }

  after(mark: string, at: number): number {
    if (this.missing.has(mark)) return -1;
    const found = this.markup.indexOf(mark, at);
    if (found < 0) this.missing.add(mark);
    return found < 0 ? -1 : found + mark.length;
  }
}

function commentAt(markup: string, at: number, ends: Ends): MarkupToken | null {
  const end = ends.after('-->', at + 4);
  return end < 0 ? null : { kind: 'comment', source: markup.slice(at, end) };
}

const TAG_NAME = /<(\/?)([a-z][a-z0-9-]*)/iy;

function tagAt(markup: string, at: number, ends: Ends): MarkupToken | null {
  TAG_NAME.lastIndex = at;
  const match = TAG_NAME.exec(markup);
  if (!match) return null;
  const end = tagEnd(markup, at + match[0].length, ends);
  if (end < 0) return null;
  return { kind: 'tag', source: markup.slice(at, end), name: (match[2] ?? '').toLowerCase(), end: match[1] === '/' };
}

/** Behind the `>` that ends a tag; one in a quoted value does not. */
function tagEnd(markup: string, from: number, ends: Ends): number {
  const MARK = /["'>]/g;
  MARK.lastIndex = from;
  for (let match = MARK.exec(markup); match; match = MARK.exec(markup)) {
    if (match[0] === '>') return match.index + 1;
    // A quotation mark opens a value only behind an equals sign.
    if (!/=\s*$/.test(markup.slice(Math.max(from, match.index - 8), match.index))) continue;
    const end = ends.after(match[0], match.index + 1);
    if (end < 0) return ends.after('>', from);
    MARK.lastIndex = end;
  }
  return -1;
}

/** The value of an attribute of a tag, references resolved as far as addresses and numbers need it; null for none. */
export function attributeOf(tag: string, name: string): string | null {
  for (const [, found, double, single, bare] of tag.matchAll(
    /\s([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  )) {
    if (found?.toLowerCase() === name)
      return (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').replace(/&#0?38;/g, '&');
  }
  return null;
}

export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
