import type { Statement } from '#reading';
import type { Span } from '#text';
import type { Aligned } from '../copies/copies.ts';
import type { Cast } from '../people/people.ts';
import type { RecordedStory, Utterance } from '../record.ts';
import { Union } from '../union.ts';
import { joinAligned } from './aligned.ts';
import { joinAlike } from './alike.ts';
import { plainWords, type SayingTerms, sayingTerms } from './saying-terms.ts';

/** One statement of one story; or a sentence of a copy that lost its speaker. */
export interface Said {
  story: string;
  content: Span[];
  speaker: string | null;
  text: string;
  terms: SayingTerms;
}

/**
 * Groups the statements of many stories by what was said: the same speaker with the same words or nearly so, and what stands
 * in the same place of a copy, however it was reworded and even where its speaker fell away.
 */
export function utterancesOf(
  stories: readonly RecordedStory[],
  cast: Cast,
  aligned: readonly Aligned[] = [],
): Utterance[] {
  const union = new Union();
  const sayings: Said[] = [];
  for (const story of stories) {
    let previous: Statement | null = null;
    for (const statement of story.reading.statements) {
      sayings.push(saidBy(story, statement, cast));
      const number = union.add();
      if (previous && goesOn(previous, statement)) union.join(number - 1, number);
      previous = statement;
    }
  }
  joinAligned(stories, aligned, sayings, union);
  joinAlike(sayings, union);
  const groups = new Map<number, Said[]>();
  for (const [number, said] of sayings.entries()) {
    const root = union.find(number);
    const group = groups.get(root);
    if (group) group.push(said);
    else groups.set(root, [said]);
  }
  return [...groups.values()].map(utteranceFrom);
}

/** A quotation that goes on behind its cue: `"A," she said. "B"`. */
function goesOn(one: Statement, next: Statement): boolean {
  return (
    one.manner === 'direct' &&
    next.manner === 'direct' &&
    next.cue === null &&
    next.sentence - one.sentence <= 1 &&
    one.speaker.type === next.speaker.type &&
    one.speaker.actor === next.speaker.actor &&
    one.speaker.name === next.speaker.name
  );
}

function saidBy({ id, reading }: RecordedStory, { speaker, content }: Statement, cast: Cast): Said {
  const person = speaker.actor === undefined ? null : cast.personOf(id, speaker.actor);
  const text = content.map(([start, end]) => reading.text.slice(start, end)).join(' ');
  return { story: id, content, speaker: person?.name ?? speaker.name, text, terms: sayingTerms(text) };
}

function utteranceFrom(group: readonly Said[]): Utterance {
  const speakers = new Map<string, number>();
  for (const { speaker } of group) if (speaker !== null) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
  const [speaker = null] = [...speakers].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const byStory = new Map<string, Span[]>();
  const texts = new Map<string, string>();
  for (const { story, content, text } of group) {
    byStory.set(
      story,
      [...(byStory.get(story) ?? []), ...content].sort(([a], [b]) => a - b),
    );
    texts.set(story, `${texts.get(story) ?? ''} ${plainWords(text)}`.trim());
  }
  return {
    speaker,
    mentions: [...byStory].map(([story, content]) => ({ story, content })),
    differs: new Set(texts.values()).size > 1,
  };
}
