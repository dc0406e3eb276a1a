import { changeSettings, type Desk, type Newsroom } from '#newsroom';
import { StorageTrouble } from '#store';
import type { FetchLimits } from '../../public/fetch-public.ts';
import type { Surroundings } from './clean.ts';
import { commentsOf } from './comments-of.ts';
import { libraryOf, pictureOf } from './library.ts';
import { PicturesPass } from './pictures-pass.ts';
import { type PutItem, putItem, type ReadyItem } from './put-item.ts';
import { readWxr } from './read-wxr.ts';
import { recallPictures } from './recall-pictures.ts';
import { redirectFiles } from './redirect-files.ts';
import { Report, type ReportLine } from './report.ts';
import { Scratch } from './scratch.ts';
import { lineOf, parseTime, storyOf } from './story-of.ts';
import type { WxrItem, WxrPart, WxrSite } from './wxr.ts';
import { DamagedFile } from './wxr-parser.ts';

export interface ImportOptions {
  newsroom: Newsroom;
  /** One export, or the parts of one that was split. */
  files: readonly string[];
  /** Where every item gets a line; null for nowhere. */
  reportFile: string | null;
  /** Does everything but keep it: each transaction is taken back, and nothing is fetched. */
  dryRun?: boolean;
  /** False leaves pictures where they are. */
  pictures?: boolean;
  limits?: Partial<FetchLimits>;
  now?: number;
  /** Hears how far a pass over a file is. */
  progress?: (step: { what: 'pictures' | 'stories'; file: string; bytes: number; items: number }) => void;
}

export interface ImportResult {
  report: Report;
  damage: { file: string; line: number; column: number; message: string }[];
}

/** Items in one transaction: few enough that a running site does not wait long. */
const BATCH = 50;
/** Names of sections, topics and authors kept in memory. */
const MOST_PLACES = 20_000;
/** Posts of these states are no stories. */
const NOT_STORIES = new Set(['auto-draft', 'inherit', 'trash']);

/**
 * Imports WordPress exports. Each file is read twice: for authors, categories and pictures, then for stories with their
 * comments. Either pass holds one item at a time. What was imported is noted in the store's ledger in the transaction that
 * imports it, so a run that was broken off is taken up by running again, and a second run changes only what changed.
 */
export async function importWordPress(options: ImportOptions): Promise<ImportResult> {
  const run = new Run(options);
  try {
    for (const file of options.files) await run.readPictures(file);
    for (const file of options.files) await run.readStories(file);
    await run.redirectFiles();
  } finally {
    await run.report.end();
    run.scratch.close();
  }
  return { report: run.report, damage: [...run.damage.values()] };
}

class TakenBack extends Error {}

class Run {
  readonly report: Report;
  readonly scratch = new Scratch();
  readonly damage = new Map<string, ImportResult['damage'][number]>();
  private readonly options: ImportOptions;
  private readonly authors = new Map<string, string>();
  private readonly above = new Map<string, string>();
  private readonly hosts = new Set<string>();
  private source = 'wordpress';
  private exportedAt: number;
  private offset = 0;
  private mayLead = false;
  private changed = false;
  private items = 0;
  private place: { what: 'pictures' | 'stories'; file: string; bytes: number } | null = null;
  private readonly places = new Set<string>();

  constructor(options: ImportOptions) {
    this.options = options;
    this.exportedAt = options.now ?? Date.now();
    this.report = new Report(options.reportFile);
  }

  async readPictures(file: string): Promise<void> {
    let pass: PicturesPass | undefined;
    for await (const part of this.parts(file, 'pictures')) {
      if (part.kind === 'author') this.authors.set(part.author.login, part.author.name);
      else if (part.kind === 'category') this.above.set(part.category.slug, part.category.parent);
      else if (part.kind === 'site') await this.meet(part.site);
      else if (part.item.type === 'attachment') {
        pass ??= this.picturesPass();
        await pass.add(part.item);
      }
    }
    await pass?.finish();
  }

  async readStories(file: string): Promise<void> {
    this.items = 0;
    let batch: WxrItem[] = [];
    for await (const part of this.parts(file, 'stories')) {
      if (part.kind !== 'item' || part.item.type === 'attachment') continue;
      batch.push(part.item);
      if (batch.length < BATCH) continue;
      await this.putBatch(batch);
      batch = [];
    }
    if (batch.length > 0) await this.putBatch(batch);
  }

  async redirectFiles(): Promise<void> {
    if (this.changed && !this.options.dryRun) await redirectFiles(this.options.newsroom, this.scratch, this.source);
  }

  /** The parts of a file; where it is damaged, those before the damage. */
  private async *parts(file: string, what: 'pictures' | 'stories'): AsyncGenerator<WxrPart> {
    try {
      yield* readWxr(file, (bytes) => {
        this.place = { what, file, bytes };
        this.tick();
      });
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      const { line, column, message } = error;
      this.damage.set(file, { file, line, column, message });
    }
  }

  private tick(): void {
    if (this.place) this.options.progress?.({ ...this.place, items: this.items });
  }

  private async meet(site: WxrSite): Promise<void> {
    for (const address of [site.link, site.baseUrl]) {
      const host = URL.parse(address)?.hostname;
      if (host) this.hosts.add(bareHost(host));
    }
    const url = URL.parse(site.baseUrl || site.link);
    if (url) this.source = `wordpress:${bareHost(url.host)}${url.pathname.replace(/\/+$/, '')}`;
    const exported = Date.parse(site.pubDate);
    if (!Number.isNaN(exported)) this.exportedAt = Math.min(exported, this.exportedAt);
    await this.write((desk) => this.nameNewsroom(desk, site));
  }

  /** A newsroom that nobody has named takes the old site's name. */
  private async nameNewsroom(desk: Desk, { title, description, language }: WxrSite): Promise<void> {
    const { name, leadStory } = desk.settings;
    this.mayLead = leadStory === null;
    if (name !== 'Our Paper' || lineOf(title) === '') return;
    await changeSettings(desk, { name: lineOf(title), tagline: lineOf(description) });
    const tag = language.replaceAll('_', '-');
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) await changeSettings(desk, { language: tag });
  }

  private picturesPass(): PicturesPass {
    const { newsroom, limits = {}, pictures = true, dryRun = false } = this.options;
    const fetches = pictures && !dryRun;
    const settled = (): void => {
      this.items++;
      this.tick();
    };
    return new PicturesPass({
      settled,
      newsroom,
      source: this.source,
      scratch: this.scratch,
      report: this.report,
      fetches,
      limits,
    });
  }

  /** One transaction for all; where one item cannot be put, one for each, so that it alone is missing. */
  private async putBatch(items: readonly WxrItem[]): Promise<void> {
    try {
      const lines = await this.write(async (desk) => {
        const put: ReportLine[] = [];
        for (const item of items) put.push(await this.put(desk, item));
        return put;
      });
      await this.tell(lines);
    } catch (error) {
      this.places.clear();
      if (error instanceof StorageTrouble) throw error;
      if (items.length > 1) for (const item of items) await this.putBatch([item]);
      else for (const item of items) await this.tell([lineFor(item, 'failed', messageOf(error))]);
    }
  }

  private async put(desk: Desk, item: WxrItem): Promise<ReportLine> {
    if (item.type !== 'post' && item.type !== 'page')
      return lineFor(item, 'skipped', `"${item.type}" is no kind of story`);
    if (NOT_STORIES.has(item.status)) return lineFor(item, 'skipped', `its state is "${item.status}"`);
    await recallPictures(desk.writing, this.source, this.scratch, item);
    const put = await putItem(desk, this.ready(item), this.places);
    return { ...lineFor(item, put.outcome), ...withoutEmpty(put) };
  }

  private ready(item: WxrItem): ReadyItem {
    const [gmt, local] = [parseTime(item.dateGmt), parseTime(item.date)];
    if (gmt !== null && local !== null) this.offset = gmt - local;
    const surroundings: Surroundings = {
      base: item.link,
      isOurs: (host) => this.hosts.has(bareHost(host)),
      library: libraryOf(this.scratch, Number(item.id)),
    };
    const { authors, above, offset, exportedAt } = this;
    const story = storyOf(item, { authors, above, offset, exportedAt }, surroundings);
    const lead = story.thumbnail === null ? null : this.scratch.byId(story.thumbnail);
    return {
      source: this.source,
      id: item.id,
      story,
      picture: lead ? (pictureOf(lead)?.media ?? null) : null,
      comments: commentsOf(item.comments, offset, story.publishAt ?? exportedAt),
      mayLead: this.mayLead,
    };
  }

  private async tell(lines: readonly ReportLine[]): Promise<void> {
    for (const line of lines) {
      this.items++;
      if (line.outcome === 'imported' || line.outcome === 'changed') this.changed = true;
      await this.report.add(line);
    }
    this.tick();
  }

  private async write<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
    if (this.places.size > MOST_PLACES || this.options.dryRun) this.places.clear();
    if (!this.options.dryRun) return (await this.options.newsroom.write(work)).value;
    let done: { value: T } | undefined;
    try {
      await this.options.newsroom.write(async (desk) => {
        done = { value: await work(desk) };
        throw new TakenBack();
      });
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error;
    }
    return done!.value;
  }
}

function lineFor({ type, id, title, line }: WxrItem, outcome: ReportLine['outcome'], why?: string): ReportLine {
  const item = type === 'post' ? 'story' : type === 'page' ? 'page' : 'other';
  const about: ReportLine = { item, id, title: lineOf(title), outcome, line };
  return why === undefined ? about : { ...about, why };
}

function withoutEmpty({ why, path, comments }: PutItem): Partial<ReportLine> {
  return {
    ...(why === undefined ? {} : { why }),
    ...(path === undefined ? {} : { path }),
    ...(comments === 0 ? {} : { comments }),
  };
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
