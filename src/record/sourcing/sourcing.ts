import type { Statement } from '#reading';
import type { Cast } from '../people/people.ts';
import type { RecordedStory, Sourcing } from '../record.ts';

const OFFICIAL =
  /\b(?:minister|ministry|president|mayor|police|spokes(?:man|woman|person)|government|governor|senator|council(?:lor)?|officials?|prosecutor|judge|court|chief|commissioner|secretary|ambassador|army|military|department|agency|embassy|parliament|authorit(?:y|ies)|sheriff|premier|commandant|general|colonel|city)\b/i;

/** Who speaks in a story: every source counted once, officials among them, and how many words each is given. */
export function sourcingOf({ id, reading }: RecordedStory, cast: Cast): Sourcing {
  const sources = new Map<
    string,
    { type: Statement['speaker']['type']; name: string | null; isOfficial: boolean; words: number }
  >();
  for (const { speaker, content } of reading.statements) {
    if (speaker.type === 'none') continue;
    const person = speaker.actor === undefined ? null : cast.personOf(id, speaker.actor);
    const described = speaker.spans.map(([start, end]) => reading.text.slice(start, end)).join(' ');
    const name = person?.name ?? speaker.name;
    const key = `${speaker.type} ${speaker.actor ?? name ?? described.toLowerCase()}`;
    const words = content.reduce(
      (sum, [start, end]) => sum + reading.text.slice(start, end).split(/\s+/).filter(Boolean).length,
      0,
    );
    const known = sources.get(key) ?? { type: speaker.type, name, isOfficial: false, words: 0 };
    known.words += words;
    known.isOfficial ||= OFFICIAL.test(`${described} ${speaker.role ?? ''} ${name ?? ''}`);
    sources.set(key, known);
  }
  const all = [...sources.values()];
  return {
    story: id,
    named: all.filter(({ type, name }) => type === 'organisation' || (type === 'person' && name !== null)).length,
    unnamed: all.filter(({ type, name }) => type === 'anonymous' || (type === 'person' && name === null)).length,
    documents: all.filter(({ type }) => type === 'document').length,
    officials: all.filter(({ isOfficial }) => isOfficial).length,
    wordsBySpeaker: wordsByName(all),
  };
}

/** One entry for each name, however it speaks (in person, in a letter); the unnamed stay apart. */
function wordsByName(all: readonly { name: string | null; words: number }[]): Sourcing['wordsBySpeaker'] {
  const named = new Map<string, { speaker: string | null; words: number }>();
  const words: Sourcing['wordsBySpeaker'] = [];
  for (const { name, words: many } of all) {
    const known = name === null ? undefined : named.get(name);
    if (known) {
      known.words += many;
      continue;
    }
    const entry = { speaker: name, words: many };
    if (name !== null) named.set(name, entry);
    words.push(entry);
  }
  return words.sort((a, b) => b.words - a.words);
}
