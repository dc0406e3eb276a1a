import type { Moment } from '#site';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const KEPT_OFFSETS = 20_000;

/** A time zone's clock: offsets change only at quarters of an hour, so they are asked once for each and kept. */
export class Clock {
  readonly timeZone: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  /** @throws RangeError for a time zone that is not in the IANA database. */
  constructor(timeZone: string) {
    this.timeZone = timeZone;
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
  }

  /** Local time with its offset, to the second: `2026-10-23T17:40:00+01:00`. */
  moment(time: number): Moment {
    const offset = this.#offsetAt(time);
    const sign = offset < 0 ? '-' : '+';
    const minutes = Math.round(Math.abs(offset) / MINUTE);
    return `${localIso(time + offset)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }

  /** Local date, `2026-10-23`. */
  date(time: number): string {
    return localIso(time + this.#offsetAt(time)).slice(0, 10);
  }

  /** First and last+1 millisecond of a local month `2026-10`; null for what is no month. */
  month(month: string): { from: number; until: number } | null {
    const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
    if (!year || !number) return null;
    return {
      from: this.#timeOf(Date.UTC(Number(year), Number(number) - 1)),
      until: this.#timeOf(Date.UTC(Number(year), Number(number))),
    };
  }

  /** The moment at which a local clock shows `2026-10-23T17:40`; null for what is no such time. */
  instant(written: string): number | null {
    const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(written) ? Date.parse(`${written}Z`) : Number.NaN;
    return Number.isNaN(local) ? null : this.#timeOf(local);
  }

  /** The moment at which a local clock shows this, where `local` counts as if the zone were UTC. */
  #timeOf(local: number): number {
    const guess = local - this.#offsetAt(local);
    return local - this.#offsetAt(guess);
  }

  #offsetAt(time: number): number {
    const quarter = Math.floor(time / QUARTER);
    const kept = this.#offsets.get(quarter);
    if (kept !== undefined) return kept;
    const offset = this.#askOffset(quarter * QUARTER);
    if (this.#offsets.size >= KEPT_OFFSETS) this.#offsets.clear();
    this.#offsets.set(quarter, offset);
    return offset;
  }

  #askOffset(time: number): number {
    const parts = Object.fromEntries(this.#format.formatToParts(time).map(({ type, value }) => [type, value]));
    const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
    const local = new Date(0);
    local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
    return local.getTime() - time;
  }
}

const clocks = new Map<string, Clock>();

/** The clock of a time zone, made once. */
export function clockOf(timeZone: string): Clock {
  const known = clocks.get(timeZone) ?? new Clock(timeZone);
  clocks.set(timeZone, known);
  return known;
}

/** A time as if its zone were UTC, `2026-10-23T17:40:00`; times that no calendar holds show as its first day. */
function localIso(local: number): string {
  const date = new Date(local);
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString().slice(0, 19);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
