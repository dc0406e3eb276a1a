import type { Look } from '../scan/look.ts';
import type { Mention } from './meaning.ts';

/** One way of writing a time. Forms are tried where one of their words, or a number, stands. */
export interface Form {
  /** Path of the file under `reading/`: the `rule` of the times it finds. */
  rule: string;
  /** Words at which it may be found. */
  words?: Iterable<string>;
  /** True where it may begin at a number in digits. */
  numbers?: boolean;
  /** True where it is one word of letters and digits that no list holds (Dec31). */
  glued?: boolean;
  /** Reads the form that hinges on token `at`; it may take in words before `at`. */
  read(look: Look, at: number): Omit<Mention, 'rule'> | null;
}
