import { BY } from '../scan/small-words.ts';
import { acrossAside } from './aside.ts';
import { type OuterSentence, type Outline, What } from './outline.ts';
import { plainSubject, type Subject } from './subject.ts';

/** The phrase before a relative pronoun, with or without a comma between. */
export function antecedent(o: Outline, s: OuterSentence, relative: number): Subject | null {
  const comma = o.what[relative - 1] === What.comma;
  const nearest = plainSubject(o, s, comma ? relative - 2 : relative - 1, true);
  const subject = nearest ?? (comma ? acrossAside(o, s, relative - 1) : null);
  if (!subject || subject.end - 1 < s.first) return null;
  const by = comma ? -1 : lastBy(o, subject.first, subject.end);
  if (by > 0) return { first: by + 1, end: subject.end, relative };
  return { ...subject, relative };
}

/** "remarks made by a friend who said": the one meant stands behind "by". */
function lastBy(o: Outline, first: number, end: number): number {
  for (let at = end - 2; at > first; at--) if (o.word[at] === BY) return at;
  return -1;
}
