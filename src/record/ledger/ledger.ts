import type { Figure, Line, Reading } from '#reading';
import { Vocabulary } from '../columns/vocabulary.ts';
import { AlignedSentences } from '../copies/aligned-sentences.ts';
import { inOrderOfTime } from '../copies/in-order-of-time.ts';
import type { Cast } from '../people/people.ts';
import type { Matter, MatterValue, RecordedStory } from '../record.ts';
import { asOfWords, dayBefore } from './as-of.ts';
import { withCentsAsMoney } from './cents.ts';
import { contextOf } from './context.ts';
import { CLOSED, weekClose } from './market-close.ts';
import { mattersOf } from './matter.ts';
import type { MatterName } from './matter-name.ts';
import { mattersIn, tellsAlone } from './matters-in.ts';
import { middle } from './middle.ts';
import { polledUntil } from './pollster.ts';
import { agree, type DatedValue, relationOf } from './relation.ts';
import { Reported } from './reported.ts';
import { SaidOn } from './said-on.ts';
import { Sources } from './sources.ts';
import { statedBy, statementAround } from './stated-by.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { VoteDay } from './vote-day.ts';

/**
 * Every value that stories report, by what it is a value of: those with most values first.
 * @param aligned sentences that were made from those of earlier stories: what they tell is of the same matter, and was so
 *   on the day of the earlier one
 */
export function ledgerOf(
  stories: readonly RecordedStory[],
  cast: Cast,
  aligned: AlignedSentences = new AlignedSentences(),
): Matter[] {
  const names = new Vocabulary();
  const sources = new Sources(aligned);
  const all: Reported[] = [];
  for (const number of inOrderOfTime(stories)) {
    const story = stories[number];
    if (story) for (const one of reportedBy(story, number, cast, names, sources)) all.push(one);
  }
  return mattersIn(all)
    .map(([name, reported]) => {
      const matter = matterFrom(name, reported);
      return { matter, weight: weight(matter) };
    })
    .sort((a, b) => b.weight - a.weight || (a.matter.matter < b.matter.matter ? -1 : 1))
    .map(({ matter }) => matter);
}

const weight = ({ values }: Matter): number => values.reduce((sum, { mentions }) => sum + mentions.length, 0);

function reportedBy(story: RecordedStory, number: number, cast: Cast, names: Vocabulary, sources: Sources): Reported[] {
  const reading = withCentsAsMoney(story.reading);
  const surroundings = surroundingsOf(reading);
  const matters = mattersOf(reading, surroundings);
  const about = whomOf(story, cast);
  const ownDay = reading.published?.slice(0, 10) ?? null;
  const furniture = furnitureOf(reading);
  const saidOn = new SaidOn(reading);
  const voteDay = new VoteDay(reading);
  const madeFrom = sources.of(number, reading.figures);
  /** Day of the last move of a price that the story dates: a close told behind it is of that day. */
  let marketDay: string | null = null;
  const all: (Reported | null)[] = [];
  for (const [index, figure] of reading.figures.entries()) {
    const [named, around] = [matters[index], surroundings[index]];
    if (!named || !around || furniture.some((line) => line.start <= figure.start && figure.end <= line.end)) {
      all.push(null);
      continue;
    }
    const { sameAs } = named;
    const source = madeFrom[index]?.figure ?? null;
    const published = madeFrom[index]?.day ?? ownDay;
    const matter = source?.matter ?? named.matter;
    const { low, high, qualifier, unit, start, end } = figure;
    const follows = sameAs === null ? null : (all[sameAs] ?? null);
    const beside = besideIn(reading.text, around, all[index - 1] ?? null) ?? follows;
    const isSameSentence = beside?.sentence === around.sentence.start;
    const speaker =
      statedBy(story, figure, around, cast) ??
      (isSameSentence || (follows !== null && UP_FROM.test(around.before)) ? (beside?.value.statedBy ?? null) : null);
    const isOld = isFormer(figure, around);
    const isNow = !isOld && (speaker !== null || isOfToday(matter, around) || isTollSoFar(matter, figure));
    const isPresent =
      /\bnow(?: about| some| nearly)?\s*$/.test(around.before) ||
      /^[^.;,“"]{0,30}\b(?:are|is) now\b/.test(around.after);
    const saidDay = isNow && speaker !== null ? saidOn.of(statementAround(reading, figure)) : null;
    const wholeDay =
      isSameSentence && /^\s*(?:\S+ )?of (?:them|these|those|which|whom)\b/.test(around.after)
        ? beside.value.asOf
        : null;
    const ownWords = asOfWords(reading, figure, around);
    const polled = polledUntil(reading, figure);
    const dated =
      (isPresent ? published : null) ??
      ownWords ??
      wholeDay ??
      polled ??
      voteDay.of(figure, around) ??
      source?.value.asOf ??
      (CLOSED.test(around.before) ? marketDay : null) ??
      weekClose(around.before, published) ??
      saidDay ??
      (isNow ? published : null);
    const asOf = dated ?? (isOld ? null : dayBefore(reading, figure, around));
    if (OF_MARKET.test(matter.kind) && !isOld && ownWords !== null) marketDay = ownWords;
    const value: MatterValue = {
      ...(figure.value === undefined ? {} : { value: figure.value }),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      qualifier,
      unit,
      statedBy: speaker === null ? null : names.one(speaker),
      asOf: asOf === null ? null : names.one(asOf),
      mentions: [{ story: story.id, start, end }],
    };
    // A day that is only told before says when, and not which of two values came first.
    const day = (dated === null ? null : value.asOf) ?? (published === null || isOld ? null : names.one(published));
    const name = { ...matter, part: matter.part || episode(asOf, published) };
    const told = toldAround(reading.text, figure, around);
    const context = tellsAlone(name) ? [] : contextOf(told, name, unit).map((word) => names.one(word));
    const manner = {
      isDated: (ownWords ?? wholeDay ?? polled) !== null,
      isFormer: isOld,
      isLater: HAS_GONE.test(around.before),
      isCorrected: isTakenBack(around),
      isAltered: source !== null && ownWords === null && !agree(source.value, value),
    };
    const from = { sameAs: follows, source, about, context, compares: COMPARES.test(told), manner };
    all.push(new Reported(value, name, day, from, story, around.sentence));
  }
  sources.keep(number, reading.figures, all, ownDay);
  return all.filter((one) => one !== null);
}

/** "Ten photos of the steppe", "2 comments": told by the page, not by the story. */
const furnitureOf = ({ lines }: Reading): Line[] => lines.filter(({ kind }) => kind === 'furniture');

const OF_MARKET = /^(?:share price|market value)/;

/** "That's up from 12": whoever stated the value that it is compared with has stated it too. */
const UP_FROM = /^["“]?(?:That|It|This)(?:['’]s| is| was) (?:up|down) from\b/;

/** The figure before it in its sentence, where no word between them sets one against the other. */
function besideIn(text: string, { sentence, before }: Surroundings, previous: Reported | null): Reported | null {
  const isTold = previous?.sentence === sentence.start && !/\b(?:while|but|whereas|although|though|yet)\b/.test(before);
  return isTold && !/[“”"]/.test(text.slice(sentence.start, sentence.end)) ? previous : null;
}

/** The words around a figure in its sentence. */
const toldAround = (text: string, { start, end }: Figure, { sentence }: Surroundings): string =>
  text.slice(Math.max(sentence.start, start - 60), Math.min(sentence.end, end + 80));

const COMPARES = /\b(?:up|down|from|rose|risen|fell|fallen|against|than|compared|raised|cut|lowered)\b/;

/** "Up from 12", "from 42 tonnes to 180", "two shifts instead of three": what was before, on no known day. */
function isFormer({ unit }: Figure, { before, after, previous }: Surroundings): boolean {
  if (/\binstead of\W*$/.test(before)) return true;
  if (previous?.unit === unit && /^[^.;,]{0,28},? after\s*$/.test(before) && /^(?: \p{L}+)?[.,;]/u.test(after))
    return true;
  return (
    /\b(?:up|down|fell|rose|cut|raised|lowered|widened|grew|increased|reduced)?\b ?from(?: about| nearly| some| around| the)*\W*$/i.test(
      before,
    ) &&
    (/\b(?:up|down|to \S+|target|forecast|estimate)[^.;]{0,30} from\W*$/i.test(before) ||
      /^\s*to\b/.test(after) ||
      /,? from\W*$/.test(before))
  );
}

/** "That number had risen to 14 by five": what it was before was so earlier. */
const HAS_GONE =
  /\b(?:had|has|have) (?:since |now )?(?:risen|grown|climbed|increased|jumped|fallen|dropped|gone (?:up|down))(?: to)?(?: (?:about|nearly|more than|at least))?\s*$/;

/** "27 boats, rather than 31 as it stated", "had given the figure as 610", "we said 31 at first": what was said and was not so. */
const isTakenBack = ({ before, after }: Surroundings): boolean =>
  /\brather than(?: the)?\W*$|\b(?:had|have|has) (?:given|put|stated) (?:the|its|that|their) (?:count|figure|number|toll) (?:as|at)\W*$/.test(
    before,
  ) || /^ (?:at first\b|as (?:it|he|she|they) (?:had )?(?:stated|said|reported)\b)/.test(after);

/**
 * Prices of the market, what is or has been so at present, and tolls that "rose" or "passed": as of the day of the story,
 * whoever tells them.
 */
function isOfToday({ kind, outcome }: MatterName, { before, after }: Surroundings): boolean {
  if (/^(?:share price|bonds|market value)/.test(kind)) return true;
  if (/\b(?:is|are|has|have|remains?|stays?|employs?|stands? at)\b[^.;,“"]{0,30}$/.test(before)) return true;
  if (/^[^.;,“"]{0,40}\b(?:is|are|has|have|remains?|stays?)\b/.test(after)) return true;
  if (/\b(?:offered|priced|quoted)\b[^.;]{0,40}$/.test(before)) return true;
  return outcome !== '' && /\b(?:has|have|rose|risen|passed|reached|climbed|topped)\b[^.;]{0,40}$/i.test(before);
}

/** "A fire that hurt at least 36 people": so many are known of when the story is told. */
const isTollSoFar = ({ outcome }: MatterName, { qualifier }: Figure): boolean =>
  (qualifier === 'at-least' || qualifier === 'more-than') && /^(?:killed|injured|missing|ill|detained)$/.test(outcome);

/** Actors that one story is mostly about are kept to tell whose price or toll it is. */
const MOST_ABOUT = 8;

/** Names, across spellings, of the persons and bodies that a story mentions most. */
function whomOf({ id, reading }: RecordedStory, cast: Cast): Set<string> {
  const actors = reading.actors.filter(({ type }) => type === 'person' || type === 'organisation' || type === 'place');
  actors.sort((a, b) => b.mentions.length - a.mentions.length);
  return new Set(actors.slice(0, MOST_ABOUT).map((actor) => cast.personOf(id, actor.id)?.name ?? actor.name));
}

/** A value of another year is one of another event: the dead of 2011 are not those of today. */
function episode(asOf: string | null, published: string | null): string {
  if (asOf === null || published === null || asOf.slice(0, 4) === published.slice(0, 4)) return '';
  const months = (year: string): number => Number(year.slice(0, 4)) * 12 + Number(year.slice(5, 7) || 6);
  return months(published) - months(asOf) > 3 ? `in ${asOf.slice(0, 4)}` : '';
}

/** One entry for each value, qualifier, speaker and day; mentions gathered. In order of the day. */
function matterFrom(matter: string, reported: readonly Reported[]): Matter {
  const values = new Map<string, DatedValue>();
  for (const { value, day, manner } of reported) {
    const { value: one, low, high, qualifier, unit, statedBy: speaker, asOf } = value;
    const key = [one, low, high, qualifier, unit, speaker, asOf].join('|');
    const known = values.get(key);
    if (!known) values.set(key, { ...value, ...manner, day });
    else {
      known.mentions.push(...value.mentions);
      known.isDated ||= manner.isDated;
      // Of what nobody dates it is enough that one story calls it the former.
      known.isFormer = asOf === null ? known.isFormer || manner.isFormer : known.isFormer && manner.isFormer;
      known.isLater &&= manner.isLater;
      known.isCorrected ||= manner.isCorrected;
      known.isAltered &&= manner.isAltered;
      if (day !== null && (known.day === null || day < known.day)) known.day = day;
    }
  }
  const sorted = [...values.values()].sort((a, b) => compareDays(a.day, b.day) || middle(a) - middle(b));
  return {
    matter,
    values: sorted.map(withoutManner),
    relation: relationOf(sorted, reported[0]?.matter ?? { kind: '', outcome: '' }),
  };
}

function withoutManner(told: DatedValue): MatterValue {
  const {
    day: _day,
    isDated: _dated,
    isFormer: _former,
    isLater: _later,
    isCorrected: _corrected,
    isAltered: _altered,
    ...value
  } = told;
  return value;
}

function compareDays(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
