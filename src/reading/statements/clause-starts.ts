import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { subordinators } from '../words/subordinators.ts';
import { type Outline, What } from './outline.ts';
import {
  isFiniteAt,
  isFiniteVerb,
  isNominal,
  isParticiple,
  isPersonal,
  isPossessive,
  RELATIVES,
} from './word-classes.ts';

/** True where an aside may begin: a relative clause, an apposition, a phrase with a preposition or participle. */
function opensAsideAt(o: Outline, at: number): boolean {
  const tag = o.tag[at]!;
  return (
    o.what[at] === What.word &&
    (tag === Tag.preposition ||
      tag === Tag.subordinator ||
      tag === Tag.adverb ||
      tag === Tag.determiner ||
      tag === Tag.number ||
      isParticiple(tag) ||
      RELATIVES.has(o.word[at]!) ||
      SUBORDINATORS.has(o.word[at]!) ||
      o.time[at]! > 0)
  );
}

const SUBJECT_FORMS = wordSet(['he', 'she', 'they', 'we', 'i']);

export const isSubjectForm = (o: Outline, at: number): boolean => SUBJECT_FORMS.has(o.word[at]!);

const BEFORE_CLAUSES = wordSet(['after', 'before', 'since', 'until']);
const THERE = wordSet(['there']);

export const CLAUSE_REACH = 60;

const SUBORDINATORS = wordSet(subordinators);

/** True where a clause of its own begins at `from`: a subject, then a finite verb that no relative pronoun takes. */
export function clauseStarts(o: Outline, from: number, end: number): boolean {
  let nominal = false;
  let taken = 0;
  let inAside = false;
  const aside = opensAsideAt(o, from) && o.tag[from] !== Tag.determiner && o.tag[from] !== Tag.number;
  for (let at = from; at < Math.min(end, from + CLAUSE_REACH); at++) {
    const what = o.what[at];
    if (what === What.quotation) {
      if (nominal && opensWithVerb(o, at)) return true;
      nominal = true;
      continue;
    }
    if (what === What.semicolon || what === What.stop || what === What.colon) return false;
    if (what !== What.word) {
      if (what !== What.comma) continue;
      if (inAside) inAside = false;
      else if (opensAsideAt(o, at + 1)) inAside = !aside;
      else if (!aside) return false;
      continue;
    }
    const tag = o.tag[at]!;
    const word = o.word[at]!;
    if (
      taken === 0 &&
      isSubjectForm(o, at) &&
      at + 1 < end &&
      o.what[at + 1] === What.word &&
      (at === from || o.what[at - 1] === What.comma)
    )
      return true;
    if (THERE.has(word)) nominal = true;
    else if (isPersonal(o, at)) {
      if (nominal && at > from && isNominal(o.tag[at - 1]!) && isFiniteVerb(o.tag[at + 1]!)) taken++;
      nominal = true;
    } else if (RELATIVES.has(word) && nominal) taken++;
    else if (SUBORDINATORS.has(word) && (tag !== Tag.preposition || BEFORE_CLAUSES.has(word)) && nominal) taken++;
    else if (isNominal(tag) || tag === Tag.determiner || tag === Tag.presentParticiple) nominal = true;
    else if (isFiniteAt(o, at) || isHiddenVerb(o, at)) {
      if (!nominal) return false;
      if (isPossessive(o, at)) continue;
      if (taken > 0) {
        taken--;
        while (
          at + 1 < end &&
          (isFiniteVerb(o.tag[at + 1]!) || o.tag[at + 1] === Tag.adverb || o.tag[at + 1] === Tag.pastParticiple)
        )
          at++;
        continue;
      }
      return true;
    }
  }
  return false;
}

/** "the men sold fake tickets": a form taken for a participle, between a noun and an object. */
function isHiddenVerb(o: Outline, at: number): boolean {
  if (o.tag[at] !== Tag.pastParticiple || !isNominal(o.tag[at - 1]!) || o.what[at + 1] !== What.word || o.time[at + 1])
    return false;
  const after = o.tag[at + 1]!;
  return (
    after === Tag.determiner ||
    after === Tag.adjective ||
    after === Tag.noun ||
    after === Tag.pronoun ||
    after === Tag.number ||
    after === Tag.properNoun
  );
}

/** `said the plan "is dead"`: the verb stands inside the marks. */
function opensWithVerb({ scan, quotation }: Outline, at: number): boolean {
  const { firstToken, endToken } = scan.quotations[quotation[at]!]!;
  for (let token = firstToken + 1; token < Math.min(endToken, firstToken + 8); token++) {
    if (isFiniteVerb(scan.tag[token]!)) return true;
  }
  return false;
}
