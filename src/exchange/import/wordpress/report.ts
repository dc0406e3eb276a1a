import { createWriteStream, mkdirSync, openSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';

export type Outcome = 'imported' | 'changed' | 'unchanged' | 'skipped' | 'failed';

/** What became of one item of the file. */
export interface ReportLine {
  item: 'story' | 'page' | 'picture' | 'other';
  id: string;
  title: string;
  outcome: Outcome;
  /** Why it was skipped or failed, or what was done differently from what the file says. */
  why?: string;
  path?: string;
  comments?: number;
  line: number;
}

const MOST_NOTES = 20;

/** The report of a run: a line an item in a file, and the sums. */
export class Report {
  readonly sums = new Map<string, number>();
  /** What deserves a person's eye, the first of them. */
  readonly notes: string[] = [];
  noted = 0;
  private readonly pictures = new Map<string, number>();
  private readonly stream: WriteStream | null;
  private trouble: Error | null = null;

  constructor(file: string | null) {
    if (file !== null) mkdirSync(dirname(file), { recursive: true });
    this.stream = file === null ? null : createWriteStream(file, { fd: openSync(file, 'w') });
    this.stream?.on('error', (error) => {
      this.trouble = error;
    });
  }

  /** @throws what the disk answered, where an earlier line could not be written. */
  async add(line: ReportLine): Promise<void> {
    if (this.trouble) throw this.trouble;
    this.count(`${line.item} ${line.outcome}`);
    if (line.comments) this.count('comment imported', line.comments);
    if (line.why !== undefined && line.outcome !== 'skipped' && line.outcome !== 'unchanged') this.note(line);
    if (this.stream && !this.stream.write(`${JSON.stringify(line)}\n`)) {
      await new Promise((ready) => this.stream?.once('drain', ready).once('close', ready));
    }
  }

  async end(): Promise<void> {
    if (!this.stream || this.trouble) return;
    this.stream.end();
    await finished(this.stream);
  }

  private note({ item, title, path, why }: ReportLine): void {
    if (item === 'picture') {
      this.notePictures(`pictures of ${URL.parse(path ?? '')?.host ?? 'no host'}: ${why}`);
      return;
    }
    this.noted++;
    if (this.notes.length < MOST_NOTES) {
      this.notes.push(`${item} "${title.slice(0, 60)}"${path ? ` (${path})` : ''}: ${why}`);
    }
  }

  /** Pictures fail by the dozen, mostly for one reason: one line for all of a host that failed alike. */
  private notePictures(what: string): void {
    const before = this.pictures.get(what) ?? 0;
    this.pictures.set(what, before + 1);
    const line = (count: number): string => `${count} ${what}`;
    const at = this.notes.indexOf(line(before));
    if (at >= 0) this.notes[at] = line(before + 1);
    else if (before === 0) {
      this.noted++;
      if (this.notes.length < MOST_NOTES) this.notes.push(line(1));
    }
  }

  private count(name: string, more = 1): void {
    this.sums.set(name, (this.sums.get(name) ?? 0) + more);
  }
}
