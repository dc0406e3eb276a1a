import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind, Shape } from '../scan/tokens.ts';
import type { Mention } from './cast.ts';
import type { Found } from './found.ts';
import { DEMONYMS, NOMINAL_HEADS, ORGANISATION_NOUNS, ROLE_OPENERS, ROLES } from './lexicon.ts';
import { mentionOver } from './mentions.ts';
import { roleKey } from './roles.ts';
import { isCapital, isClitic, wordAt } from './runs.ts';

/** "the mayor of Tarnwick" where it stands. */
interface Phrase {
  first: number;
  end: number;
  head: number;
  /** The lower-cased name behind "of", empty for none. */
  of: string;
}

/**
 * Descriptions that stand for somebody the text has named: "the president" for the one person who is called so here,
 * "the ministry" for the one ministry. Nobody is claimed where two may be meant. Bodies named by a place and a common
 * noun ("Tarnwick police", "the Kazakh government") become actors of their own and are added to `found`.
 */
export class Nominals {
  readonly #scan: Scan;
  readonly #found: Found[];
  /** Index into the names' mentions for each token, -1 for none. */
  readonly #nameOf: Int32Array;
  readonly #names: readonly Mention[];
  readonly #byRole = new Map<string, number[]>();
  readonly #byLastWord = new Map<string, number[]>();
  readonly #bodies = new Map<string, number>();
  /** Position of the last mention so far of each actor. */
  readonly #lastSeen: number[] = [];
  readonly #recentBodies: number[] = [];

  constructor(scan: Scan, found: Found[], names: readonly Mention[], nameOf: Int32Array) {
    this.#scan = scan;
    this.#found = found;
    this.#names = names;
    this.#nameOf = nameOf;
    for (const [actor, { type, roles, words }] of found.entries()) {
      for (const { key } of roles) if (key) put(this.#byRole, key, actor);
      if (type === 'organisation' && words.length > 1) put(this.#byLastWord, words.at(-1)!, actor);
    }
  }

  /** All mentions by description, in order. `taken` are descriptions that stand beside a name: they are claimed already. */
  find(taken: readonly Mention[]): Mention[] {
    const mentions: Mention[] = [];
    let nextTaken = 0;
    for (let at = 0; at < this.#scan.count; at++) {
      if (this.#nameOf[at] !== -1) {
        this.#see(at);
        continue;
      }
      if (!NOMINAL_HEADS.has(this.#scan.word[at]!)) continue;
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
    for (const noun of ['police', 'government']) {
      const bare = this.#bodies.get(noun);
      const all = [...new Set(this.#byLastWord.get(noun))];
      const other = all.find((actor) => actor !== bare);
      if (bare === undefined || other === undefined || all.length !== 2) continue;
      for (const mention of mentions) if (mention.actor === bare) mention.actor = other;
    }
  }

  #see(at: number): void {
    const name = this.#names[this.#nameOf[at]!];
    if (!name || name.firstToken !== at) return;
    this.#lastSeen[name.actor] = at;
    if (this.#found[name.actor]?.type !== 'organisation') return;
    this.#recentBodies.push(name.actor);
    if (this.#recentBodies.length > 6) this.#recentBodies.shift();
  }

  #at(head: number): Mention | undefined {
    const { word } = this.#scan;
    const isRole = ROLES.has(word[head]!);
    const isBody = !isRole && ORGANISATION_NOUNS.has(word[head]!);
    if ((!isRole && !isBody) || this.#nameOf[head] !== -1 || isAttributive(this.#scan, head, this.#nameOf))
      return undefined;
    if (isBody) return this.#body(head);
    const phrase = this.#phraseAround(head);
    if (!phrase) return undefined;
    const named = this.#names[this.#nameOf[phrase.end] ?? -1];
    const isTitle = named?.firstToken === phrase.end && this.#found[named.actor]?.type === 'person';
    return this.#mention(phrase, isTitle ? named.actor : this.#person(phrase));
  }

  /** The phrase with its article; undefined for "a mayor", "his mayor", "mayors". */
  #phraseAround(head: number): Phrase | undefined {
    const scan = this.#scan;
    const sentence = scan.sentences[scan.sentenceOf[head]!];
    if (!sentence) return undefined;
    let first = head;
    while (first > sentence.firstToken && head - first < 6 && isModifier(scan, first - 1)) first--;
    const article = first > sentence.firstToken ? wordAt(scan, first - 1).toLowerCase() : '';
    if (/^(?:who|that|whose)$/.test(wordAt(scan, head + 1))) return undefined;
    const owner = this.#possessor(first - 1);
    if (owner) {
      const after = this.#complement(head + 1);
      return { first: owner.first, head, end: after.end, of: owner.of };
    }
    if (/^(?:the|this|that)$/.test(article)) first--;
    else if (!isCapital(scan, head) || first !== head || NO_TITLE_BEHIND.test(article)) return undefined;
    const after = this.#complement(head + 1);
    return { first, head, ...after };
  }

  /** "Tarnwick's" or "the city's" before a head: definite, and as good as "of Tarnwick". */
  #possessor(clitic: number): { first: number; of: string } | undefined {
    const scan = this.#scan;
    if (!isClitic(scan, clitic)) return undefined;
    const name = this.#names[this.#nameOf[clitic - 1] ?? -1];
    if (name) {
      const isBody = this.#found[name.actor]?.type !== 'person';
      return isBody ? { first: name.firstToken, of: scan.text.slice(name.start, name.end).toLowerCase() } : undefined;
    }
    const isPlace = /^(?:city|country|nation|province|state|town|village|region|county|company|party|union|club)$/.test(
      wordAt(scan, clitic - 1),
    );
    return isPlace && /^the$/i.test(wordAt(scan, clitic - 2)) ? { first: clitic - 2, of: '' } : undefined;
  }

  /** "of Tarnwick", "for the Reform Party" behind a head. */
  #complement(at: number): { end: number; of: string } {
    const scan = this.#scan;
    if (!/^(?:of|for)$/.test(wordAt(scan, at))) return { end: at, of: '' };
    const from = wordAt(scan, at + 1) === 'the' ? at + 2 : at + 1;
    const name = this.#names[this.#nameOf[from] ?? -1];
    if (!name) return { end: at, of: '?' };
    return { end: name.endToken, of: scan.text.slice(name.start, name.end).toLowerCase() };
  }

  #person({ first, head, of }: Phrase): number {
    const key = roleKey(this.#scan, head);
    const all = [...new Set(this.#byRole.get(key)?.slice(-LOOK_BACK))];
    const fitting = all.filter((actor) => this.#fits(actor, key, of, first, head));
    if (fitting.length === 1 && (of === '' || all.length === 1 || of !== '?'))
      return this.#isNear(fitting[0]!, head) ? fitting[0]! : -1;
    return this.#nearest(fitting.length > 0 ? fitting : [], head);
  }

  /** Whether a person's role goes with the words of the phrase: the same "of", "former" on both sides or none. */
  #fits(actor: number, key: string, of: string, first: number, head: number): boolean {
    const phrase = this.#scan.text.slice(this.#scan.start[first]!, this.#scan.end[head]!);
    const wanted = namesIn(
      `${phrase.slice(0, -key.length)} ${of === '?' ? '' : of.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())}`,
    );
    return this.#found[actor]!.roles.some((role) => {
      if (role.key !== key || isFormer(phrase) !== isFormer(role.text)) return false;
      const held = namesIn(role.text);
      if (wanted.length === 0) return held.length === 0 || this.#sentencesSince(actor, head) <= 3;
      return held.length === 0 || wanted.some((one) => held.some((other) => one.slice(0, 4) === other.slice(0, 4)));
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

  #isNear(actor: number, at: number): boolean {
    return this.#sentencesSince(actor, at) <= 25;
  }

  #sentencesSince(actor: number, at: number): number {
    const seen = this.#lastSeen[actor];
    if (seen === undefined) return this.#found[actor]!.names[0]!.first > at ? 3 : 99;
    return this.#scan.sentenceOf[at]! - this.#scan.sentenceOf[seen]!;
  }

  #body(head: number): Mention | undefined {
    const noun = wordAt(this.#scan, head).toLowerCase();
    const named = this.#officeOf(head, noun) ?? this.#bodyByModifiers(head, noun);
    if (named) return named;
    const isPolice = noun === 'police';
    const phrase = this.#phraseAround(head) ?? (isPolice ? { first: head, head, end: head + 1, of: '' } : undefined);
    if (!phrase) return undefined;
    const known = [...new Set(this.#byLastWord.get(noun)?.slice(-LOOK_BACK))];
    if (known.length === 1) return this.#mention(phrase, known[0]!);
    if (known.length > 1) return this.#mention(phrase, this.#nearest(known, head));
    if (isPolice || noun === 'government') return this.#mention(phrase, this.#create(head, head + 1));
    if (head - phrase.first !== 1) return this.#mention(phrase, -1);
    const recent = [...new Set(this.#recentBodies)].filter((actor) => this.#sentencesSince(actor, head) <= 1);
    const isMeant = recent.length === 1 && fitsNoun(this.#found[recent[0]!]!, noun);
    return this.#mention(phrase, isMeant ? recent[0]! : -1);
  }

  /** "Tarnwick police", "the Kazakh government", "the interior ministry", "the mayor's office": a name in small letters. */
  #bodyByModifiers(head: number, noun: string): Mention | undefined {
    const scan = this.#scan;
    if (!BODY_NOUN.test(noun)) return undefined;
    const sentence = scan.sentences[scan.sentenceOf[head]!]?.firstToken ?? head;
    let first = head;
    while (first > sentence && head - first < 4 && this.#namesBody(first - 1, first))
      first = this.#partStart(first - 1);
    const article = wordAt(scan, first - 1).toLowerCase();
    if (first === head || VAGUE.test(wordAt(scan, first)) || /^(?:an?|any|no|each|every|all|another)$/.test(article))
      return undefined;
    const isNamed = this.#nameOf[first] !== -1 || (DEMONYMS.has(scan.word[first]!) && isCapital(scan, first));
    if (article !== 'the' && !isNamed && noun !== 'police' && !isClitic(scan, first - 1)) return undefined;
    const withArticle = article === 'the' ? first - 1 : first;
    return this.#mention({ first: withArticle, head, end: head + 1, of: '' }, this.#create(first, head + 1));
  }

  /** "the office of the mayor", "the press service of President Ada Holt". */
  #officeOf(head: number, noun: string): Mention | undefined {
    const scan = this.#scan;
    if (!/^(?:office|service)$/.test(noun) || wordAt(scan, head + 1) !== 'of') return undefined;
    let end = head + 2;
    let role = -1;
    for (; end < head + 8 && end < scan.count; end++) {
      if (ROLES.has(scan.word[end]!)) role = end;
      else if (role >= 0 || !(isModifier(scan, end) || wordAt(scan, end) === 'the')) break;
    }
    if (role < 0) return undefined;
    const name = this.#names[this.#nameOf[role + 1] ?? -1];
    end = name?.endToken ?? role + 1;
    let first = head;
    while (first > head - 3 && isModifier(scan, first - 1)) first--;
    const hasArticle = /^the$/i.test(wordAt(scan, first - 1));
    return this.#mention({ first: hasArticle ? first - 1 : first, head, end, of: '' }, this.#create(first, end));
  }

  /** Whether the token before `next` helps to name a body: a place, a people, a subject, or somebody's office. */
  #namesBody(at: number, next: number): boolean {
    const scan = this.#scan;
    const name = this.#names[this.#nameOf[at]!];
    if (name) return this.#found[name.actor]?.type === 'place' && name.endToken === next;
    if (DEMONYMS.has(scan.word[at]!) && isCapital(scan, at)) return true;
    if (isClitic(scan, at)) return scan.shape[at - 1] === Shape.lower && ROLES.has(scan.word[at - 1]!);
    if (scan.kind[at] !== Kind.word || scan.shape[at] !== Shape.lower) return false;
    if (isClitic(scan, next)) return ROLES.has(scan.word[at]!);
    const tag = scan.tag[at];
    return tag === Tag.noun || tag === Tag.infinitive || BODY_ADJECTIVE.test(wordAt(scan, at));
  }

  #partStart(at: number): number {
    return this.#names[this.#nameOf[at]!]?.firstToken ?? at;
  }

  #create(first: number, end: number): number {
    const scan = this.#scan;
    const written = scan.text.slice(scan.start[first]!, scan.end[end - 1]!).replace(/\s+/g, ' ');
    const isName = this.#nameOf[first] !== -1 || DEMONYMS.has(scan.word[first]!);
    const text = isName ? written : written.charAt(0).toLowerCase() + written.slice(1);
    const key = text.toLowerCase();
    const known = this.#bodies.get(key);
    if (known !== undefined) return known;
    const spelled = this.#byLastWord
      .get(key.split(' ').at(-1)!)
      ?.find((actor) => this.#found[actor]!.words.join(' ') === key);
    if (spelled !== undefined) return spelled;
    const actor = this.#found.length;
    this.#found.push({
      type: 'organisation',
      gender: 'unknown',
      names: [],
      words: key.split(' '),
      roles: [],
      called: text,
    });
    this.#bodies.set(key, actor);
    put(this.#byLastWord, key.split(' ').at(-1)!, actor);
    return actor;
  }

  #mention(phrase: Phrase, actor: number): Mention {
    return mentionOver(this.#scan, phrase, 'nominal', actor);
  }
}

/** Behind these a capitalised role is not somebody's title: "for Governor", "a Mayor". */
const NO_TITLE_BEHIND = /^(?:an?|his|her|their|its|my|our|your|no|any|each|every|for|as|of|former)$/;

const isFormer = (words: string): boolean => /\b(?:former|ex|late)\b/i.test(words);

/** The words with a capital in a role or description, lower-cased, titles left out: of which country, town or body. */
function namesIn(words: string): string[] {
  return (words.match(/\p{Lu}[\p{L}.]+/gu) ?? [])
    .filter((word) => !ROLE_WORD.test(word))
    .map((word) => word.toLowerCase());
}

const ROLE_WORD =
  /^(?:The|That|This|President|Prime|Minister|Mayor|Premier|Chief|Senator|Sen\.?|Gov\.?|Governor|Leader|Deputy|Vice|Acting|Former|Secretary|General|King|Queen|Pope|Chair\w*|Coach|Judge|Justice|Police|Captain|Const\.?|Sgt\.?|Staff|Director|Head|CEO|Rep\.?)$/;

/** "police officer", "council member", "president Ada Holt": the head comes later. */
function isAttributive(scan: Scan, at: number, nameOf: Int32Array): boolean {
  const next = at + 1;
  if (next >= scan.count || scan.kind[next] !== Kind.word) return scan.text.charCodeAt(scan.start[next] ?? 0) === 45;
  if (nameOf[next] !== -1) return true;
  if (ROLES.has(scan.word[next]!) || ORGANISATION_NOUNS.has(scan.word[next]!)) return true;
  return scan.tag[next] === Tag.noun && scan.shape[next] === Shape.lower && !isClitic(scan, next);
}

function isModifier(scan: Scan, at: number): boolean {
  if (scan.kind[at] === Kind.number) return false;
  if (scan.kind[at] !== Kind.word) return scan.text.charCodeAt(scan.start[at]!) === 45;
  if (isClitic(scan, at)) return false;
  const tag = scan.tag[at]!;
  if (ROLE_OPENERS.has(scan.word[at]!) || ROLES.has(scan.word[at]!) || DEMONYMS.has(scan.word[at]!)) return true;
  return tag === Tag.adjective || tag === Tag.noun || (tag === Tag.properNoun && isCapital(scan, at));
}

/** Whether an organisation may be called by a common noun that its name does not hold. */
function fitsNoun({ words }: Found, noun: string): boolean {
  if (noun === 'department' && words.at(-1) === 'canada') return true;
  return COMPANY_NOUN.test(noun) && !ORGANISATION_OF_STATE.test(words.at(-1)!);
}

const COMPANY_NOUN =
  /^(?:agency|airline|broadcaster|carrier|charity|club|company|conglomerate|firm|group|lender|magazine|manufacturer|maker|network|newspaper|ngo|operator|organisation|organization|outlet|paper|publisher|retailer|startup|station|team)$/;

const ORGANISATION_OF_STATE =
  /^(?:ministry|government|police|parliament|senate|congress|court|council|department|party|university|office)$/;

/** No more actors of one role or head are compared than this, so that time stays linear. */
const LOOK_BACK = 12;

/** Sentences after which a description no longer picks one of several. */
const FARTHEST = 2;

const BODY_NOUN =
  /^(?:police|government|parliament|army|military|council|legislature|cabinet|ministry|department|court|embassy|authority|administration|office|bank|service)$/;

/** Adjectives that name a body: the rest only describe one. */
const BODY_ADJECTIVE =
  /^(?:federal|provincial|national|municipal|interior|foreign|central|presidential|royal|parliamentary|military|civil|regional|electoral|prime|general|environmental|public|medical|fiscal|cultural|agricultural|judicial|naval|territorial)$/;

/** Modifiers that tell one body from another without naming it. */
const VAGUE =
  /^(?:emergency|new|same|previous|current|whole|entire|former|own|other|local|main|head|big|large|small|next|post|box|riot|secret|good|first|second|last|future|home|front|more|many|several|oval|old|open|private|major|special|top|high)$/;

function put(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
