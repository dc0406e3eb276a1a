import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { rolesOfMen } from '../words/roles-of-men.ts';
import { rolesOfWomen } from '../words/roles-of-women.ts';
import { speechVerbForms } from '../words/speech-verb-forms.ts';
import type { Gender, Mention } from './cast.ts';
import type { Found } from './found.ts';
import { ROLES, ROLES_OF_MEN, ROLES_OF_WOMEN } from './lexicon.ts';
import { entries } from './lists.ts';
import { wordAt } from './runs.ts';

const PRONOUNS = wordTable<'male' | 'female'>({
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
});

/** Words that the loop over all tokens must stop at. */
const OF_PEOPLE = wordSet([
  ...'he him his himself she her hers herself'.split(' '),
  ...entries(rolesOfMen),
  ...entries(rolesOfWomen),
]);

const SPEECH = wordSet(speechVerbForms);

/** How much nearer one person must be than the next for a pronoun to be given to them. */
const LEAD = 12;
/** Persons kept in mind at a time. */
const MEMORY = 8;

/** Somebody a pronoun may mean. Persons without a name ("a man", "her mother") are kept in mind too: they stand in the way. */
interface InMind {
  /** Index of the actor; -1 for somebody without a name. */
  actor: number;
  gender: Gender;
  /** Count of narrative sentences at the last mention. */
  sentence: number;
  token: number;
  /** Whether that mention was the subject of its clause. */
  asSubject: boolean;
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
  #narrative = 0;

  constructor(scan: Scan, found: readonly Found[], mentions: readonly Mention[]) {
    this.#scan = scan;
    this.#found = found;
    this.#mentions = mentions;
  }

  resolve(): Mention[] {
    const { quotationOf, start, end, sentences } = this.#scan;
    const pronouns: Mention[] = [];
    let next = 0;
    for (const { firstToken, endToken } of sentences) {
      if (quotationOf[firstToken] === -1 || quotationOf[endToken - 1] === -1) this.#narrative++;
      for (let at = firstToken; at < endToken; at++) {
        if (this.#mentions[next]?.firstToken !== at && !OF_PEOPLE.has(this.#scan.word[at]!)) {
          if (this.#mentions[next] && this.#mentions[next]!.firstToken < at) next++;
          else continue;
        }
        while (next < this.#mentions.length && this.#mentions[next]!.firstToken < at) next++;
        const mention = this.#mentions[next]?.firstToken === at ? this.#mentions[next]! : undefined;
        if (mention) this.#noteMention(mention, endToken);
        else if (this.#noteUnnamed(at)) continue;
        const gender = PRONOUNS.get(this.#scan.word[at]!);
        if (!gender || mention) continue;
        const actor = this.#meant(at, gender, next, firstToken, endToken);
        pronouns.push({
          start: start[at]!,
          end: end[at]!,
          firstToken: at,
          endToken: at + 1,
          head: at,
          kind: 'pronoun',
          actor,
        });
        if (actor >= 0) this.#notePronoun(at, gender, actor);
      }
    }
    return pronouns;
  }

  #noteMention({ actor, firstToken, endToken, head }: Mention, limit: number): void {
    const person = this.#found[actor];
    if (person && person.type !== 'person') return;
    const gender = person ? person.gender : genderOfRole(this.#scan, head);
    if (!person && gender === 'unknown' && !ROLES.has(this.#scan.word[head]!)) return;
    const asSubject = isSubject(this.#scan, firstToken, endToken, limit);
    this.#remember({ actor, gender, token: firstToken, asSubject });
  }

  /** "a man", "her mother": of a gender, but nobody the text has named. */
  #noteUnnamed(at: number): boolean {
    const { shape, kind } = this.#scan;
    if (kind[at] !== Kind.word || shape[at] !== Shape.lower) return false;
    const gender = genderOfRole(this.#scan, at);
    if (gender === 'unknown' || (kind[at + 1] === Kind.word && shape[at + 1] !== Shape.lower)) return false;
    const asSubject = isSubject(this.#scan, at, at + 1, at + 16);
    if (!asSubject && !this.#isIndefinite(at)) return false;
    this.#remember({ actor: -1, gender, token: at, asSubject: isSubject(this.#scan, at, at + 1, at + 16) });
    return true;
  }

  /** "a man", "a young woman", not directly behind a name and its comma. */
  #isIndefinite(at: number): boolean {
    for (let i = at - 1; i > at - 5 && i >= 0; i--) {
      const word = wordAt(this.#scan, i);
      if (/^an?$/i.test(word)) return wordAt(this.#scan, i - 1) !== ',';
      if (this.#scan.kind[i] === Kind.punctuation && word !== '-') return false;
    }
    return false;
  }

  #notePronoun(at: number, gender: Gender, actor: number): void {
    const person = this.#found[actor]!;
    if (person.gender === 'unknown') person.gender = gender;
    const asSubject = /^(?:he|she)$/i.test(wordAt(this.#scan, at));
    this.#remember({ actor, gender, token: at, asSubject });
  }

  #remember({
    actor,
    gender,
    token,
    asSubject,
  }: {
    actor: number;
    gender: Gender;
    token: number;
    asSubject: boolean;
  }): void {
    const one = {
      actor,
      gender,
      token,
      asSubject,
      sentence: this.#narrative,
      quoted: this.#scan.quotationOf[token] !== -1,
      quotation: this.#scan.quotationOf[token]!,
    };
    const at = actor < 0 ? -1 : this.#mind.findIndex((other) => other.actor === actor);
    if (at >= 0) {
      const before = this.#mind[at]!;
      if (before.sentence === one.sentence) one.asSubject ||= before.asSubject;
      if (one.quoted && !before.quoted && before.sentence >= one.sentence - 1) {
        before.quotation = one.quotation; // said of somebody in mind already
        return;
      }
      this.#mind.splice(at, 1);
    }
    this.#mind.push(one);
    if (this.#mind.length > MEMORY) this.#mind.shift();
  }

  #meant(at: number, gender: Gender, next: number, first: number, end: number): number {
    const ahead = this.#meantAhead(at, gender, next, first, end);
    if (ahead >= 0) return ahead;
    const quotation = this.#scan.quotationOf[at]!;
    let best: InMind | undefined;
    let bestScore = 0;
    let second = 0;
    for (const one of this.#mind) {
      const known = one.actor < 0 ? one.gender : this.#found[one.actor]!.gender;
      if (known !== 'unknown' && known !== gender) continue;
      if (quotation !== -1 && one.quotation !== quotation) continue;
      const score = this.#closeness(one, at) + (known === gender ? 20 : 0);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = one;
      } else if (score > second) second = score;
    }
    return best && bestScore - second >= LEAD ? best.actor : -1;
  }

  #closeness(one: InMind, at: number): number {
    const distance = this.#narrative - one.sentence;
    if (distance > 4) return 0;
    const isQuotedAside = one.quoted && this.#scan.quotationOf[at] === -1;
    const base = 100 - 22 * distance + (one.asSubject ? 25 : 0) - (isQuotedAside ? 30 : 0);
    if (distance > 0) return base;
    return base + (saysJustBefore(this.#scan, one.token, at) ? 40 : 0) - (isObjectOf(this.#scan, one, at) ? 60 : 0);
  }

  /** "On his first day Ada Holt said": behind a preposition that opens the sentence, the subject comes later. */
  #meantAhead(at: number, gender: Gender, next: number, first: number, end: number): number {
    if (at === first || at > first + 4 || !/^(?:his|her)$/.test(wordAt(this.#scan, at))) return -1;
    const opener = wordAt(this.#scan, first);
    if (
      !/^(?:In|On|At|With|During|For|From|Throughout|Despite|Unlike|Like|As|Since|Under|Before|After|By|Through)$/.test(
        opener,
      )
    )
      return -1;
    const mention = this.#mentions[next];
    if (!mention || mention.firstToken >= end || mention.firstToken > at + 14) return -1;
    const person = this.#found[mention.actor];
    if (person?.type !== 'person' || (person.gender !== 'unknown' && person.gender !== gender)) return -1;
    const isSubjectAhead =
      wordAt(this.#scan, mention.firstToken - 1) === ',' && !/^[,'’]/.test(wordAt(this.#scan, mention.endToken));
    return isSubjectAhead ? mention.actor : -1;
  }
}

function genderOfRole({ word }: Scan, at: number): Gender {
  if (ROLES_OF_MEN.has(word[at]!)) return 'male';
  return ROLES_OF_WOMEN.has(word[at]!) ? 'female' : 'unknown';
}

/** Whether a verb follows the mention, over an apposition and adverbs; or a verb of saying stands before it behind a quotation. */
function isSubject(scan: Scan, first: number, end: number, limit: number): boolean {
  if (
    SPEECH.has(scan.word[first - 1]!) &&
    (scan.kind[first - 2] === Kind.quote || scan.kind[first - 2] === Kind.punctuation)
  )
    return true;
  if (standsBehindPreposition(scan, first)) return false;
  let at = end;
  if (wordAt(scan, at) === ',') {
    const close = closingComma(scan, at + 1, limit);
    if (close > 0) at = close + 1;
  }
  while (at < limit && scan.tag[at] === Tag.adverb) at++;
  const tag = scan.tag[at];
  return at < limit && (tag === Tag.verb || tag === Tag.auxiliary || SPEECH.has(scan.word[at]!));
}

/** "with Mayor Ada Holt": over the title in front. */
function standsBehindPreposition(scan: Scan, first: number): boolean {
  let before = first - 1;
  while (
    before > first - 5 &&
    before >= 0 &&
    scan.kind[before] === Kind.word &&
    (ROLES.has(scan.word[before]!) || scan.shape[before] === Shape.capitalised)
  )
    before--;
  return scan.tag[before] === Tag.preposition && wordAt(scan, before).toLowerCase() !== 'as';
}

function closingComma(scan: Scan, from: number, limit: number): number {
  for (let at = from; at < limit && at < from + 14; at++) if (wordAt(scan, at) === ',') return at;
  return -1;
}

/** "Holt said he", "Holt told reporters that she". */
function saysJustBefore(scan: Scan, token: number, at: number): boolean {
  let verb = at - 1;
  if (wordAt(scan, verb) === 'that') verb--;
  for (let i = verb; i > token && i > verb - 4; i--) if (SPEECH.has(scan.word[i]!)) return i - token < 6;
  return false;
}

/** "Holt told him": the object is not the subject of its own verb. */
function isObjectOf(scan: Scan, { token, asSubject }: InMind, at: number): boolean {
  const word = wordAt(scan, at);
  if (
    !asSubject ||
    !(word === 'him' || (word === 'her' && scan.tag[at + 1] !== Tag.noun && scan.tag[at + 1] !== Tag.adjective))
  )
    return false;
  for (let i = token + 1; i < at; i++) {
    const tag = scan.tag[i]!;
    if (tag === Tag.conjunction || tag === Tag.subordinator || tag === Tag.punctuation) return false;
    if (/^(?:that|who|which|to)$/.test(wordAt(scan, i))) return false;
  }
  return true;
}
