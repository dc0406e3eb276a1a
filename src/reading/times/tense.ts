import type { Look } from '../scan/look.ts';
import { COMMA, FOR, MODALS, TO } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { intern, wordSet } from '../scan/vocabulary.ts';
import { futureCues } from '../words/future-cues.ts';
import { futureCuesBeforeTo } from '../words/future-cues-before-to.ts';
import { pastVerbs } from '../words/past-verbs.ts';
import { scheduleVerbs } from '../words/schedule-verbs.ts';
import { BEFORE_DAYS } from './lexicon.ts';

/** Whether what happens at a time is over, still to come, or neither by the words around it. */
export type Tense = 'past' | 'future' | 'unknown';

const FUTURE = wordSet(futureCues);
const FUTURE_BEFORE_TO = wordSet(futureCuesBeforeTo);
const PAST = wordSet(pastVerbs);
const SCHEDULE = wordSet(scheduleVerbs);
const BE = intern('be');
const IS = wordSet(['is', 'are', "'s", "'re", 'am']);
const WAS = wordSet(['was', 'were']);
const HAVE = wordSet(['has', 'have', "'ve"]);
const NOT = intern('not');
/** Marks and words that close a clause: what stands behind them has its own verb. */
const CLAUSES = wordSet([';', 'but', 'while', 'whereas']);
const BEEN = intern('been');
/** They leave open whether it comes to pass, but not that it lies ahead: may resign, can say in April, if it rains. */
const AHEAD = wordSet(['may', 'might', 'can', 'if', 'unless']);
const COULD = intern('could');
const HAVE_DONE = intern('have');
/** "could be heard" is told of what was heard. */
const PERCEIVED = wordSet(['heard', 'seen', 'reached', 'felt', 'smelt', 'smelled', 'read', 'found']);
const COMMA_OR_DASH = wordSet([',', '–', '—', '-']);
const SAID = wordSet([
  'said',
  'added',
  'told',
  'warned',
  'insisted',
  'explained',
  'recalled',
  'noted',
  'argued',
  'claimed',
]);

/**
 * The tense at each time of a text, asked for in order. It is that of the nearest verb before the time in its
 * sentence, else of the first behind it: in "Officials said Friday they will meet Tuesday" Friday is past and Tuesday
 * to come. Each token is looked at no more than twice, whatever the text.
 */
export class Tenses {
  private readonly look: Look;
  private seen = 0; // tokens before it have been looked at
  private before: Tense | null = null; // of the last verb before `seen` in its clause
  private outer: Tense | null = null; // of the clause before
  private ahead: { at: number; tense: Tense | null } = { at: -1, tense: null };

  constructor(look: Look) {
    this.look = look;
  }

  /** The tense at the tokens from `first` to `end`. */
  at(first: number, end: number): Tense {
    const { look } = this;
    for (let at = Math.max(this.seen, look.sentenceStart(first)); at < first; at++) {
      if (look.opensSentence(at)) this.before = this.outer = null;
      if (CLAUSES.has(look.word(at))) [this.outer, this.before] = [this.before, null];
      if (!isAside(look, at)) this.before = tenseOf(look, at) ?? this.before;
    }
    this.seen = Math.max(this.seen, first);
    if (look.opensSentence(first)) this.before = this.outer = null;
    if (leadsToWill(look, first, end) || isRescheduled(look, end) || isPutOff(look, first)) return 'future';
    if (isBooked(look, first)) return 'future';
    return this.before ?? this.behind(end, first) ?? this.outer ?? 'unknown';
  }

  private behind(end: number, first: number): Tense | null {
    if (this.ahead.at < end) {
      let at = end;
      let tense: Tense | null = null;
      while (this.look.sameSentence(at, first)) {
        tense = tenseOf(this.look, at);
        if (tense !== null) break;
        at++;
      }
      this.ahead = { at, tense };
    }
    return this.look.sameSentence(this.ahead.at, first) ? this.ahead.tense : null;
  }
}

/** "Whoever is found there from Friday will be dismissed": from then on, as the verb right behind says. */
function leadsToWill(look: Look, first: number, end: number): boolean {
  return BEFORE_DAYS.has(look.word(first - 1)) && WILL.has(look.word(end));
}
const WILL = wordSet(['will', "'ll", "won't", 'shall']);

/** "The match, on Saturday, has been moved": what has been put elsewhere is still to come. */
function isRescheduled(look: Look, end: number): boolean {
  let at = look.word(end) === COMMA ? end + 1 : end;
  if (!HAVE.has(look.word(at))) return false;
  at++;
  return look.word(at) === BEEN && MOVED.has(look.word(at + 1));
}

/** "The hearing was adjourned until Monday" */
const isPutOff = (look: Look, first: number): boolean =>
  PUT_OFF_TO.has(look.word(first - 1)) && PUT_OFF.has(look.word(first - 2));
const PUT_OFF_TO = wordSet(['until', 'till', 'to']);
const PUT_OFF = wordSet(['adjourned', 'deferred', 'delayed', 'extended', 'postponed', 'remanded', 'suspended']);

/** "Tickets for Saturday remain valid" */
const isBooked = (look: Look, first: number): boolean =>
  look.word(first - 1) === FOR && BOOKED.has(look.word(first - 2));
const BOOKED = wordSet([
  'ticket',
  'tickets',
  'booking',
  'bookings',
  'reservation',
  'reservations',
  'forecast',
  'plan',
  'plans',
]);
const MOVED = wordSet([
  'moved',
  'postponed',
  'rescheduled',
  'cancelled',
  'canceled',
  'delayed',
  'scrapped',
  'switched',
]);

/** What one word tells: null for words that tell nothing. */
export function tenseOf(look: Look, at: number): Tense | null {
  const word = look.word(at);
  const tag = look.tag(at);
  if (word !== 0) {
    if (isUnreal(look, at)) return 'past';
    if (FUTURE.has(word) || isAhead(look, at) || isRequest(look, at) || isAgenda(look, at)) return 'future';
    if (FUTURE_BEFORE_TO.has(word) && (look.word(at + 1) === TO || look.word(at + 1) === FOR)) return 'future';
    // "talks to be held on Friday", not "he had ceased to be president on Friday"
    if (word === BE && look.word(at - 1) === TO) return WAS_SO.has(look.word(at - 2)) ? 'past' : 'future';
    if (look.word(at - 1) === BE || look.word(at - 2) === BE) return null; // will be held: the auxiliary has told
    if (isAfterModal(look, at)) return null;
    if (WAS.has(word) && look.word(at + 1) === TO && look.word(at + 2) !== HAVE_DONE) return 'future'; // were to arrive in July
    if (PAST.has(word)) return 'past';
    if (SCHEDULE.has(word) && tag !== Tag.noun) return 'future';
    if (HAVE.has(word)) return hasParticiple(look, at) ? 'past' : null;
    if (IS.has(word) && look.word(at + 1) === TO && look.tag(at + 2) !== Tag.determiner) return 'future';
  }
  if (look.word(at - 1) === BE || isAfterModal(look, at)) return null;
  if (tag === Tag.pastParticiple) return 'past';
  return tag === Tag.verb && look.isLower(at) && look.endsInEd(at) ? 'past' : null;
}

const WAS_SO = wordSet(['appeared', 'ceased', 'proved', 'seemed', 'used']);

/** "The town would, she said, open a helpline": what a source is told to have said between marks leaves the tense alone. */
function isAside(look: Look, at: number): boolean {
  if (!SAID.has(look.word(at)) || !COMMA_OR_DASH.has(look.word(at + 1))) return false;
  for (let i = at - 1; i >= at - 4; i--) if (COMMA_OR_DASH.has(look.word(i))) return true;
  return false;
}

/** "may resign", "might come", "could be over by May", "if you ask me in April"; not "could have left", "could not reach". */
function isAhead(look: Look, at: number): boolean {
  const word = look.word(at);
  const next = look.word(at + 1);
  if (word === COULD) return next === BE && !PERCEIVED.has(look.word(at + 2));
  if (!AHEAD.has(word) || next === HAVE_DONE) return false;
  return look.isLower(at);
}

/** "You could have left", "they would've known": what did not come to pass lies behind. */
function isUnreal(look: Look, at: number): boolean {
  if (!UNREAL.has(look.word(at))) return false;
  const next = look.word(at + 1) === NOT ? at + 2 : at + 1;
  return look.word(next) === HAVE_DONE || look.word(next) === CLITIC_HAVE;
}
const UNREAL = wordSet(['could', "couldn't", 'would', "wouldn't", 'should', "shouldn't", 'might', 'must']);
const CLITIC_HAVE = intern("'ve");

/** "Ask me again on Friday", "Come back on Monday": what somebody is told to do. */
function isRequest(look: Look, at: number): boolean {
  if (!REQUESTS.has(look.word(at))) return false;
  return look.opensSentence(at) || (look.opensSentence(at - 1) && /^["'“‘]$/.test(look.text(at - 1)));
}
const REQUESTS = wordSet(['ask', 'call', 'come', 'join', 'meet', 'return', 'see', 'vote', 'wait', 'watch']);

/** "Hearings begin in January", "the polls close on Sunday": the present tense of a plural that is on the agenda. */
function isAgenda(look: Look, at: number): boolean {
  if (!AGENDA.has(look.word(at)) || look.tag(at - 1) !== Tag.noun) return false;
  return look.isPlural(at - 1);
}
const AGENDA = wordSet([
  'begin',
  'start',
  'open',
  'close',
  'resume',
  'return',
  'reopen',
  'expire',
  'meet',
  'end',
  'go',
]);

/** "will quit", "to put", "will not run": a bare form that only looks like a past one. */
function isAfterModal(look: Look, at: number): boolean {
  const before = look.word(at - 1) === NOT ? look.word(at - 2) : look.word(at - 1);
  return before === TO || MODALS.has(before);
}

function hasParticiple(look: Look, at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const tag = look.tag(i);
    if (tag === Tag.pastParticiple || look.word(i) === BEEN) return true;
    if (tag !== Tag.adverb) return false;
  }
  return false;
}
