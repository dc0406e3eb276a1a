import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { acrossAside } from './aside.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import { plainSubject, type Subject } from './subject.ts';
import { THAT } from './word-classes.ts';

const BY = wordSet(['by']);

/** The phrase before a relative pronoun, with or without a comma between. */
export function antecedent(o: Outline, s: OuterSentence, relative: number): Subject | null {
  const comma = o.what[relative - 1] === What.comma;
  const subject = comma
    ? (acrossAside(o, s, relative - 1) ?? plainSubject(o, s, relative - 2))
    : plainSubject(o, s, relative - 1, true);
  if (!subject || subject.end - 1 < s.first) return null;
  const by = comma ? -1 : lastBy(o, subject.first, subject.end);
  if (by > 0) return { first: by + 1, end: subject.end, relative };
  if (!comma && THAT.has(o.word[relative]!) && o.tag[relative] === Tag.determiner) return null;
  return { ...subject, relative };
}

/** "remarks made by a friend who said": the one meant stands behind "by". */
function lastBy(o: Outline, first: number, end: number): number {
  for (let at = end - 2; at > first; at--) if (BY.has(o.word[at]!)) return at;
  return -1;
}
