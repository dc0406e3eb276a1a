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
    for (const statement of story.reading.statements) {
      sayings.push(saidBy(story, statement, cast));
      union.add();
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

function saidBy({ id, reading }: RecordedStory, { speaker, content }: Statement, cast: Cast): Said {
  const person = speaker.actor === undefined ? null : cast.personOf(id, speaker.actor);
  const text = content.map(([start, end]) => reading.text.slice(start, end)).join(' ');
  return { story: id, content, speaker: person?.name ?? speaker.name, text, terms: sayingTerms(text) };
}

function utteranceFrom(group: readonly Said[]): Utterance {
  const speakers = new Map<string, number>();
  for (const { speaker } of group) if (speaker !== null) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
  const [speaker = null] = [...speakers].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return {
    speaker,
    mentions: group.map(({ story, content }) => ({ story, content })),
    differs: new Set(group.map(({ text }) => plainWords(text))).size > 1,
  };
}
