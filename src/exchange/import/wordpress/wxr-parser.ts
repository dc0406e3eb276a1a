import { SaxesParser } from 'saxes';
import {
  COMMENT_FIELDS,
  emptyItem,
  ITEM_FIELDS,
  type WxrComment,
  type WxrItem,
  type WxrPart,
  type WxrTerm,
} from './wxr.ts';

/** A file that is no whole and sound XML: what is wrong, and where. */
export class DamagedFile extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** No text of one element is longer, so that memory stays flat whatever a file holds. */
const LONGEST_TEXT = 64_000_000;
/** What XML forbids and WordPress exports all the same; a space in its place keeps columns right. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Reads WXR piece by piece: text in, parts out, and never more in memory than one item. Elements are known by their usual
 * prefixes (`wp:`, `content:`), as every WXR writer uses them. External entities do not exist here, and no entity but the
 * five of XML and the few that WordPress writes is expanded.
 */
export class WxrParser {
  private readonly parser: SaxesParser;
  private parts: WxrPart[] = [];
  private readonly path: string[] = [];
  private text: string[] = [];
  private length = 0;
  private unparsed = 0;
  private item: WxrItem | null = null;
  private comment: WxrComment | null = null;
  private term: WxrTerm | null = null;
  private record: Record<string, string> = {};
  private readonly site = { title: '', link: '', description: '', language: '', baseUrl: '', pubDate: '' };
  private siteSent = false;

  constructor() {
    const parser = new SaxesParser();
    Object.assign(parser.ENTITIES, { nbsp: '\u00a0', hellip: '…', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘' });
    parser.on('error', (error) => {
      // The parser would go on and guess; what comes after a break is not what was exported.
      throw new DamagedFile(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), parser.line, parser.column + 1);
    });
    parser.on('opentag', ({ name, attributes }) => this.open(name, attributes));
    parser.on('closetag', ({ name }) => this.close(name));
    parser.on('text', (text) => this.add(text));
    parser.on('cdata', (text) => this.add(text));
    this.parser = parser;
  }

  /**
   * Takes the next piece of the file.
   * @throws DamagedFile; what was complete before it stays to be had from `take`.
   */
  write(chunk: string): void {
    // The parser keeps an unfinished section whole.
    this.unparsed += chunk.length;
    if (this.unparsed > LONGEST_TEXT) this.failOnLength();
    this.parser.write(chunk.replace(FORBIDDEN, ' '));
  }

  /** @throws DamagedFile where the file ends too early. */
  end(): void {
    this.parser.close();
    this.sendSite();
  }

  /** The parts that were completed since it was last asked. */
  take(): WxrPart[] {
    const taken = this.parts;
    this.parts = [];
    return taken;
  }

  private open(name: string, attributes: Record<string, string>): void {
    if (this.path.length === 0 && name !== 'rss') {
      throw new DamagedFile(`this is no WordPress export: it begins with <${name.slice(0, 40)}>`, this.parser.line, 1);
    }
    this.path.push(name);
    this.unparsed = 0;
    this.text = [];
    this.length = 0;
    if (this.path.length === 3 && name === 'item') {
      this.sendSite();
      this.item = emptyItem(this.parser.line);
    } else if (this.item && name === 'wp:comment') {
      this.comment = {
        id: '',
        author: '',
        email: '',
        date: '',
        dateGmt: '',
        content: '',
        approved: '',
        type: '',
        parent: '',
      };
    } else if (this.item && name === 'category') {
      this.term = { domain: attributes.domain ?? '', slug: attributes.nicename ?? '', name: '' };
    } else if (name === 'wp:author' || name === 'wp:category' || name === 'wp:postmeta') this.record = {};
  }

  private close(name: string): void {
    const text = this.text.join('');
    this.path.pop();
    this.text = [];
    this.length = 0;
    if (this.comment) this.closeInComment(name, text, this.comment);
    else if (this.item) this.closeInItem(name, text, this.item);
    else this.closeInChannel(name, text);
  }

  private closeInComment(name: string, text: string, comment: WxrComment): void {
    if (name === 'wp:comment') {
      this.item?.comments.push(comment);
      this.comment = null;
    } else if (isKey(COMMENT_FIELDS, name)) {
      comment[COMMENT_FIELDS[name]] = name === 'wp:comment_content' ? text : text.trim();
    }
  }

  private closeInItem(name: string, text: string, item: WxrItem): void {
    if (name === 'item') {
      this.parts.push({ kind: 'item', item });
      this.item = null;
    } else if (name === 'category' && this.term) {
      item.terms.push({ ...this.term, name: text.trim() });
      this.term = null;
    } else if (name === 'wp:meta_key' || name === 'wp:meta_value') this.record[name] = text;
    else if (name === 'wp:postmeta') {
      const key = this.record['wp:meta_key'] ?? '';
      if (WANTED_META.has(key) && !item.meta.has(key)) item.meta.set(key, this.record['wp:meta_value'] ?? '');
    } else if (isKey(ITEM_FIELDS, name)) {
      item[ITEM_FIELDS[name]] = name === 'content:encoded' || name === 'excerpt:encoded' ? text : text.trim();
    }
  }

  private closeInChannel(name: string, text: string): void {
    const parent = this.path.at(-1);
    if (name === 'wp:author') {
      const { 'wp:author_login': login = '', 'wp:author_display_name': display = '' } = this.record;
      const full = `${this.record['wp:author_first_name'] ?? ''} ${this.record['wp:author_last_name'] ?? ''}`.trim();
      this.parts.push({ kind: 'author', author: { login, name: display || full || login } });
    } else if (name === 'wp:category') {
      const { 'wp:category_nicename': slug = '', 'wp:category_parent': above = '' } = this.record;
      const { 'wp:cat_name': title = slug, 'wp:category_description': description = '' } = this.record;
      this.parts.push({ kind: 'category', category: { slug, parent: above, name: title, description } });
    } else if (parent === 'wp:author' || parent === 'wp:category') this.record[name] = text.trim();
    else if (parent === 'channel') {
      if (name === 'title' || name === 'link' || name === 'description' || name === 'language' || name === 'pubDate')
        this.site[name] = text.trim();
      if (name === 'wp:base_blog_url') this.site.baseUrl = text.trim();
    }
  }

  private add(text: string): void {
    this.length += text.length;
    this.unparsed = 0;
    if (this.length > LONGEST_TEXT) this.failOnLength();
    this.text.push(text);
  }

  private failOnLength(): never {
    throw new DamagedFile('an element is longer than 64 MB', this.parser.line, this.parser.column + 1);
  }

  private sendSite(): void {
    if (!this.siteSent) this.parts.push({ kind: 'site', site: this.site });
    this.siteSent = true;
  }
}

/** Custom fields that say something of a story; plugins put much else there. */
const WANTED_META = new Set(['_thumbnail_id', '_wp_attachment_image_alt', '_wp_attached_file']);

function isKey<T extends object>(fields: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(fields, name);
}
