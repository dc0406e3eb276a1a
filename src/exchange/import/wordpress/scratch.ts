import { DatabaseSync } from 'node:sqlite';

/** What a first pass over the file learned of an attachment. */
export interface AttachmentNote {
  id: number;
  /** The post it belongs to; 0 for none. */
  parent: number;
  url: string;
  /** Path of its own page on the old site. */
  page: string;
  title: string;
  /** The picture of ours, as JSON; '' where it was not brought over. */
  picture: string;
}

/**
 * Notes that are needed again later in a run and may be too many for memory: kept in a file that the system drops when the
 * process ends.
 */
export class Scratch {
  private readonly db = new DatabaseSync('');
  private readonly insert;
  private readonly selectId;
  private readonly selectUrl;
  private readonly selectParent;

  constructor() {
    this.db.exec(`pragma journal_mode = off; pragma synchronous = off;
      create table attachments (id integer primary key, parent integer, url text, key text, page text, title text, picture text);
      create index by_key on attachments (key);
      create index by_parent on attachments (parent, id)`);
    this.insert = this.db.prepare('insert or replace into attachments values (?, ?, ?, ?, ?, ?, ?)');
    this.selectId = this.db.prepare('select * from attachments where id = ?');
    this.selectUrl = this.db.prepare('select * from attachments where key = ? limit 1');
    this.selectParent = this.db.prepare('select * from attachments where parent = ? order by id limit 500');
  }

  add({ id, parent, url, page, title, picture }: AttachmentNote): void {
    this.insert.run(id, parent, url, fileKey(url), page, title, picture);
  }

  byId(id: number): AttachmentNote | null {
    const row = this.selectId.get(id);
    return row ? noteOf(row) : null;
  }

  /** Also by the address of one of the smaller copies that WordPress makes of a picture. */
  byUrl(url: string): AttachmentNote | null {
    const row = this.selectUrl.get(fileKey(url)) ?? this.selectUrl.get(fileKey(withoutSize(url)));
    return row ? noteOf(row) : null;
  }

  ofParent(parent: number): AttachmentNote[] {
    return this.selectParent.all(parent).map(noteOf);
  }

  *all(): Generator<AttachmentNote> {
    for (const row of this.db.prepare('select * from attachments order by id').iterate()) yield noteOf(row);
  }

  close(): void {
    this.db.close();
  }
}

function noteOf(row: Record<string, unknown>): AttachmentNote {
  const { id, parent, url, page, title, picture } = row;
  return {
    id: Number(id),
    parent: Number(parent),
    url: String(url),
    page: String(page),
    title: String(title),
    picture: String(picture),
  };
}

/** Addresses of one file: with either scheme, with and without `www.`, whatever its query. */
function fileKey(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.host.replace(/^www\./, '')}${parsed.pathname}` : url;
}

/** `a-300x200.jpg` and `a-scaled.jpg` are copies of `a.jpg`. */
export function withoutSize(url: string): string {
  return url.replace(/-(?:\d{1,5}x\d{1,5}|scaled)(?=\.\w{2,5}(?:\?|$))/, '');
}
