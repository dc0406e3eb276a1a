import { isoDate } from '#extract';
import { WrongUse } from './arguments.ts';

const DATE = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;

/** Checks `--published`: a date or a local time without zone. */
export function parsePublished(command: string, written: string | undefined): string | null {
  if (written === undefined) return null;
  if (DATE.test(written) && isoDate(written) !== null) return written;
  throw new WrongUse(
    `onrecord ${command}: --published takes a date like 2022-01-11 or a local time like 2022-01-11T09:30, not "${written}". See "onrecord ${command} --help".`,
  );
}

/** One of a command's formats. */
export function parseFormat<T extends string>(
  command: string,
  written: string | undefined,
  formats: readonly T[],
  byDefault: T,
): T {
  if (written === undefined) return byDefault;
  const format = formats.find((name) => name === written);
  if (format) return format;
  throw new WrongUse(
    `onrecord ${command}: --format takes ${formats.join(', ')}, not "${written}". See "onrecord ${command} --help".`,
  );
}
