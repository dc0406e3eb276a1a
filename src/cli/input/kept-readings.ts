import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { READING_VERSION, type Reading } from '#reading';
import type { RecordedStory } from '#record';
import { PARTS, type PackedReading } from './packed-reading.ts';

/** Readings that are held with all their parts: those asked for last. */
const MOST_HELD = 200;

/**
 * Readings of a large archive, kept in a file that is gone when the process is; in memory stand where they begin and the
 * few that were asked for last. Each part of a reading is taken up when somebody asks for it.
 */
export class KeptReadings {
  readonly #file: number;
  readonly #folder: string;
  readonly #places: { at: number; ends: Int32Array; published: string | null }[] = [];
  readonly #held = new Map<number, Reading>();
  #end = 0;
  #scratch = Buffer.allocUnsafe(65_536);

  /** @param folder where the file goes, which needs some 12 KB a story */
  constructor(folder: string = tmpdir()) {
    this.#folder = mkdtempSync(join(folder, '.onrecord-'));
    this.#file = openSync(join(this.#folder, 'readings'), 'wx+', 0o600);
    // What has no name any more stays readable, and leaves nothing behind however the process ends; Windows keeps the name.
    if (process.platform !== 'win32') this.#remove();
  }

  /** @returns the number to take the reading up by */
  add({ bytes, ends, published }: PackedReading): number {
    for (let written = 0; written < bytes.length; )
      written += writeSync(this.#file, bytes, written, bytes.length - written, this.#end + written);
    this.#places.push({ at: this.#end, ends: Int32Array.from(ends), published });
    this.#end += bytes.length;
    return this.#places.length - 1;
  }

  /** The reading of a number; its parts are read from the file once they are asked for. */
  reading(number: number): Reading {
    const held = this.#held.get(number) ?? this.#takeUp(number);
    this.#held.delete(number);
    this.#held.set(number, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST_HELD && oldest !== undefined) this.#held.delete(oldest);
    return held;
  }

  /** Removes the file. */
  close(): void {
    closeSync(this.#file);
    this.#remove();
  }

  #remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #takeUp(number: number): Reading {
    const place = this.#places[number];
    if (!place) throw new RangeError(`there is no reading ${number}`);
    const { at, ends, published } = place;
    const bytesOf = (part: number): Buffer => {
      const start = part === 0 ? 0 : (ends[part - 1] ?? 0);
      return this.#read(at + start, (ends[part] ?? start) - start);
    };
    return new KeptReading(published, bytesOf);
  }

  /** Bytes of the file, good until the next are asked for. */
  #read(at: number, length: number): Buffer {
    if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafe(length * 2);
    for (let got = 0; got < length; ) {
      const more = readSync(this.#file, this.#scratch, got, length - got, at + got);
      if (more === 0) throw new Error('the file of readings has been cut short');
      got += more;
    }
    return this.#scratch.subarray(0, length);
  }
}

/** A story on record whose reading stands in the file. */
export class KeptStory implements RecordedStory {
  readonly id: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly #readings: KeptReadings;
  readonly #number: number;

  constructor({ id, url, outlet, title }: Omit<RecordedStory, 'reading'>, readings: KeptReadings, number: number) {
    this.id = id;
    if (url !== undefined) this.url = url;
    if (outlet !== undefined) this.outlet = outlet;
    if (title !== undefined) this.title = title;
    this.#readings = readings;
    this.#number = number;
  }

  get reading(): Reading {
    return this.#readings.reading(this.#number);
  }
}

/** A reading whose text and parts are taken up one by one. They were written by this very process: they are what they were. */
class KeptReading implements Reading {
  readonly version = READING_VERSION;
  readonly language = 'en';
  readonly findings = [];
  readonly published: string | null;
  readonly #bytesOf: (part: number) => Buffer;
  #text?: string;
  #lines?: Reading['lines'];
  #sentences?: Reading['sentences'];
  #statements?: Reading['statements'];
  #actors?: Reading['actors'];
  #times?: Reading['times'];
  #figures?: Reading['figures'];
  #events?: Reading['events'];

  constructor(published: string | null, bytesOf: (part: number) => Buffer) {
    this.published = published;
    this.#bytesOf = bytesOf;
  }

  get text(): string {
    this.#text ??= this.#bytesOf(0).toString('utf16le');
    return this.#text;
  }

  get lines(): Reading['lines'] {
    this.#lines ??= this.#part('lines');
    return this.#lines;
  }

  get sentences(): Reading['sentences'] {
    this.#sentences ??= this.#part('sentences');
    return this.#sentences;
  }

  get statements(): Reading['statements'] {
    this.#statements ??= this.#part('statements');
    return this.#statements;
  }

  get actors(): Reading['actors'] {
    this.#actors ??= this.#part('actors');
    return this.#actors;
  }

  get times(): Reading['times'] {
    this.#times ??= this.#part('times');
    return this.#times;
  }

  get figures(): Reading['figures'] {
    this.#figures ??= this.#part('figures');
    return this.#figures;
  }

  get events(): Reading['events'] {
    this.#events ??= this.#part('events');
    return this.#events;
  }

  #part<P extends (typeof PARTS)[number]>(part: P): Reading[P] {
    return JSON.parse(this.#bytesOf(PARTS.indexOf(part) + 1).toString('utf8'));
  }
}
