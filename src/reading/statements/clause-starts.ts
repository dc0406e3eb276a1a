import { RELATIVES, SUBORDINATORS, THERE } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { type Outline, quotationAt, What } from './outline.ts';
import { isFiniteAt, isFiniteVerb, isNominal, isParticiple, isPersonal } from './word-classes.ts';

/** True where an aside may begin: a relative clause, an apposition, a phrase with a preposition or participle. */
function opensAsideAt(o: Outline, at: number): boolean {
  const tag = o.tag[at]!;
  return (
    tag === Tag.preposition ||
    tag === Tag.subordinator ||
    tag === Tag.adverb ||
    tag === Tag.determiner ||
    tag === Tag.number ||
    isParticiple(tag) ||
    RELATIVES.has(o.word[at]!) ||
    o.time[at]! > 0
  );
}

const SUBJECT_FORMS = wordSet(['he', 'she', 'they', 'we', 'i']);

export const isSubjectForm = (o: Outline, at: number): boolean => SUBJECT_FORMS.has(o.word[at]!);

const BEFORE_CLAUSES = wordSet(['after', 'before', 'since', 'until']);

export const CLAUSE_REACH = 60;

/** True where a clause of its own begins at `from`: a subject, then a finite verb that no relative pronoun takes. */
export function clauseStarts(o: Outline, from: number, end: number): boolean {
  return new ClauseSearch(o, from, Math.min(end, from + CLAUSE_REACH)).found();
}

/** Looks for the verb of a clause, over asides and over the verbs of clauses inside its subject. */
class ClauseSearch {
  readonly #o: Outline;
  readonly #from: number;
  readonly #end: number;
  /** The clause opens with an aside of its own, which a comma ends: "if elected, she would". */
  readonly #opensAside: boolean;
  #hasSubject = false;
  /** Verbs that relative pronouns and the like are still waiting for. */
  #awaited = 0;
  #inAside = false;
  /** The rest of a verb whose first word was met: "has been said". */
  #skipTo = 0;

  constructor(o: Outline, from: number, end: number) {
    this.#o = o;
    this.#from = from;
    this.#end = end;
    this.#opensAside = opensAsideAt(o, from) && o.tag[from] !== Tag.determiner && o.tag[from] !== Tag.number;
  }

  found(): boolean {
    for (let at = this.#from; at < this.#end; at = Math.max(at + 1, this.#skipTo)) {
      const verdict = this.#o.what[at] === What.word ? this.#word(at) : this.#mark(at);
      if (verdict !== undefined) return verdict;
    }
    return false;
  }

  /** True or false where the search is over. */
  #mark(at: number): boolean | undefined {
    switch (this.#o.what[at]) {
      case What.quotation:
        if (this.#hasSubject && opensWithVerb(this.#o, at)) return true;
        this.#hasSubject = true;
        return undefined;
      case What.semicolon:
      case What.stop:
      case What.colon:
        return false;
      case What.comma:
        return this.#comma(at);
      default:
        return undefined;
    }
  }

  #comma(at: number): boolean | undefined {
    if (this.#inAside) this.#inAside = false;
    else if (opensAsideAt(this.#o, at + 1)) this.#inAside = !this.#opensAside;
    else if (!this.#opensAside) return false;
    return undefined;
  }

  #word(at: number): boolean | undefined {
    const o = this.#o;
    const tag = o.tag[at]!;
    const word = o.word[at]!;
    if (word === THERE) this.#hasSubject = true;
    else if (isPersonal(o, at)) {
      const opensRelative = isNominal(o.tag[at - 1]!) && isFiniteVerb(o.tag[at + 1]!);
      if (opensRelative && at > this.#from) this.#awaited++;
      this.#hasSubject = true;
    } else if (this.#hasSubject && opensInnerClause(o, at)) this.#awaited++;
    else if (isNominal(tag) || tag === Tag.determiner || tag === Tag.presentParticiple) this.#hasSubject = true;
    else if (isFiniteAt(o, at)) return this.#verb(at);
    return undefined;
  }

  #verb(at: number): boolean | undefined {
    if (!this.#hasSubject) return false;
    if (this.#awaited === 0) return true;
    this.#awaited--;
    this.#skipTo = at + 1;
    while (this.#skipTo < this.#end && isVerbGroup(this.#o.tag[this.#skipTo]!)) this.#skipTo++;
    return undefined;
  }
}

export const isVerbGroup = (tag: number): boolean => isFiniteVerb(tag) || tag === Tag.adverb;

const opensInnerClause = (o: Outline, at: number): boolean =>
  RELATIVES.has(o.word[at]!) ||
  (SUBORDINATORS.has(o.word[at]!) && (o.tag[at] !== Tag.preposition || BEFORE_CLAUSES.has(o.word[at]!)));

/** `said the plan "is dead"`: the verb stands inside the marks. */
function opensWithVerb(o: Outline, at: number): boolean {
  const { firstToken, endToken } = quotationAt(o, at);
  for (let token = firstToken + 1; token < Math.min(endToken, firstToken + 8); token++) {
    if (isFiniteVerb(o.scan.tag[token]!)) return true;
  }
  return false;
}
