import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** A command used wrongly: one line that says what and what to do; the exit status is 2. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** A task that failed for a reason that its user can see to: one line; the exit status is 1. */
export class Failure extends Error {
  override name = 'Failure';
}

/**
 * Options and words of a command line.
 * @throws WrongUse for an option that the command does not have, or one without its value.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? firstSentence(error.message) : '';
    throw new WrongUse(`onrecord ${command}: ${reason} See "onrecord ${command} --help".`);
  }
}

/** @throws WrongUse for what is no whole number within the limits. */
export function readNumber(command: string, option: string, typed: string, from: number, to: number): number {
  const number = Number(typed);
  if (/^\d+$/.test(typed) && number >= from && number <= to) return number;
  throw new WrongUse(`onrecord ${command}: --${option} is a whole number from ${from} to ${to}, not "${typed}".`);
}

function firstSentence(message: string): string {
  const [first = ''] = message.split(/\. (?=[A-Z])/);
  return first.endsWith('.') ? first : `${first}.`;
}
