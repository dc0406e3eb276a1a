import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { venueNouns } from '../words/venue-nouns.ts';
import type { CueWord } from './cue-words.ts';
import { isTitleCase, type OuterSentence, type Outline, What } from './outline.ts';
import {
  isFiniteAt,
  isFiniteVerb,
  isNominal,
  isParticiple,
  isPersonal,
  isPossessive,
  isQuotedTerm,
  opensPhrase,
  phraseEnd,
  RELATIVES,
} from './phrase.ts';

/** How content opens behind a verb. */
export type Opener = 'that' | 'colon' | 'quotation' | 'question' | 'clause' | 'infinitive' | 'none';

export interface RightSide {
  opener: Opener;
  /** First piece of the content, or the first piece behind the verb's adverbials where there is none. */
  start: number;
}

const THAT = wordSet(['that']);
const SAME_TIME = wordSet([
  'night',
  'day',
  'morning',
  'afternoon',
  'evening',
  'week',
  'month',
  'year',
  'same',
  'time',
  'summer',
  'weekend',
]);
const TO = wordSet(['to']);
const QUESTION = wordSet(['how', 'why', 'what', 'whether', 'if', 'when', 'where', 'who', 'which']);
const VENUES = wordSet(venueNouns);
const VENUE_LINKS = wordSet([
  'in',
  'on',
  'at',
  'during',
  'via',
  'through',
  'by',
  'from',
  'after',
  'before',
  'outside',
  'following',
  'over',
  'with',
  'for',
  'under',
  'of',
  'about',
]);
const AMOUNTS = wordSet([
  'least',
  'most',
  'about',
  'around',
  'over',
  'under',
  'nearly',
  'almost',
  'more',
  'less',
  'fewer',
  'up',
  'between',
  'among',
  'of',
  'for',
  'with',
  'without',
  'despite',
  'if',
]);
const PUBLISHED = wordSet([
  'released',
  'sent',
  'posted',
  'published',
  'issued',
  'obtained',
  'provided',
  'shared',
  'emailed',
  'made',
  'broadcast',
  'aired',
  'given',
  'dated',
  'filed',
]);
const NARROW = wordSet([
  'only',
  'just',
  'even',
  'nearly',
  'almost',
  'about',
  'roughly',
  'approximately',
  'there',
  'here',
  'so',
  'not',
  'as',
  'maybe',
  'perhaps',
  'now',
  'today',
  'then',
  'still',
  'too',
  'very',
  'more',
  'never',
  'once',
  'probably',
  'clearly',
  'hopefully',
  'sometimes',
  'eventually',
  'currently',
  'ultimately',
  'unfortunately',
  'instead',
]);

/** Reads rightwards from a verb: adverbs, listener, place and time of saying, then how the content opens. */
export function rightOf(o: Outline, s: OuterSentence, verb: number, word: CueWord): RightSide {
  let at = word.verb === 'point' || word.verb === 'go' ? verb + 2 : verb + 1;
  let listener = word.tells;
  for (let steps = 0; steps < 8 && at < s.end; steps++) {
    const next = overAdverbial(o, s, at, listener, word);
    if (next === at) break;
    if (listener && opensPhrase(o, at)) listener = false;
    at = next;
  }
  const that = thatAhead(o, s, at);
  if (that > 0) return { opener: 'that', start: that + 1 };
  const quotation = quotationAhead(o, s, at);
  if (quotation > 0) return { opener: 'quotation', start: quotation };
  const opener = openerAt(o, s, at);
  if (opener === 'none' && word.verb === 'say' && saysSomething(o, s, at)) return { opener: 'clause', start: at };
  return { opener, start: contentStart(o, s, at) };
}

/** "said during a hearing in Tarnwick, N.S., that": the piece "that" behind a string of adverbials, 0 where there is none. */
function thatAhead(o: Outline, s: OuterSentence, from: number): number {
  if (o.what[from] !== What.word || (o.tag[from] !== Tag.preposition && !o.time[from])) return 0;
  for (let at = from; at < Math.min(s.end, from + 25); at++) {
    const what = o.what[at];
    if (what === What.quotation || what === What.stop || what === What.semicolon || what === What.colon) return 0;
    if (THAT.has(o.word[at]!))
      return isFiniteAt(o, at + 1) || o.tag[at] === Tag.pronoun || SAME_TIME.has(o.word[at + 1]!) ? 0 : at;
    if (isFiniteAt(o, at) || o.tag[at] === Tag.presentParticiple) return 0;
    if (isPersonal(o, at)) return 0;
  }
  return 0;
}

/** `said as he left, "It is over."`: the quotation behind an adverbial clause and a comma or colon, 0 where there is none. */
function quotationAhead(o: Outline, s: OuterSentence, from: number): number {
  if (o.what[from] !== What.word || !(o.tag[from] === Tag.preposition || WHILE.has(o.word[from]!))) return 0;
  for (let at = from; at < Math.min(s.end, from + 22); at++) {
    const what = o.what[at];
    if (what === What.stop || what === What.semicolon) return 0;
    if (what !== What.quotation) continue;
    const { firstToken, endToken } = o.scan.quotations[o.quotation[at]!]!;
    const isLedIn = o.what[at - 1] === What.comma || o.what[at - 1] === What.colon;
    return isLedIn && endToken - firstToken > 5 && !isTitleCase(o, at) ? at : 0;
  }
  return 0;
}

const WHILE = wordSet(['as', 'when', 'while', 'after', 'before']);
const NOT_SAID = wordSet([
  'no',
  'yes',
  'so',
  'nothing',
  'something',
  'anything',
  'little',
  'much',
  'goodbye',
  'hello',
  'prayers',
  'otherwise',
  'more',
  'enough',
  'farewell',
]);
const SAME = wordSet(['same', 'opposite', 'words', 'word', 'prayer', 'things']);

/** "says" with a phrase behind it that is no mere object: the tagger may have missed the clause's verb. */
function saysSomething(o: Outline, s: OuterSentence, at: number): boolean {
  if (at + 2 >= s.end || o.what[at] !== What.word || NOT_SAID.has(o.word[at]!) || SAME.has(o.word[at + 1]!))
    return false;
  if (!opensPhrase(o, at) && !isPersonal(o, at)) return false;
  const end = phraseEnd(o, at, s.end);
  if (end >= s.end || o.what[end] === What.stop) return end - at >= 3;
  if (o.what[end] === What.comma) return holdsFinite(o, end, s.end);
  return o.what[end] === What.word || o.what[end] === What.quotation;
}

function holdsFinite(o: Outline, first: number, end: number): boolean {
  for (let at = first; at < Math.min(end, first + CLAUSE_REACH); at++) if (isFiniteAt(o, at)) return true;
  return false;
}

/** The piece behind one adverbial of saying that begins at `at`; `at` itself where none does. */
function overAdverbial(o: Outline, s: OuterSentence, at: number, listener: boolean, word: CueWord): number {
  if (o.what[at] === What.comma) return overShortAside(o, s, at);
  if (o.what[at] !== What.word) return at;
  const tag = o.tag[at]!;
  if (o.time[at]) return overTime(o, s, at);
  if (THAT.has(o.word[at]!)) return SAME_TIME.has(o.word[at + 1]!) ? at + 2 : at;
  if (listener && (opensPhrase(o, at) || isListener(o, at))) return overListener(o, s, at, word);
  if (tag === Tag.adverb && (THAT.has(o.word[at + 1]!) || at + 1 >= s.end || o.what[at + 1] !== What.word))
    return at + 1;
  if (tag === Tag.adverb && !NARROW.has(o.word[at]!) && !QUESTION.has(o.word[at]!)) return at + 1;
  if (TO.has(o.word[at]!) && o.tag[at + 1] !== Tag.infinitive && o.tag[at + 1] !== Tag.verb) {
    const end = phraseEnd(o, at + 1, s.end);
    return end > at + 1 ? end : at;
  }
  if (PUBLISHED.has(o.word[at]!) && at > s.first && VENUES.has(o.word[at - 1]!)) return at + 1;
  if (tag === Tag.preposition && VENUE_LINKS.has(o.word[at]!)) return overVenue(o, s, at);
  return at;
}

const LISTENERS = wordSet(['him', 'her', 'them', 'us', 'me', 'you', 'it']);
const isListener = (o: Outline, at: number): boolean => LISTENERS.has(o.word[at]!);

function overListener(o: Outline, s: OuterSentence, at: number, word: CueWord): number {
  if (isListener(o, at)) return at + 1;
  const end = phraseEnd(o, at, s.end);
  if (end === at) return at;
  const isSubject = end < s.end && o.what[end] === What.word && isFiniteVerb(o.tag[end]!);
  if (isSubject && !['tell', 'inform', 'assure', 'remind', 'notify'].includes(word.verb)) return at;
  if (isSubject) return splitListener(o, at, end);
  return end;
}

/** "told police the man had fled" where both phrases ran together: the listener is the first name or noun. */
function splitListener(o: Outline, at: number, end: number): number {
  for (let k = at + 1; k < end; k++) {
    const starts =
      o.tag[k] === Tag.determiner || isPersonal(o, k) || (o.mention[k]! > 0 && o.mention[k] !== o.mention[k - 1]);
    if (starts && isNominal(o.tag[k - 1]!)) return k;
  }
  for (let k = at + 1; k < end; k++) if (isNominal(o.tag[k - 1]!) && opensPhrase(o, k) && !isPossessive(o, k)) return k;
  return at;
}

function overTime(o: Outline, s: OuterSentence, at: number): number {
  let end = at;
  while (end < s.end && o.time[end] === o.time[at]) end++;
  if (end < s.end && (isPossessive(o, end) || isFiniteVerb(o.tag[end]!))) return at;
  return end;
}

/** "said, however, that", "replied, with a smile:": an aside that the content's opening follows. */
function overShortAside(o: Outline, s: OuterSentence, comma: number): number {
  if (THAT.has(o.word[comma + 1]!)) return comma + 1;
  for (let at = comma + 1; at < Math.min(s.end, comma + 14); at++) {
    if (o.what[at] === What.colon) return at;
    if (o.what[at] === What.comma) {
      if (THAT.has(o.word[at + 1]!)) return at + 1;
      if (o.what[at + 1] === What.quotation) return at;
    }
    if (o.what[at] === What.quotation || o.what[at] === What.stop || isFiniteAt(o, at)) return comma;
  }
  return comma;
}

/** "in a statement on Tuesday", "on Twitter"; any other prepositional phrase only where the content's opening follows it. */
function overVenue(o: Outline, s: OuterSentence, at: number): number {
  if (AMOUNTS.has(o.word[at + 1]!) && o.tag[at + 2] === Tag.number) return at;
  if (o.time[at + 1]) {
    const end = overTime(o, s, at + 1);
    return end > at + 1 ? end : at;
  }
  const end = phraseEnd(o, at + 1, s.end);
  if (end === at + 1) return at;
  for (let k = at + 1; k < end; k++) if (VENUES.has(o.word[k]!)) return Math.max(shortVenue(o, at + 1, end), k + 1);
  if (end >= s.end || o.what[end] !== What.word) return opensAfterMark(o, end) ? end : at;
  return THAT.has(o.word[end]!) || o.time[end] || isSubjectForm(o, end) ? end : at;
}

const opensAfterMark = (o: Outline, at: number): boolean => {
  const what = o.what[at];
  return (
    what === What.colon ||
    what === What.stop ||
    what === What.quotation ||
    what === What.dash ||
    at >= o.count ||
    (what === What.comma && o.what[at + 1] === What.quotation)
  );
};

function shortVenue(_o: Outline, _first: number, end: number): number {
  return end;
}

function openerAt(o: Outline, s: OuterSentence, at: number): Opener {
  if (at >= s.end) return 'none';
  if (o.what[at] === What.colon) return 'colon';
  if (o.what[at] === What.quotation && isTitleCase(o, at)) return 'none';
  if (o.what[at] === What.quotation) return isQuotedTerm(o, at) && clauseStarts(o, at, s.end) ? 'clause' : 'quotation';
  if (o.what[at] === What.comma && o.what[at + 1] === What.quotation && at + 1 < s.end)
    return isTitleCase(o, at + 1) ? 'none' : 'quotation';
  if (o.what[at] !== What.word) return 'none';
  if (THAT.has(o.word[at]!)) return isPronounThat(o, at) ? 'clause' : 'that';
  if (TO.has(o.word[at]!) || (NOT.has(o.word[at]!) && TO.has(o.word[at + 1]!))) return 'infinitive';
  if (QUESTION.has(o.word[at]!)) return clauseStarts(o, at + 1, s.end) || o.word[at] !== 0 ? 'question' : 'none';
  if (LITTLE.has(o.word[at]!) && (o.what[at + 1] !== What.word || o.tag[at + 1] === Tag.preposition)) return 'none';
  if (NOT_CONTENT.has(o.word[at]!) && !isAmount(o, at + 1)) return 'none';
  return clauseStarts(o, at, s.end) ? 'clause' : 'none';
}

/** "said that was wrong", not "said that talks broke off" with a noun that looks like a verb. */
function isPronounThat(o: Outline, at: number): boolean {
  if (!isFiniteAt(o, at + 1)) return false;
  return o.tag[at + 1] === Tag.auxiliary || o.tag[at] !== Tag.subordinator;
}

function contentStart(o: Outline, s: OuterSentence, at: number): number {
  if (at >= s.end) return at;
  if (o.what[at] === What.colon) return at + 1;
  if (o.what[at] === What.comma && o.what[at + 1] === What.quotation) return at + 1;
  if (THAT.has(o.word[at]!) && openerAt(o, s, at) === 'that') return at + 1;
  return at;
}

const HALF = wordSet(['half']);
const isAmount = (o: Outline, at: number): boolean => o.tag[at] === Tag.number || HALF.has(o.word[at]!);

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

const NOT = wordSet(['not', 'never']);
const LITTLE = wordSet([
  'little',
  'much',
  'more',
  'nothing',
  'something',
  'so',
  'yes',
  'no',
  'enough',
  'less',
  'plenty',
  'lots',
]);
const NOT_CONTENT = wordSet([
  'for',
  'of',
  'about',
  'with',
  'against',
  'by',
  'as',
  'into',
  'out',
  'up',
  'down',
  'off',
  'and',
  'or',
  'but',
]);
const SUBJECT_FORMS = wordSet(['he', 'she', 'they', 'we', 'i']);
const isSubjectForm = (o: Outline, at: number): boolean => SUBJECT_FORMS.has(o.word[at]!);
const BEFORE_CLAUSES = wordSet(['after', 'before', 'since', 'until']);
const THERE = wordSet(['there']);
const CLAUSE_REACH = 60;
const SUBORDINATORS = wordSet([
  'after',
  'before',
  'if',
  'because',
  'although',
  'while',
  'when',
  'since',
  'until',
  'unless',
  'as',
  'once',
  'though',
  'whether',
  'what',
  'how',
  'why',
  'where',
]);

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
