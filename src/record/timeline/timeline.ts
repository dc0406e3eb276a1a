import { joinAlike } from '../columns/meet.ts';
import { AlignedSentences } from '../copies/aligned-sentences.ts';
import { type Entries, entries } from '../entries.ts';
import type { Happening, RecordedStory } from '../record.ts';
import { Union } from '../union.ts';
import { isOfDateline, withoutDateline } from './dateline.ts';
import { Told } from './told.ts';

/**
 * Events of many stories by date; the same event told by several stories is one, and so are sentences that stand for each
 * other in copies, even where the copy lost the date. Only dated days, months and years.
 */
export function timelineOf(
  stories: readonly RecordedStory[],
  aligned: AlignedSentences = new AlignedSentences(),
): Entries<Happening> {
  const told = new Told(stories);
  const union = new Union();
  for (const [number, story] of stories.entries()) {
    for (const { start, end, date } of story.reading.events) {
      const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/.exec(date)?.[0];
      if (day === undefined || isOfDateline(story.reading, start, end, day)) continue;
      told.add(number, start, end, day);
      union.add();
    }
  }
  for (const day of told.byDay().values())
    joinAlike(
      day,
      (sentence) => told.terms.of(sentence),
      (one, other) => told.tellSame(one, other),
      union,
    );
  joinAligned(told, union, aligned);
  const groups = union.groups();
  const date = (group: number): string => told.day(groups.members(group)[0] ?? 0);
  const inOrder = Int32Array.from({ length: groups.length }, (_, group) => group).sort((a, b) =>
    date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : a - b,
  );
  const published = stories.map(({ reading }) => reading.published ?? '9999');
  return entries(groups.length, (at) => happening(groups.members(inOrder[at] ?? 0), told, published, stories));
}

/** Sentences of copies; one that tells no date of its own goes with the one it was made from. */
function joinAligned(told: Told, union: Union, aligned: AlignedSentences): void {
  for (const { a, aSpan, b, bSpan } of aligned) {
    for (const sentence of told.at(a, aSpan[0])) {
      const there = told.at(b, bSpan[0]);
      const same = there.find((other) => told.day(other) === told.day(sentence));
      if (same !== undefined) union.join(sentence, same);
      if (there.length > 0) continue;
      const added = told.addAligned(b, bSpan[0], bSpan[1], told.day(sentence));
      union.add();
      union.join(sentence, added);
    }
  }
}

/** Told in the words of the story that came first. */
function happening(
  mentions: Int32Array,
  told: Told,
  published: readonly string[],
  stories: readonly RecordedStory[],
): Happening {
  const time = (sentence: number): string => published[told.story(sentence)] ?? '';
  const first = mentions.reduce((best, one) => (time(one) < time(best) ? one : best), mentions[0] ?? 0);
  return {
    date: told.day(first),
    what: withoutDateline(told.text(first).replace(/\s+/g, ' ')),
    mentions: Array.from(mentions, (one) => ({
      story: stories[told.story(one)]?.id ?? '',
      start: told.start(one),
      end: told.end(one),
    })),
  };
}
