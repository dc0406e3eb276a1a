import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { speechVerbForms } from '../words/speech-verb-forms.ts';
import { PROVINCES, ROLES } from './lexicon.ts';
import type { NameAt } from './names.ts';
import { wordAt } from './runs.ts';

/** What the words around a name say of its bearer: votes for each type. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
}

const SPEECH = wordSet(speechVerbForms);

/** Adds the votes of one place where a name stands. */
export function vote(scan: Scan, { first, end }: NameAt, votes: Votes): void {
  const before = wordAt(scan, first - 1).toLowerCase();
  const after = wordAt(scan, end).toLowerCase();
  if (isAge(scan, end)) votes.person += 4;
  if (after === ',' && /^(?:who|whose)$/.test(wordAt(scan, end + 1))) votes.person += 2;
  if (after === 'who') votes.person += 2;
  if (SPEECH.has(scan.word[end]!) || SPEECH.has(scan.word[first - 1]!)) votes.person += 1;
  if (ROLES.has(scan.word[first - 1]!) && scan.tag[first - 1] !== Tag.determiner) votes.person += 2;
  if (/^(?:himself|herself|his|her)$/.test(after)) votes.person += 1;
  if (/^(?:in|near|across|outside|throughout|visiting)$/.test(before)) votes.place += 2;
  if (/^(?:at|from|to|around|toward|towards|into)$/.test(before)) votes.place += 1;
  if (after === ',' && PROVINCES.match(scan.word, end + 1, scan.count) > 0) votes.place += 2;
  if (before === 'the') votes.organisation += 2;
  if (/^(?:inc|ltd|shares|stock|employees|spokesman|spokeswoman|spokesperson|executives|officials)$/.test(after))
    votes.organisation += 2;
}

/** ", 45," and "(45)" behind a name. */
export function isAge(scan: Scan, at: number): boolean {
  const mark = wordAt(scan, at);
  if ((mark !== ',' && mark !== '(') || scan.kind[at + 1] !== Kind.number) return false;
  const age = wordAt(scan, at + 1);
  const close = wordAt(scan, at + 2);
  return /^\d{1,3}$/.test(age) && Number(age) < 120 && (close === ',' || close === ')' || close === '.');
}
