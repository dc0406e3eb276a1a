import { OLD, THE } from '../scan/small-words.ts';
import { intern, wordId, wordSet } from '../scan/vocabulary.ts';
import type { Mention } from './cast.ts';
import { COMPANY, isNoCompany } from './companies.ts';
import type { Found } from './found.ts';
import { COMPANY_NOUNS, DEMONYMS, NOMINAL_HEADS, ROLES } from './lexicon.ts';
import { put } from './lists.ts';
import { mentionOver } from './mentions.ts';
import { definitePhrase, isAttributiveHead, type NamedText, nameAt, type Phrase } from './phrases.ts';
import { areApart, isFormer, isOfSamePlace, kindsWithin, namesWithin, roleKey } from './roles.ts';
import { isArm, LONE_BODIES, smallNameAt } from './small-names.ts';
import { wordAt, wordsAt } from './written.ts';

/** No more actors of one role or head are compared than this, so that time stays linear. */
const LOOK_BACK = 12;
/** Sentences after which a description no longer picks one of several. */
const FARTHEST = 2;
/** Bodies and persons kept in mind. */
const MEMORY = 6;
/** Sentences after which nobody is "the president" without a name. */
const FORGOTTEN = 25;

/**
 * Descriptions that stand for somebody the text has named: "the president" for the one person who is called so here,
 * "the ministry" for the one ministry. Nobody is claimed where two may be meant. Bodies named in small letters
 * ("Tarnwick police", "the interior ministry") become actors of their own and are added to `found`.
 */
export class Nominals {
  readonly #text: NamedText;
  readonly #byRole = new Map<string, number[]>();
  readonly #byLastWord = new Map<string, number[]>();
  readonly #byName = new Map<string, number>();
  /** Position of the last mention so far of each actor. */
  readonly #lastSeen: number[] = [];
  readonly #companies: number[] = [];
  readonly #unions: number[] = [];
  readonly #recentBodies: number[] = [];
  readonly #recentPersons: number[] = [];
  readonly #byAge = new Map<string, number[]>();

  constructor(text: NamedText) {
    this.#text = text;
    for (const [actor, { type, roles, words }] of text.found.entries()) {
      for (const { key, text } of roles) {
        if (key) put(this.#byRole, key, actor);
        else if (AGE.test(text)) put(this.#byAge, text, actor);
      }
      if (type !== 'organisation') continue;
      this.#byName.set(words.join(' '), actor);
      if (!isNoCompany(words)) this.#companies.push(actor);
      if (words.some((word) => OF_WORKERS.has(wordId(word)))) this.#unions.push(actor);
      if (words.length > 1) put(this.#byLastWord, words.at(-1)!, actor);
      const of = words.indexOf('of');
      if (of > 0) put(this.#byLastWord, words[of - 1]!, actor);
    }
  }

  /** All mentions by description, in order. `taken` are descriptions that stand beside a name: they are claimed already. */
  find(taken: readonly Mention[]): Mention[] {
    const { scan, nameOf } = this.#text;
    const mentions: Mention[] = [];
    let nextTaken = 0;
    for (let at = 0; at < scan.count; at++) {
      if (nameOf[at] !== -1) {
        this.#see(at);
        continue;
      }
      if (!NOMINAL_HEADS.has(scan.word[at]!) && scan.word[at] !== OLD) continue;
      while (nextTaken < taken.length && taken[nextTaken]!.endToken <= at) nextTaken++;
      if (taken[nextTaken] && taken[nextTaken]!.firstToken <= at) continue;
      const mention = this.#at(at);
      if (!mention) continue;
      const before = mentions.at(-1);
      if (before && before.endToken > mention.firstToken) {
        if (before.firstToken < mention.firstToken) continue;
        mentions.pop(); // "the president" in "the president's office"
      }
      mentions.push(mention);
      if (mention.actor >= 0) this.#lastSeen[mention.actor] = at;
    }
    this.#joinBareBodies(mentions);
    return mentions;
  }

  /** "police" before the only "Tarnwick police" of the text is the same body. */
  #joinBareBodies(mentions: Mention[]): void {
    for (const [noun, bare] of this.#byName) {
      if (!LONE_BODIES.has(wordId(noun))) continue;
      const all = this.#byLastWord.get(noun) ?? [];
      const other = all.find((actor) => actor !== bare);
      if (other === undefined || all.length !== 2) continue;
      for (const mention of mentions) if (mention.actor === bare) mention.actor = other;
    }
  }

  #see(at: number): void {
    const name = nameAt(this.#text, at);
    if (!name || name.firstToken !== at) return;
    this.#lastSeen[name.actor] = at;
    const type = this.#text.found[name.actor]?.type;
    const recent = type === 'organisation' ? this.#recentBodies : type === 'person' ? this.#recentPersons : undefined;
    recent?.push(name.actor);
    if (recent && recent.length > MEMORY) recent.shift();
  }

  #at(head: number): Mention | undefined {
    if (isAttributiveHead(this.#text, head)) return undefined;
    if (this.#text.scan.word[head] === OLD) return this.#aged(head);
    if (!ROLES.has(this.#text.scan.word[head]!) || isArm(this.#text.scan, head)) return this.#body(head);
    const phrase = definitePhrase(this.#text, head);
    if (!phrase) return undefined;
    const named = nameAt(this.#text, phrase.end);
    const isTitle = named?.firstToken === phrase.end;
    return this.#mention(phrase, isTitle ? named.actor : this.#person(phrase));
  }

  /** "the 58-year-old": the one of that age, else the only person of the sentence before. */
  #aged(head: number): Mention | undefined {
    const { scan, found } = this.#text;
    const first = head - 5;
    if (first < 0 || scan.word[first] !== THE) return undefined;
    const age = scan.text.slice(scan.start[first + 1]!, scan.end[head]!);
    if (!/^\d{1,3}-year-old$/.test(age)) return undefined;
    const recent = [...new Set(this.#recentPersons)].filter((actor) => this.#sentencesSince(actor, head) <= 1);
    const ofAge = this.#byAge.get(age) ?? [];
    const meant =
      ofAge.length > 0 ? ofAge : recent.filter((actor) => !found[actor]!.roles.some(({ text }) => AGE.test(text)));
    return this.#mention({ first, end: head + 1, head }, meant.length === 1 ? meant[0]! : -1);
  }

  #person(phrase: Phrase): number {
    const key = roleKey(this.#text.scan, phrase.head);
    const all = (this.#byRole.get(key) ?? []).slice(-LOOK_BACK);
    const fitting = all.filter((actor) => this.#fits(actor, key, phrase));
    const [only] = fitting;
    if (fitting.length === 1) return this.#sentencesSince(only!, phrase.head) <= FORGOTTEN ? only! : -1;
    return this.#nearest(fitting, phrase.head);
  }

  /** Whether a role of a person goes with a description: former or not, and of no other country, town or body. */
  #fits(actor: number, key: string, { first, head, of }: Phrase): boolean {
    const { text, start, end } = this.#text.scan;
    const words = text.slice(start[first]!, start[head]!);
    const wanted = namesWithin(of === '?' ? words : `${words} ${of}`);
    return this.#text.found[actor]!.roles.some((role) => {
      if (role.key !== key || isFormer(text.slice(start[first]!, end[head]!)) !== isFormer(role.text)) return false;
      if (areApart(kindsWithin(words), kindsWithin(role.text))) return false;
      const held = namesWithin(role.text);
      if (held.length === 0) return true;
      if (wanted.length > 0) return isOfSamePlace(wanted, held);
      return this.#text.found[actor]!.names.length > 2 || this.#sentencesSince(actor, head) <= 3;
    });
  }

  /** The one mentioned in a later sentence than all others, not long ago; -1 where two share it. */
  #nearest(actors: readonly number[], at: number): number {
    let best = -1;
    let least = FARTHEST + 1;
    for (const actor of actors) {
      const distance = this.#sentencesSince(actor, at);
      if (distance < least) {
        least = distance;
        best = actor;
      } else if (distance === least) best = -1;
    }
    return best;
  }

  #sentencesSince(actor: number, at: number): number {
    const { found, scan } = this.#text;
    const seen = this.#lastSeen[actor];
    if (seen !== undefined) return scan.sentenceOf[at]! - scan.sentenceOf[seen]!;
    const first = found[actor]!.names[0]?.first ?? -1;
    return first > at ? 3 : FORGOTTEN + 1; // named later in the text
  }

  #body(head: number): Mention | undefined {
    const noun = wordAt(this.#text.scan, head).toLowerCase();
    const named = smallNameAt(this.#text, head);
    if (named) return this.#mention({ ...named, head }, this.#create(named.nameFrom, named.end));
    const isPolice = noun === 'police';
    const bare = { first: head, head, end: head + 1, of: '' };
    const phrase = definitePhrase(this.#text, head) ?? (isPolice ? bare : undefined);
    if (!phrase) return undefined;
    const known = (this.#byLastWord.get(noun) ?? []).slice(-LOOK_BACK);
    if (known.length === 1) return this.#mention(phrase, known[0]!);
    if (known.length > 1) return this.#mention(phrase, this.#nearest(known, head));
    if (LONE_BODIES.has(this.#text.scan.word[head]!)) return this.#mention(phrase, this.#create(head, head + 1));
    if (head - phrase.first !== 1) return this.#mention(phrase, -1);
    const only = this.#onlyOfKind(head);
    if (only >= 0) return this.#mention(phrase, only);
    const recent = [...new Set(this.#recentBodies)].filter((actor) => this.#sentencesSince(actor, head) <= 1);
    const isMeant = recent.length === 1 && this.#fitsNoun(this.#text.found[recent[0]!]!, head);
    return this.#mention(phrase, isMeant ? recent[0]! : -1);
  }

  /** Whether an organisation may be called by a common noun that its name does not hold. */
  #fitsNoun({ words }: Found, head: number): boolean {
    if (COMPANY.has(this.#text.scan.word[head]!) && isNoCompany(words)) return false;
    return COMPANY_NOUNS.has(this.#text.scan.word[head]!) && !BODIES_OF_STATE.has(wordId(words.at(-1)!));
  }

  /** "the company" where the text has one that is no body of state or the like, "the union" where it has one; -1 for none or several. */
  #onlyOfKind(head: number): number {
    const isUnion = this.#text.scan.word[head] === UNION;
    if (!isUnion && !COMPANY.has(this.#text.scan.word[head]!)) return -1;
    const companies = (isUnion ? this.#unions : this.#companies)
      .filter((actor) => this.#lastSeen[actor] !== undefined)
      .filter((actor) => this.#sentencesSince(actor, head) <= FORGOTTEN);
    return companies.length === 1 ? companies[0]! : -1;
  }

  /** The actor of a name in small letters, new or known. */
  #create(first: number, end: number): number {
    const { scan, found } = this.#text;
    const written = wordsAt(scan, first, end);
    const isName = nameAt(this.#text, first) !== undefined || DEMONYMS.has(scan.word[first]!);
    const called = isName ? written : written.charAt(0).toLowerCase() + written.slice(1);
    const key = called.toLowerCase();
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const words = key.split(' ');
    const actor = found.length;
    found.push({ type: 'organisation', gender: 'unknown', names: [], words, roles: [], called });
    this.#byName.set(key, actor);
    put(this.#byLastWord, words.at(-1)!, actor);
    return actor;
  }

  #mention(tokens: { first: number; end: number; head: number }, actor: number): Mention {
    return mentionOver(this.#text.scan, tokens, 'nominal', actor);
  }
}

const AGE = /^\d{1,3}-year-old$/;

const UNION = intern('union');

const OF_WORKERS = wordSet([
  'union',
  'unions',
  'workers',
  'nurses',
  'teachers',
  'teamsters',
  'seafarers',
  'miners',
  'pilots',
  'labour',
  'labor',
  'brotherhood',
  'guild',
]);

const BODIES_OF_STATE = wordSet([
  'ministry',
  'government',
  'police',
  'parliament',
  'senate',
  'congress',
  'court',
  'council',
  'department',
  'party',
  'university',
  'office',
]);
