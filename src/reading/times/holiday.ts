import type { Look } from '../scan/look.ts';
import { wordSet } from '../scan/vocabulary.ts';
import { holidays } from '../words/holidays.ts';
import type { Form } from './form.ts';
import { yearBehind } from './named-date.ts';
import { Phrases } from './phrases.ts';

/** Words that name a feast only with a capital: an epiphany, money lent, a new year. */
const LOWER_ELSE = wordSet(['epiphany', 'lent', 'new']);

const PHRASES = new Phrases<string>(rulesByName());

/** Words with which the name of a holiday begins. */
export const HOLIDAY_OPENERS = PHRASES.firstWords;

/** A holiday by its name, with the year where it stands behind: Thanksgiving, Easter Monday, New Year's Eve 2019. */
export const holiday: Form = {
  rule: 'times/holiday',
  words: PHRASES.firstWords,
  read(look, at) {
    const found = holidayAt(look, at);
    if (
      !found ||
      (found.end - at <= 2 && LOWER_ELSE.has(look.word(at)) && !look.isCapitalised(at) && look.count > found.end)
    )
      return null;
    const year = yearBehind(look, found.end);
    return {
      first: at,
      end: year?.end ?? found.end,
      date: { is: 'holiday', rule: found.value, ...(year && { year: year.value }) },
    };
  },
};

/** The longest holiday's name that begins at a token, as the rule of its day. */
export const holidayAt = (look: Look, at: number): { value: string; end: number } | null => PHRASES.longest(look, at);

/** How its day is found by each name of a holiday. */
function rulesByName(): Record<string, string> {
  const rules: Record<string, string> = {};
  for (const entry of holidays) {
    const words = entry.split(' ');
    const rule = words.pop()!;
    for (const name of spelledOut(words)) rules[name] = rule;
  }
  return rules;
}

/** All that `a|b c?` stands for: a c, b c, a, b. */
function spelledOut(words: readonly string[]): string[] {
  let heads = [''];
  for (const word of words) {
    const ends = word.replace('?', '').split('|');
    const longer = ends.flatMap((end) => heads.map((head) => `${head} ${end}`.trim()));
    heads = word.endsWith('?') ? heads.concat(longer) : longer;
  }
  return heads;
}
