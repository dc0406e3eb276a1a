import { type DatedAct, datedActsOf } from '../acts/dated-acts.ts';
import type { BodySentence } from '../body-sentences.ts';
import { matchesIn } from '../matches.ts';
import { differingAges } from '../people/ages.ts';
import { type Found, type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

export const contradiction: Rule = {
  name: 'contradiction',
  severity: 'warning',
  catches:
    'Two things in one text that cannot both be: two days for one event, two ages for one person, a thing still to come that has been.',
  check: (story) => [...twoDays(story), ...twoAges(story), ...doneAndPending(story)].sort((a, b) => a.start - b.start),
};

/** "Under curfew since Wednesday … the curfew came into force on Thursday". */
function twoDays(story: Story): Found[] {
  const first = new Map<string, DatedAct>();
  return datedActsOf(story.reading, story.isQuoted).flatMap((act) => {
    const known = first.get(act.key);
    if (!known) {
      first.set(act.key, act);
      return [];
    }
    if (known.day === act.day || AGAIN.test(story.text.slice(act.start - 40, act.end + 20))) return [];
    return [
      {
        start: act.start,
        end: act.end,
        message: `${words(story.text, act.start, act.end)} is ${act.day}; before it stands ${words(story.text, known.start, known.end)}, ${known.day}.`,
        remedy: 'Correct the day that is wrong, or say that it happened twice.',
      },
    ];
  });
}
const AGAIN = /\b(?:again|second time|another|re-?arrested|later|first)\b/i;

/** "Holm, 44, … the 46-year-old harbour master". */
function twoAges(story: Story): Found[] {
  return differingAges(story).map(({ age, before }) => ({
    start: age.start,
    end: age.end,
    message: `${words(story.text, age.start, age.end)} here, but ${age.name} is ${before.years} before.`,
    remedy: 'Find out which age is right.',
  }));
}

const PENDING =
  /\b(?:(?:has|have|had)\s+(?:until\s+\S+(?:\s+\S+)?|\S+\s+(?:days?|weeks?|months?))|is|are|has yet|have yet|remains?|due)\s+(?:to|for)\s+(?:be\s+)?([a-z]{4,})|\bwill\s+(?:be\s+)?([a-z]{4,})/gi;
const DONE =
  /^(?:It|They|This|The [a-z]+)\s+(?:was|were|has been|have been)\s+(?:already\s+)?([a-z]{4,}?)(?:ed|en|n|t)\b(?:\s+(?:already|last|yesterday|earlier|on|in)\b)/;
/** Letters of a verb by which two of its forms are told to be one. */
const STEM = 5;

/** So long is left: "has three weeks for it", "two weeks are given for it". */
const TIME_LEFT =
  /\b(?:(?:has|have)\s+(?:another\s+)?\S+\s+(?:hours|days|weeks|months)|\S+\s+(?:hours|days|weeks|months)\s+(?:is|are)\s+(?:given|left)(?:\s+to\s+\S+)?)\s+(?:to|for|in which)\s/i;
/** "He delivered it on Sunday": done with what was spoken of, on a day that is past. */
const DONE_WITH_IT =
  /^(?:It|They|He|She|The [a-z]+)\s+(?:already\s+)?[a-z]{3,}\s+(?:it|them)\s+(?:[a-z]+\s+){0,2}?(?:(?:on|last|earlier)\s+\p{L}|yesterday|already)/u;

/** "Has three weeks to present it. It was presented last week.", "Two weeks are given for the plan. He delivered it on Sunday." */
function doneAndPending(story: Story): Found[] {
  return story.sentencesWith(PAST).flatMap((sentence) => {
    const before = story.sentences[sentence.at - 1];
    if (!before || story.isQuoted(sentence.start) || story.isSpoken(before.start)) return [];
    if (!isStillToCome(before, DONE.exec(sentence.text)?.[1]) && !isLeft(before, sentence)) return [];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        message: `${words(story.text, sentence.start, sentence.end)} tells as done what is still to come before it: ${words(story.text, before.start, before.end)}.`,
        remedy: 'Find out whether it has happened, and keep that sentence.',
      },
    ];
  });
}
const PAST = ['was', 'were', 'been', 'it', 'them'];

function isStillToCome(before: BodySentence, done: string | undefined): boolean {
  if (done === undefined) return false;
  return matchesIn(before.text, PENDING).some(
    (match) => (match[1] ?? match[2] ?? '').slice(0, STEM) === done.slice(0, STEM),
  );
}

const isLeft = (before: BodySentence, { text, line }: BodySentence): boolean =>
  before.line === line && DONE_WITH_IT.test(text) && TIME_LEFT.test(before.text);
