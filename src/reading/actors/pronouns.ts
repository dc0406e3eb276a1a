import type { Scan } from '../scan/scan.ts';
import { A_OR_AN, COMMA, HE_OR_SHE, HIS_OR_HER, PEOPLE, THE, WHO } from '../scan/small-words.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { rolesOfMen } from '../words/roles-of-men.ts';
import { rolesOfWomen } from '../words/roles-of-women.ts';
import type { Gender, Mention } from './cast.ts';
import type { Found } from './found.ts';
import { ROLES, ROLES_OF_MEN, ROLES_OF_WOMEN } from './lexicon.ts';
import { entries } from './lists.ts';
import { mentionOver } from './mentions.ts';
import {
  isAttributive,
  isInOpening,
  isObjectOf,
  isPossessor,
  isSpeaker,
  isSubject,
  saysJustBefore,
} from './subjects.ts';

const GENDER_OF = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
} as const;

const PRONOUNS = wordTable<'male' | 'female'>(GENDER_OF);

/** The words, besides mentions, that the rules look at. */
const OF_PEOPLE = wordSet([...Object.keys(GENDER_OF), ...entries(rolesOfMen), ...entries(rolesOfWomen)]);

/** How much nearer one person must be than the next for a pronoun to be given to them. */
const LEAD = 12;
/** Persons kept in mind at a time. */
const MEMORY = 8;
/** Sentences, not counting those that lie in a quotation, after which a person is out of mind. */
const SPAN = 4;

/** How near a person is: the points that speak for them. */
const POINTS = {
  /** In the same sentence; each sentence between takes `sentence`. */
  here: 100,
  sentence: 22,
  /** Subject of the sentence, of a clause in it. */
  subject: 25,
  clauseSubject: 13,
  /** Spoke, and the pronoun speaks too. */
  speaker: 18,
  /** In the same paragraph. */
  sameLine: 36,
  genderKnown: 20,
  genderUnknown: -20,
  /** Named within somebody's quotation, for a pronoun outside. */
  quoted: -30,
  /** "Holt said he". */
  saysJustBefore: 40,
  /** "Holt told him". */
  objectOfSame: -60,
} as const;

const Part = { none: 0, clauseSubject: 1, subject: 2 } as const;

/** Somebody a pronoun may mean. Persons without a name ("a man", "her mother") are kept in mind too: they stand in the way. */
interface InMind {
  /** Index of the actor; -1 for somebody without a name. */
  actor: number;
  gender: Gender;
  /** Count of narrative sentences at the last mention. */
  sentence: number;
  /** Tokens of the last mention. */
  first: number;
  end: number;
  /** Part of that mention in its sentence, of `Part`. */
  part: number;
  speaks: boolean;
  quoted: boolean;
  /** Quotation of the last mention within one, -1 where there was none. */
  quotation: number;
}

/**
 * Gives he and she (him, his, her ...) to the person last spoken of who may be meant; open where two tie.
 * `mentions` are the names and nominals in order.
 */
export function resolvePronouns(scan: Scan, found: readonly Found[], mentions: readonly Mention[]): Mention[] {
  return new Pronouns(scan, found, mentions).resolve();
}

class Pronouns {
  readonly #scan: Scan;
  readonly #found: readonly Found[];
  readonly #mentions: readonly Mention[];
  readonly #mind: InMind[] = [];
  readonly #pronouns: Mention[] = [];
  /** Index of the next mention. */
  #next = 0;
  /** Sentences so far that do not lie in a quotation. */
  #narrative = 0;
  /** Whether the sentence has had its subject. */
  #hasSubject = false;

  constructor(scan: Scan, found: readonly Found[], mentions: readonly Mention[]) {
    this.#scan = scan;
    this.#found = found;
    this.#mentions = mentions;
  }

  resolve(): Mention[] {
    const { quotationOf, sentences, word } = this.#scan;
    let head = -1;
    for (const { firstToken, endToken } of sentences) {
      if (quotationOf[firstToken] === -1 || quotationOf[endToken - 1] === -1) this.#narrative++;
      this.#hasSubject = false;
      this.#noteUnknown(firstToken, endToken);
      for (let at = firstToken; at < endToken; at++) {
        while (this.#next < this.#mentions.length && this.#mentions[this.#next]!.firstToken < at) this.#next++;
        const mention = this.#mentions[this.#next];
        const isMention = mention?.firstToken === at;
        const isOwner = PRONOUNS.get(word[at]!) !== undefined; // "his" in "his sister": somebody else than she
        if (OF_PEOPLE.has(word[at]!) && (isOwner || (!isMention && at !== head)))
          this.#readWord(at, firstToken, endToken);
        if (isMention) this.#noteMention(mention, endToken);
        if (isMention) head = mention.head; // "its chairman": the chairman is no second one
      }
    }
    return this.#pronouns;
  }

  #noteMention({ actor, firstToken, endToken, head }: Mention, limit: number): void {
    const person = this.#found[actor];
    if (person && person.type !== 'person') return;
    if (isAttributive(this.#scan, endToken)) return;
    const gender = person ? person.gender : genderOfRole(this.#scan, head);
    if (!person && !ROLES.has(this.#scan.word[head]!)) return;
    this.#remember(actor, gender, firstToken, endToken, this.#partOf(firstToken, endToken, limit));
  }

  #readWord(at: number, first: number, end: number): void {
    const gender = PRONOUNS.get(this.#scan.word[at]!);
    if (!gender) {
      this.#noteUnnamed(at, end);
      return;
    }
    const actor = this.#meant(at, gender, first, end);
    this.#pronouns.push(mentionOver(this.#scan, { first: at, end: at + 1, head: at }, 'pronoun', actor));
    if (actor < 0) return;
    const person = this.#found[actor]!;
    if (person.gender === 'unknown') person.gender = gender;
    const part = HE_OR_SHE.has(this.#scan.word[at]!) ? this.#takePart(at) : Part.none;
    this.#remember(actor, gender, at, at + 1, part);
  }

  /** "A signaller, who did not want to be named, said": somebody of no known gender, at the head of a sentence. */
  #noteUnknown(first: number, end: number): void {
    if (!INDEFINITE.has(this.#scan.word[first]!) || !isSomebody(this.#scan, first + 1, end)) return;
    this.#remember(-1, 'unknown', first, first + 2, this.#takePart(first));
  }

  /** "a man", "her mother": of a gender, but nobody the text has named. */
  #noteUnnamed(at: number, limit: number): void {
    if (this.#scan.shape[at] !== Shape.lower) return;
    const gender = genderOfRole(this.#scan, at);
    const part = isDefinedByClause(this.#scan, at) ? this.#takePart(at) : this.#partOf(at, at + 1, limit);
    if (part === Part.none && !this.#isIndefinite(at)) return;
    this.#remember(-1, gender, at, at + 1, part);
  }

  /** "a man", "a young woman", not directly behind a name and its comma. */
  #isIndefinite(at: number): boolean {
    for (let i = at - 1; i > at - 5 && i >= 0; i--) {
      if (A_OR_AN.has(this.#scan.word[i]!)) return this.#scan.word[i - 1] !== COMMA;
    }
    return false;
  }

  #partOf(first: number, end: number, limit: number): number {
    if (!isSubject(this.#scan, first, end, limit))
      return !this.#hasSubject && isPossessor(this.#scan, first, end) ? Part.clauseSubject : Part.none;
    return this.#takePart(first);
  }

  #takePart(at: number): number {
    if (this.#hasSubject || this.#scan.quotationOf[at] !== -1) return Part.clauseSubject;
    this.#hasSubject = true;
    return Part.subject;
  }

  #remember(actor: number, gender: Gender, first: number, end: number, part: number): void {
    const quotation = this.#scan.quotationOf[first]!;
    const quoted = quotation !== -1;
    const speaks = !quoted && isSpeaker(this.#scan, first, end);
    const one: InMind = { actor, gender, first, end, part, speaks, quoted, quotation, sentence: this.#narrative };
    const at = actor < 0 ? -1 : this.#mind.findIndex((other) => other.actor === actor);
    if (at >= 0) {
      const before = this.#mind[at]!;
      if (quoted && !before.quoted && before.sentence >= one.sentence - 1) {
        before.quotation = quotation; // said of somebody in mind already
        return;
      }
      if (before.sentence === one.sentence) {
        one.part = Math.max(part, before.part);
        one.speaks ||= before.speaks;
      }
      this.#mind.splice(at, 1);
    }
    this.#mind.push(one);
    if (this.#mind.length > MEMORY) this.#mind.shift();
  }

  #meant(at: number, gender: Gender, first: number, end: number): number {
    const ahead = this.#meantAhead(at, gender, first, end);
    if (ahead >= 0) return ahead;
    const quotation = this.#scan.quotationOf[at]!;
    const speaks = isSpeaker(this.#scan, at, at + 1);
    let best: InMind | undefined;
    let bestPoints = 0;
    let second = 0;
    for (const one of this.#mind) {
      const known = one.actor < 0 ? one.gender : this.#found[one.actor]!.gender;
      if (known !== 'unknown' && known !== gender) continue;
      if (quotation !== -1 && one.quotation !== quotation) continue;
      if (speaks && one.quoted && one.actor < 0) continue; // `"I told the boy," he said`: somebody else
      if (isInOpening(this.#scan, one.first, one.end, at)) continue;
      const points = this.#points(one, at, speaks) + (known === gender ? POINTS.genderKnown : POINTS.genderUnknown);
      if (points > bestPoints) {
        second = bestPoints;
        bestPoints = points;
        best = one;
      } else if (points > second) second = points;
    }
    return best && bestPoints - second >= LEAD ? best.actor : -1;
  }

  #points({ sentence, part, speaks, quoted, first }: InMind, at: number, pronounSpeaks: boolean): number {
    const distance = this.#narrative - sentence;
    if (distance > SPAN) return 0;
    let points: number = POINTS.here - POINTS.sentence * distance;
    if (this.#lineOf(first) === this.#lineOf(at)) points += POINTS.sameLine;
    if (part === Part.subject) points += POINTS.subject;
    if (part === Part.clauseSubject) points += POINTS.clauseSubject;
    if (speaks && pronounSpeaks) points += POINTS.speaker;
    if (quoted && this.#scan.quotationOf[at] === -1) points += POINTS.quoted;
    if (distance > 0) return points;
    if (saysJustBefore(this.#scan, first, at)) points += POINTS.saysJustBefore;
    if (part !== Part.none && isObjectOf(this.#scan, first, at)) points += POINTS.objectOfSame;
    return points;
  }

  #lineOf(token: number): number {
    const { sentences, sentenceOf } = this.#scan;
    return sentences[sentenceOf[token]!]?.line ?? -1;
  }

  /** "On his first day Ada Holt said": behind a preposition that opens the sentence, the subject comes later. */
  #meantAhead(at: number, gender: Gender, first: number, end: number): number {
    if (at > first + 4 || !HIS_OR_HER.has(this.#scan.word[at]!)) return -1;
    if (!OPENING_PREPOSITIONS.has(this.#scan.word[first]!)) return -1;
    const mention = this.#mentions[this.#next];
    if (!mention || mention.firstToken >= end) return -1;
    const person = this.#found[mention.actor];
    if (person?.type !== 'person' || (person.gender !== 'unknown' && person.gender !== gender)) return -1;
    const isAhead = this.#scan.word[mention.firstToken - 1] === COMMA;
    return isAhead && this.#scan.word[mention.endToken] !== COMMA ? mention.actor : -1;
  }
}

const OPENING_PREPOSITIONS = wordSet([
  'in',
  'on',
  'at',
  'with',
  'during',
  'for',
  'from',
  'throughout',
  'despite',
  'unlike',
  'like',
  'as',
  'since',
  'under',
  'before',
  'after',
  'by',
  'through',
]);
const INDEFINITE = wordSet(['a', 'an', 'one']);

/** Behind an article: a noun for people, or a noun that "who" explains. */
function isSomebody({ word, kind, shape }: Scan, first: number, end: number): boolean {
  for (let at = first; at < end && at < first + 12; at++) {
    if (word[at] === WHO) return true;
    if (kind[at] === Kind.quote || shape[at] !== Shape.lower) return false;
    if (at < first + 3 && PEOPLE.has(word[at]!)) return true;
  }
  return false;
}

/** "The woman who signed …": at the head of its sentence the subject, however far off the verb is. */
function isDefinedByClause(scan: Scan, at: number): boolean {
  return scan.word[at - 1] === THE && WHO_OR_WHOSE.has(scan.word[at + 1]!);
}

const WHO_OR_WHOSE = wordSet(['who', 'whose']);

function genderOfRole({ word }: Scan, at: number): Gender {
  if (ROLES_OF_MEN.has(word[at]!)) return 'male';
  return ROLES_OF_WOMEN.has(word[at]!) ? 'female' : 'unknown';
}
