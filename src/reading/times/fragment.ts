import type { Look } from '../scan/look.ts';
import { Tag } from '../scan/tag.ts';
import { cardinalAt } from './counts.ts';
import type { Mention } from './meaning.ts';
import { tenseOf } from './tense.ts';

/** What kind of text a time stands in, where it is too short to be a story. */
export interface Brevity {
  /** A sentence or two at most: no story before a time to count from. */
  isShort: boolean;
  /** Short, and nothing in it is past: a field of a form, a question to a machine, which mean what is to come. */
  isFragment: boolean;
  /** Short, and nothing is said of anybody: "sat.", "2/15", where even a doubtful time is one. */
  isBare: boolean;
}

/** Longest text, in tokens, that may be no prose. */
const SHORT = 20;
const VERBAL = new Set<number>([Tag.verb, Tag.auxiliary, Tag.infinitive, Tag.pronoun]);

export function brevityOf(look: Look): Brevity {
  const isShort = look.count <= SHORT;
  return { isShort, isFragment: isShort && !tellsPast(look), isBare: isShort && isVerbless(look) };
}

/** "a day" as the whole of a text names a unit and no time. */
export function isMereUnit(look: Look, { first, end, length, date }: Mention): boolean {
  return (
    end - first === look.count &&
    length !== undefined &&
    date === undefined &&
    cardinalAt(look, first) === undefined &&
    !look.isNumber(first)
  );
}

function tellsPast(look: Look): boolean {
  for (let at = 0; at < look.count; at++) if (tenseOf(look, at) === 'past') return true;
  return false;
}

function isVerbless(look: Look): boolean {
  return !look.scan.tag.some((tag) => VERBAL.has(tag));
}
