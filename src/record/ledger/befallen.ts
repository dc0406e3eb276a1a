import type { Figure, Reading } from '#reading';
import { isKnown } from './kind-of.ts';
import { OF_WHOLE } from './part-of.ts';
import type { Surroundings } from './surroundings.ts';
import { clauseOf, lastOutcomeIn, outcomeIn, outcomesIn } from './told-outcomes.ts';

/** What a number counts: where its noun stands, that noun's head and kind, and whether it stands behind the number. */
interface CountedNoun {
  counted: NonNullable<Figure['counted']>;
  head: string;
  kind: string;
  isBehind: boolean;
}

/** What befell those counted; '' where nothing is told. */
export function outcomeOf(reading: Reading, noun: CountedNoun, around: Surroundings): string {
  const { counted, head, kind, isBehind } = noun;
  // "three of the 41 injured were still in a ward": what is told of them stands behind the other figure
  const until = counted.start >= around.until ? around.sentence.end : around.until;
  const isPart = OF_WHOLE.test(around.after);
  const clause = reading.text.slice(isPart ? counted.end : counted.start, withObject(reading.text, until));
  const told = isBehind ? clause : around.after;
  const befallen =
    outcomeIn(clauseOf(told)) ??
    lastOutcomeIn(around.before) ??
    onlyOutcome(reading, around, kind) ??
    (isBehind ? null : outcomeIn(reading.text.slice(counted.start, counted.end))) ??
    (isBehind ? outcomeOfBoth(reading.text, around) : null) ??
    (head === 'life' && LOST.test(around.before) ? 'killed' : null);
  return isKnown(kind) && OF_THINGS.test(befallen ?? '') ? '' : (befallen ?? '');
}

/** "Twelve ferries and about 90 trains were cancelled": a verb behind two counts tells of both. */
function outcomeOfBoth(text: string, { after, until, sentence }: Surroundings): string | null {
  if (!/^ (?:[\p{Ll}-]+ ){1,3}and (?:(?:about|around|nearly|some|almost|over) )?$/u.test(after)) return null;
  const behind = /^[\d,.]+ (?:[\p{Ll}-]+ ){1,3}?(?:were|was|are|is|had been|have been) .*/su.exec(
    text.slice(until, sentence.end),
  )?.[0];
  return behind === undefined ? null : outcomeIn(clauseOf(behind));
}

/** What the whole sentence tells of, where that is one thing only and the noun is a common one. */
function onlyOutcome({ text }: Reading, { sentence, previous }: Surroundings, kind: string): string | null {
  if (previous) return null; // it is told of that one
  if (!isKnown(kind) && !/^(?:homes|households|vehicles|shops)$/.test(kind)) return null;
  const told = text.slice(sentence.start, sentence.end);
  const found = outcomesIn(told);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** What befalls things and not people: workers who walked out over closings are not closed. */
const OF_THINGS = /^(?:called off|closed|destroyed|flooded|reopened|cut off)$/;
/** "the loss of 61 lives", "it cost 61 lives" */
const LOST = /\b(?:loss of|lost|cost|took|claimed)\b[^.;,]{0,20}$/;
/** "had been moved to 412 camps": a preposition before the next figure belongs with what that one counts. */
const withObject = (text: string, until: number): number =>
  /\b(?:in|to) $/.test(text.slice(until - 4, until)) ? until + OBJECT : until;
const OBJECT = 24;
