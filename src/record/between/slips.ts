import type { Figure, Time } from '#reading';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';

/** A number, year, hour or age as a text writes it. */
interface Written {
  start: number;
  end: number;
  /** What must be the same for two to be told of one thing: the unit, the hour without its half of the day, the person. */
  of: string;
  /** What was written, without what makes no difference. */
  value: string;
}

/** Two of which one was made of the other by a slip. */
type Slip = (was: string, is: string) => boolean;

/** So many terms two sentences share that stand for each other in part. */
const SHARED = 2;

/**
 * What a hand or a machine gets wrong in a number, in a text made from another: a zero too many, millions for billions, two
 * digits of a year changed, morning for evening. The wrong one stands only in the later text, the right one in the earlier.
 */
export function slipsIn(pair: Pair): PileFinding[] {
  if (pair.label === 'partial') return [];
  return [
    ...slipped(pair, amountsIn, isMagnitude, 'conflicting-figures', 1),
    ...slipped(pair, yearsIn, isDigit, 'contradiction', SHARED),
    ...slipped(pair, hoursIn, (was, is) => was !== is, 'contradiction', 1),
    ...slipped(pair, daysIn, isDayCut, 'contradiction', 1),
    ...slipped(pair, agesIn, isSwapped, 'contradiction', 0),
  ];
}

function slipped(
  { earlier, later, matches }: Pair,
  writtenIn: (ready: Ready) => Written[],
  isSlip: Slip,
  rule: string,
  least: number,
): PileFinding[] {
  const [before, after] = [writtenIn(earlier), writtenIn(later)];
  const keys = [before, after].map((all) => new Set(all.map(({ of, value }) => `${of}|${value}`)));
  const counterparts = new Map(matches.map(({ a, b }) => [b, a]));
  return after.flatMap((is): PileFinding[] => {
    if (isNoSentence(later, is.start)) return [];
    if (keys[0]?.has(`${is.of}|${is.value}`)) return [];
    const right = before.filter((was) => was.of === is.of && isSlip(was.value, is.value));
    const [a, b] = [right.map(({ start }) => passageAt(earlier, start)), passageAt(later, is.start)];
    const at = right.findIndex((was, index) => {
      if (counterparts.get(b) === a[index]) return true;
      return !keys[1]?.has(`${was.of}|${was.value}`) && sharedTerms(earlier, later, a[index] ?? -1, b) >= least;
    });
    const was = right[at];
    if (!was) return [];
    const text = earlier.story.reading.text;
    return [
      {
        rule,
        severity: 'warning',
        start: is.start,
        end: is.end,
        message: `${later.story.reading.text.slice(is.start, is.end)} here, but ${text.slice(was.start, was.end)} in ${named(earlier.story)}: a slip of a digit, a zero or a word.`,
        remedy: 'Find out which is right.',
        against: placeIn(earlier, [was.start, was.end]),
      },
    ];
  });
}

/** In a list of search terms or the furniture of the page nothing is told. */
function isNoSentence({ story: { reading } }: Ready, at: number): boolean {
  const isAround = ({ start, end }: { start: number; end: number }): boolean => start <= at && at < end;
  return (
    reading.lines.some((line) => line.kind === 'furniture' && isAround(line)) ||
    reading.findings.some((one) => one.rule === 'keyword-stuffing' && isAround(one))
  );
}

/** The digits that tell, and behind a bar how large it is: "£2.4 million" and "£24 million" have the same digits. */
function amountsIn({ story, isQuoted }: Ready): Written[] {
  return story.reading.figures.flatMap((figure: Figure): Written[] => {
    const { value, unit, start, end } = figure;
    const isInDigits = /\d/.test(story.reading.text.slice(start, end));
    if (value === undefined || value < 1 || !isInDigits || isQuoted(start)) return [];
    const digits = value.toExponential().split('e');
    return [{ start, end, of: unit ?? '', value: `${digits[0]}|${digits[1]}` }];
  });
}

/** The same digits, larger or smaller, or two of them changed. */
function isMagnitude(was: string, is: string): boolean {
  const [[digits = '', size], [others = '', other]] = [was.split('|'), is.split('|')];
  return size === other ? isSwapped(digits, others) : digits === others;
}

const timesIn = ({ story, isQuoted }: Ready, pattern: RegExp): [Time, RegExpExecArray][] =>
  story.reading.times.flatMap((time): [Time, RegExpExecArray][] => {
    const match = pattern.exec(story.reading.text.slice(time.start, time.end));
    return match && !isQuoted(time.start) ? [[time, match]] : [];
  });

/** "December 2012": the year, and what stands before it. */
function yearsIn(ready: Ready): Written[] {
  return timesIn(ready, /^(.*)\b((?:1[5-9]|20)\d\d)\b/).map(([{ start, end }, [, day = '', value = '']]) => ({
    start,
    end,
    of: day.toLowerCase(),
    value,
  }));
}

/** "11.20am": the hour without its half of the day, and the half. */
function hoursIn(ready: Ready): Written[] {
  return timesIn(ready, /\b(\d{1,2})(?:[.:](\d\d))?\s?([ap])\.?m\b/i).map(([{ start, end }, match]) => ({
    start,
    end,
    of: `${match[1]}.${match[2] ?? '00'}`,
    value: match[3]?.toLowerCase() ?? '',
  }));
}

/** "July 30": the month, and the day. */
function daysIn(ready: Ready): Written[] {
  const names = String.raw`(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
  return timesIn(ready, new RegExp(String.raw`(?:\b(\d{1,2})\s+${names}|\b${names}\s+(\d{1,2}))\b`, 'i')).map(
    ([{ start, end }, match]) => ({
      start,
      end,
      of: (match[2] ?? match[3] ?? '').slice(0, 3).toLowerCase(),
      value: match[1] ?? match[4] ?? '',
    }),
  );
}

const AGE = /^(\d{1,3})-year-old$/;

function agesIn({ story: { reading } }: Ready): Written[] {
  return reading.actors.flatMap(({ name, type, roles, mentions }) => {
    const age =
      type === 'person' ? roles.map((role) => AGE.exec(role)?.[1]).find((one) => one !== undefined) : undefined;
    if (age === undefined) return [];
    const places = mentions.map(([start]) => reading.text.indexOf(age, Math.max(0, start - age.length - 60)));
    const start = places.find((place, at) => place >= 0 && place < (mentions[at]?.[1] ?? 0) + 40);
    return start === undefined ? [] : [{ start, end: start + age.length, of: name.toLowerCase(), value: age }];
  });
}

/** One digit is another, or two have changed places. */
function isDigit(was: string, is: string): boolean {
  const differing = [...was].filter((digit, at) => digit !== is[at]).length;
  return was.length === is.length && (differing === 1 || isSwapped(was, is));
}

function isSwapped(was: string, is: string): boolean {
  return was !== is && was.length === is.length && [...was].sort().join('') === [...is].sort().join('');
}

/** "July 3" and "July 30": a digit came or went. */
function isDayCut(was: string, is: string): boolean {
  return was.length !== is.length && (was.startsWith(is) || is.startsWith(was));
}

const passageAt = ({ terms }: Ready, at: number): number =>
  terms.passages.findIndex(({ span: [start, end] }) => start <= at && at < end);

function sharedTerms(earlier: Ready, later: Ready, a: number, b: number): number {
  const terms = new Set(earlier.terms.passages[a]?.terms);
  return new Set((later.terms.passages[b]?.terms ?? []).filter((term) => terms.has(term) && !/^\d/.test(term))).size;
}
