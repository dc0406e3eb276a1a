import type { Place } from '#story';
import type { DoneLine } from './done-line.client.ts';
import type { Fields, Spot } from './fields.client.ts';
import type { FindingRows } from './finding-rows.client.ts';
import type { Keeper } from './keeper.client.ts';
import type { Read } from './reader.client.ts';

/** The form while somebody writes in it: what the ways to clear a finding and to put a speaker right work with. */
export interface Writing {
  beside: HTMLElement;
  fields: Fields;
  rows: FindingRows;
  keeper: Keeper;
  done: DoneLine;
  /** What was read last; null before anything was. */
  read(): Read | null;
  /** Where the caret stands in a field, or stood there last; null before it did. */
  caret(): Spot | null;
  /** The same where the words of the field are still those that were read. */
  caretInRead(): Spot | null;
  /** Shows what was read last again, after something was let stand. */
  show(): void;
  /** Reads at once, after the text or a speaker was put right. */
  readAgain(): void;
  /** Selects words in their field and brings them into sight. */
  goTo(place: Place | null): void;
}

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
