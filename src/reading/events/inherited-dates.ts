import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { futureCues } from '../words/future-cues.ts';
import { pastVerbs } from '../words/past-verbs.ts';

const FUTURE = wordSet(futureCues);
const PAST = wordSet(pastVerbs);
/** Past forms that tell of a state, not of something that happens next. */
const STATES = wordSet(['was', 'were', 'had', "wasn't", "weren't", 'felt', 'knew', 'meant', 'stood', 'thought']);
/** Body sentences in which a report tells its news. */
const LEAD = 2;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Adds the dates that readers take for granted, by two conventions of news:
 * - a headline and the first sentences of the body, where they name no date, tell of the day of the news: the first
 *   day named in the lead that is no more than a week old, else the day of publication;
 * - a sentence in the simple past that names no date happens on the day of the sentence before it in its paragraph.
 */
export function withInheritedDates(
  scan: Scan,
  dates: ReadonlyMap<number, ReadonlySet<string>>,
  published: string | null,
): Map<number, ReadonlySet<string>> {
  if (published === null) return new Map(dates);
  const all = new Map<number, ReadonlySet<string>>();
  let bodySentences = 0;
  let told: { line: number; day: string } | null = null;
  const news = dayOfNews(scan, dates, published);
  scan.sentences.forEach((sentence, index) => {
    const kind = scan.lines[sentence.line]?.kind;
    if (kind === 'label' || kind === 'furniture') return;
    if (kind === 'body') bodySentences++;
    const own = dates.get(index);
    if (own) {
      all.set(index, own);
      const day = [...own].find((date) => DAY.test(date) && date <= published);
      if (day !== undefined) told = { line: sentence.line, day };
      return;
    }
    const tells = tellsWhat(scan, sentence.firstToken, sentence.endToken);
    const opens = kind === 'headline' || (kind === 'body' && bodySentences <= LEAD);
    if (opens && tells !== 'future' && tells !== 'nothing') all.set(index, new Set([news]));
    else if (told?.line === sentence.line && tells === 'event') all.set(index, new Set([told.day]));
  });
  return all;
}

/** The day that the lead names, if it is of the week before publication. */
function dayOfNews(scan: Scan, dates: ReadonlyMap<number, ReadonlySet<string>>, published: string): string {
  let bodySentences = 0;
  for (const [index, { line }] of scan.sentences.entries()) {
    if (scan.lines[line]?.kind === 'body' && ++bodySentences > LEAD + 1) break;
    const day = [...(dates.get(index) ?? [])].find(
      (date) => DAY.test(date) && date <= published && daysApart(date, published) < 7,
    );
    if (day !== undefined) return day;
  }
  return published;
}

/** Days between two dates of months that are the same or neighbours, roughly: months count 31 days. */
function daysApart(from: string, to: string): number {
  const index = (date: string): number =>
    Number(date.slice(0, 4)) * 372 + Number(date.slice(5, 7)) * 31 + Number(date.slice(8, 10));
  return index(to) - index(from);
}

/** Whether a sentence tells of something that happened, of something to come, of anything else, or has no verb. */
function tellsWhat(
  { word, tag, text, start, end }: Scan,
  first: number,
  last: number,
): 'event' | 'future' | 'other' | 'nothing' {
  let tells: 'other' | 'nothing' = 'nothing';
  for (let at = first; at < last; at++) {
    if (FUTURE.has(word[at]!)) return 'future';
    if (tag[at] !== Tag.verb && tag[at] !== Tag.auxiliary && !PAST.has(word[at]!)) continue;
    tells = 'other';
    if (STATES.has(word[at]!)) continue;
    if (PAST.has(word[at]!) || text.slice(start[at]!, end[at]!).endsWith('ed')) return 'event';
  }
  return tells;
}
