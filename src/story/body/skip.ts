import type { Tag } from './builder.ts';

/** HTML that stands in a picture's or formula's markup by mistake ends it, as in a browser. */
const ENDS_FOREIGN = new Set(
  'blockquote body center code dd div dl dt em h1 h2 h3 h4 h5 h6 hr img li ol p pre span strong table ul'.split(' '),
);

/** An element that is left out with all that is in it; of an embed its address is remembered. */
export class Skip {
  readonly name: string;
  source: string | null;
  readonly title: string | null;
  private depth = 1;

  constructor(name: string, source: string | null, title: string | null) {
    this.name = name;
    this.source = source;
    this.title = title;
  }

  get embeds(): boolean {
    return this.name === 'iframe' || this.name === 'audio' || this.name === 'video' || this.name === 'object';
  }

  /** @returns whether this tag is no part of what is skipped any more. */
  endsAt(tag: Tag): boolean {
    if ((this.name === 'svg' || this.name === 'math') && ENDS_FOREIGN.has(tag.name)) return true;
    if (tag.name === this.name && !tag.closed) this.depth++;
    if (this.embeds && (tag.name === 'source' || tag.name === 'embed')) this.source ??= tag.get('src');
    return false;
  }

  /** @returns whether this end tag ends it. */
  leave(name: string): boolean {
    return name === this.name && --this.depth === 0;
  }
}
