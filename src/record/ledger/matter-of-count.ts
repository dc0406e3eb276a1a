import type { Figure, Reading } from '#reading';
import { outcomeOf } from './befallen.ts';
import { deedIn } from './deeds.ts';
import { HUMAN, isKnown, kindOf } from './kind-of.ts';
import { kindsOfCounted } from './kinds.ts';
import { type MatterName, named, PART } from './matter-name.ts';
import { headNoun, NO_MATTER, SPANS_OF_TIME } from './nouns.ts';
import { OF_WHOLE, partOf } from './part-of.ts';
import { isSaidBare, isSameAgain, isToldBefore } from './same-again.ts';
import { reachable, type Seen } from './seen.ts';
import type { Surroundings } from './surroundings.ts';
import { outcomeIn } from './told-outcomes.ts';
import { uncounted } from './uncounted.ts';

/** The matter of a number without a unit: who or what is counted and what befell them, or what the number before it counted. */
export function matterOfCount(reading: Reading, figure: Figure, around: Surroundings, seen: Seen): MatterName | null {
  if (isChange(figure, around)) return named('change', '', '(share)');
  if ((figure.value ?? 2) < 2 || isAge(figure, around)) return null;
  const last = reachable(seen.any, figure);
  const part = partOf(around, last);
  if (part) return part;
  // "None of the eleven died": what did not befall them tells nothing of what did.
  if (/\b(?:none|neither|not one) of (?:the|these|those) $/i.test(around.before)) return named('people', '');
  const { counted } = figure;
  const head = counted ? headNoun(reading.text.slice(counted.start, counted.end)) : '';
  const isBehind = counted !== null && counted.start >= figure.end;
  if (
    !counted ||
    head === '' ||
    NO_MATTER.test(head) ||
    (!isBehind && (isSameAgain(around) || isToldBefore(around) || isSaidBare(around)))
  )
    return (
      ofWhole(around, last) ??
      uncounted(around, last, reachable(seen.withOutcome, figure), reachable(seen.main, figure))
    );
  if (SPANS_OF_TIME.test(head) || head.length < 3) return null;
  const kind = EMPLOYS.test(around.before) ? 'employees' : kindOf(head);
  const outcome = outcomeOf(reading, { counted, head, kind, isBehind }, around);
  const isOfPeople = HUMAN.test(outcome) && kindsOfCounted[head] === undefined && !isKnown(kind);
  const name = named(isOfPeople ? 'people' : kind, outcome);
  const isNear = !isBehind && figure.start - counted.end < NOUN_REACH;
  const shared = isNear ? seen.byCounted.get(counted.start) : undefined;
  // "44 names at noon … there were 43": of the same noun, where nothing else is told of these.
  const isOfSame = name.outcome === '' ? !OF_OWN.test(around.after) : name.outcome === shared?.matter.outcome;
  if (shared !== undefined && isOfSame && !/(?<!instead|out|figure|number|count|toll|total) of $/.test(around.before))
    return shared.matter;
  if (name.outcome !== '' || !isBehind) return name;
  return { ...name, deed: deedIn(reading.text.slice(counted.end, around.until), isKnown(name.kind)) };
}

/** "Seven of the eight were clerks": a part of those told of before, of whom the whole says itself how many. */
const ofWhole = ({ after, before }: Surroundings, last: MatterName | null): MatterName | null =>
  last !== null && OF_WHOLE.test(after) && outcomeIn(after) === null && !/\bthat of\b/.test(before)
    ? { ...last, part: PART }
    : null;

/** How far back a noun may stand that a figure is certain to count. */
const NOUN_REACH = 120;

/** "Holt, 56," "Holt (56)" and "Holt, who is 56" count nothing. */
function isAge({ value }: Figure, { before, after }: Surroundings): boolean {
  if (value === undefined || value < 5 || value > 110) return false;
  const isBetweenCommas = /\p{L},\s*$/u.test(before) && /^\s*(?:,|\.|$|\band\b)/.test(after);
  const isBehindName = /\p{Lu}\p{L}+ \($/u.test(before) && after.startsWith(')');
  return isBetweenCommas || isBehindName || /\b(?:who|he|she) (?:is|was)\s*$/i.test(before);
}

/** "64 sirens, of which 41 were stolen and 20 worked": a verb tells of these alone. */
const OF_OWN =
  /^ (?:(?:\p{Ll}+ly|still|now|also) )?(?:had|has|have|were|was|are|is|said|say|think|want|work|\p{Ll}{2,}ed)\b/u;
/** "Fares went up by a third", "lost nearly a fifth of": a fraction that something changed by. */
const isChange = ({ value = 1 }: Figure, { before }: Surroundings): boolean =>
  value < 1 &&
  /\b(?:fell|fallen|rose|risen|up|down|raised|cut|grew|grown|lost|gained|increased?|decreased?|dropped|shrank|reduced|lowered)(?: \p{Ll}+){0,2}(?: by| nearly| almost| about| some| over)*\s*$/u.test(
    before,
  );
/** "The yard employs some 830 people": they are its employees, whatever it calls them. */
const EMPLOYS = /\bemploy(?:s|ed|ing)?(?: (?:about|some|nearly|around|over|more than|fewer than))?\s*$/;
