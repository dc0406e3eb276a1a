import type { Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { withDistance } from './distance.ts';
import { withBoundary, withEdge, withShift } from './edge.ts';
import type { Form } from './form.ts';
import { FORMS_AT_GLUED, FORMS_AT_NUMBERS, formsAtWord, NO_FORMS } from './forms.ts';
import { joinMentions } from './join/join-mentions.ts';
import { known } from './lexicon.ts';
import { Look } from './look.ts';
import type { Mention } from './meaning.ts';
import { isOpen } from './nth.ts';
import { mayBeTime } from './number-company.ts';
import type { Circumstance } from './resolve/circumstance.ts';
import { readMoment } from './resolve/moment.ts';
import { resolveMention } from './resolve/resolve-mention.ts';
import { Tenses, tenseOf } from './tense.ts';
import { endsOfHabit, endsOfRange } from './two-ends.ts';

const VERBAL = new Set<number>([Tag.verb, Tag.auxiliary, Tag.infinitive, Tag.pronoun]);

/** Longest text, in tokens, that may be a bare time and no prose: a field of a form, a question to a machine. */
const FRAGMENT = 20;

/**
 * Temporal expressions of a text in order, without overlaps, resolved against the date of publication.
 * @param published date (2022-01-11) or local time (2022-01-11T09:30:00); null leaves relative times unresolved
 */
export function findTimes(scan: Scan, published: string | null): Time[] {
  const look = new Look(scan);
  const mentions = joinMentions(look, readMentions(look)); // pieces, then neighbours that make one time
  const isShort = look.count <= FRAGMENT;
  const isFragment = isShort && !tellsPast(look);
  const isBare = isShort && isVerbless(look);
  const now: Circumstance = {
    published: readMoment(published),
    story: null,
    storyDay: null,
    isNear: false,
    isBounded: false,
    isPastOnly: false,
    isShort,
    tense: 'unknown',
  };
  const tenses = new Tenses(look);
  let storyLine = -1;
  const times: Time[] = [];
  for (const mention of isFragment ? mentions : mentions.flatMap(endsOfHabit)) {
    if ((mention.weak && !(isBare && mention.date)) || (isBare && isMereUnit(look, mention)) || isOpen(mention.date))
      continue;
    now.isBounded = look.word(mention.first - 1) === BEFORE;
    now.isPastOnly = look.word(mention.first - 1) === SINCE;
    now.isNear = storyLine === look.lineOf(mention.first);
    now.tense = now.isPastOnly ? 'past' : isFragment ? 'future' : tenses.at(mention.first, mention.end);
    const { time, stretch } = resolveMention(look, withBoundary(look, mention), now, isFragment);
    times.push(...(isFragment || !stretch ? [time] : endsOfRange(look, mention, time, stretch)));
    if (stretch?.first === undefined || stretch.isLength || mention.date?.is === 'reference') continue;
    now.story = { day: stretch.first, granularity: stretch.granularity };
    if (stretch.granularity === 'day' && !BOUNDS.has(look.word(mention.first - 1))) {
      now.storyDay = stretch.first;
      storyLine = look.lineOf(mention.first);
    }
  }
  return times;
}

/** Days that only bound what is told: since Jan. 5, until Friday. */
const BOUNDS = wordSet(['by', 'since', 'until', 'till']);

const BEFORE = known('before');
const SINCE = known('since');

/** One pass over the tokens: at each the few forms that it may begin or hinge are tried. */
function readMentions(look: Look): Mention[] {
  const { count } = look.scan;
  const mentions: Mention[] = [];
  let free = 0; // tokens before it belong to the mention before
  for (let at = 0; at < count; at++) {
    const forms = formsAt(look, at);
    if (forms.length === 0) continue;
    for (const form of forms) {
      const found = form.read(look, at);
      if (!found) continue;
      const started = { ...found, first: Math.max(found.first, free), rule: form.rule };
      const mention = withEdge(look, withShift(look, withDistance(look, started), free), free);
      mentions.push(mention);
      free = mention.end;
      at = mention.end - 1;
      break;
    }
  }
  return mentions;
}

function formsAt(look: Look, at: number): readonly Form[] {
  const { kind, word, text, end } = look.scan;
  if (kind[at] === Kind.number) return mayBeTime(look, at) ? FORMS_AT_NUMBERS : NO_FORMS;
  if (word[at] !== 0) return formsAtWord(word[at]!);
  const last = text.charCodeAt(end[at]! - 1);
  return kind[at] === Kind.word && last >= 48 && last <= 57 ? FORMS_AT_GLUED : NO_FORMS;
}

function tellsPast(look: Look): boolean {
  for (let at = 0; at < look.count; at++) if (tenseOf(look, at) === 'past') return true;
  return false;
}

/** True where nothing is said of anybody: "sat.", "2/15", "Friday at noon". */
function isVerbless(look: Look): boolean {
  return !look.scan.tag.some((tag) => VERBAL.has(tag));
}

/** "a day" as the whole of a text names a unit and no time. */
function isMereUnit(look: Look, { first, end, length, date }: Mention): boolean {
  return (
    end - first === look.count &&
    length !== undefined &&
    date === undefined &&
    look.cardinal(first) === undefined &&
    !look.isNumber(first)
  );
}
