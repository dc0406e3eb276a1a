import { type Alphabet, alphabetOf } from './alphabet.ts';
import type { Bits } from './bits.ts';
import { Foreteller, scatter } from './foreteller.ts';

const NEW_LINE = 10;
/** At most so many letters are taken over from the line above. */
export const MOST_SHARED = 31;

/**
 * Passes lines of letters through bits: how many of its letters are those of the line above, then the others, each
 * foretold from those before it.
 */
export class Spelling {
  readonly #bits: Bits;
  readonly #letters: string;
  readonly #alphabet: Alphabet;
  readonly #sharedAlphabet: Alphabet;
  readonly #ofLetters: Foreteller;
  readonly #ofShared: Foreteller;
  #above = '';
  /** How many letters the line above shares with the one above it. */
  #shared = 0;

  /** @param letters all that come, the new line among them. */
  constructor(bits: Bits, letters: string, letterSteps: readonly number[], sharedSteps: readonly number[]) {
    this.#bits = bits;
    this.#letters = letters;
    this.#alphabet = alphabetOf(letterSteps);
    this.#sharedAlphabet = alphabetOf(sharedSteps);
    this.#ofLetters = new Foreteller({ contexts: 8, tableBits: 18, settings: 4, steps: letters.length, rate: 0.012 });
    this.#ofShared = new Foreteller({ contexts: 8, tableBits: 16, settings: 2, steps: MOST_SHARED, rate: 0.006 });
  }

  /**
   * Passes one line.
   * @param kind 0 or 1: lines of two kinds have not much in common.
   */
  line(kind: number, wanted?: string): string {
    const shared = this.#passShared(kind, wanted === undefined ? undefined : sharedWith(this.#above, wanted));
    let line = this.#above.slice(0, shared);
    for (;;) {
      const at = line.length;
      this.#setContexts(line, shared, kind);
      const symbol = wanted === undefined ? undefined : this.#letters.indexOf(wanted[at] ?? '\n');
      const found = this.#ofLetters.pass(this.#bits, this.#alphabet, kind * 2 + (at === shared ? 1 : 0), symbol);
      if (this.#letters.charCodeAt(found) === NEW_LINE) break;
      line += this.#letters[found];
    }
    this.#above = line;
    this.#shared = shared;
    return line;
  }

  #passShared(kind: number, wanted?: number): number {
    const { contexts } = this.#ofShared;
    const above = this.#above;
    const shared = this.#shared;
    const length = Math.min(above.length, MOST_SHARED);
    const last = unitOf(above, above.length - 1);
    contexts[0] = scatter(shared, kind);
    contexts[1] = scatter(shared, length);
    contexts[2] = scatter(length, last, unitOf(above, above.length - 2));
    contexts[3] = scatter(unitOf(above, above.length - 3));
    contexts[4] = scatter(shared, unitOf(above, shared));
    contexts[5] = scatter(shared, length, last);
    contexts[6] = scatter(length, kind);
    contexts[7] = scatter(last);
    return this.#ofShared.pass(this.#bits, this.#sharedAlphabet, kind, wanted);
  }

  #setContexts(line: string, shared: number, kind: number): void {
    const { contexts } = this.#ofLetters;
    const at = line.length;
    const since = Math.min(at - shared, 3);
    const above = unitOf(this.#above, at);
    const last = unitOf(line, at - 1);
    const second = unitOf(line, at - 2);
    const third = unitOf(line, at - 3);
    contexts[0] = scatter(last, since, kind);
    contexts[1] = scatter(/[ |]/.test(line) ? 1 : 0, above, since);
    contexts[2] = scatter(last, second, third, unitOf(line, at - 4));
    contexts[3] = scatter(last, second, third);
    contexts[4] = scatter(last, second, kind);
    contexts[5] = scatter(above, Math.min(at, 12), at === shared ? 1 : 0);
    contexts[6] = scatter(last);
    contexts[7] = pieceBefore(line);
  }
}

/** A number for the small letters at the end of a line: a word of a phrase, as far as it goes. */
function pieceBefore(line: string): number {
  let piece = 0;
  for (let at = line.length - 1; at >= 0 && /[a-z]/.test(line[at]!); at--) piece = scatter(piece, line.charCodeAt(at));
  return piece;
}

/** How many letters a line takes over from the one above. */
export function sharedWith(above: string, line: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < line.length && above[shared] === line[shared]) shared++;
  return shared;
}

/** The unit of a line at a place, a new line outside of it. */
function unitOf(line: string, at: number): number {
  return at >= 0 && at < line.length ? line.charCodeAt(at) : NEW_LINE;
}
