import type { Statement } from '#reading';
import type { Span } from '#text';
import { AlignedSentences } from '../copies/aligned-sentences.ts';
import { type Entries, entries } from '../entries.ts';
import type { Cast } from '../people/people.ts';
import type { RecordedStory, Utterance } from '../record.ts';
import { Union } from '../union.ts';
import { joinAligned } from './aligned.ts';
import { joinSayings } from './alike.ts';
import { plainWords } from './saying-terms.ts';
import { goesOn, Sayings } from './sayings.ts';

/**
 * Groups the statements of many stories by what was said: the same speaker with the same words or nearly so, and what stands
 * in the same place of a copy, however it was reworded and even where its speaker fell away.
 */
export function utterancesOf(
  stories: readonly RecordedStory[],
  cast: Cast,
  aligned: AlignedSentences = new AlignedSentences(),
): Entries<Utterance> {
  const union = new Union();
  const sayings = new Sayings(stories);
  for (const [story, { id, reading }] of stories.entries()) {
    let previous: Statement | null = null;
    for (const statement of reading.statements) {
      const { content, speaker } = statement;
      const person = speaker.actor === undefined ? null : cast.personOf(id, speaker.actor);
      sayings.add(story, content, person?.name ?? speaker.name);
      const number = union.add();
      if (previous && goesOn(previous, statement)) union.join(number - 1, number);
      previous = statement;
    }
  }
  joinAligned(aligned, sayings, union);
  joinSayings(sayings, union);
  const groups = union.groups();
  return entries(groups.length, (group) => utteranceFrom(groups.members(group), sayings, stories));
}

function utteranceFrom(group: Int32Array, sayings: Sayings, stories: readonly RecordedStory[]): Utterance {
  const speakers = new Map<string, number>();
  const byStory = new Map<number, Span[]>();
  for (const saying of group) {
    const speaker = sayings.speaker(saying);
    if (speaker !== null) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
    const story = sayings.story(saying);
    byStory.set(story, joined([...(byStory.get(story) ?? []), ...sayings.content(saying)]));
  }
  const [speaker = null] = [...speakers].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return {
    speaker,
    mentions: [...byStory].map(([story, content]) => ({ story: stories[story]?.id ?? '', content })),
    differs: byStory.size > 1 && wordings(group, sayings).size > 1,
  };
}

/** Spans in order; of those that overlap, as where one statement stands inside another, one span. */
function joined(spans: Span[]): Span[] {
  const apart: Span[] = [];
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last && start < last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}

/** The different words that stories have for one saying. */
function wordings(group: Int32Array, sayings: Sayings): Set<string> {
  const texts = new Map<number, string>();
  for (const saying of group) {
    const story = sayings.story(saying);
    texts.set(story, `${texts.get(story) ?? ''} ${plainWords(sayings.text(saying))}`.trim());
  }
  return new Set(texts.values());
}
