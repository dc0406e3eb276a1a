import type { Reading } from '#reading';
import type { PiledStory, PileFinding } from '#record';
import {
  type Db,
  type FoundWords,
  findReading,
  parseSearch,
  putFindingsAgainst,
  recordOfRevision,
  type SearchQuery,
  type Store,
  type StoryLike,
  type StoryRecord,
  storiesLike,
} from '#store';
import { shownWords } from '#story';
import type { Desk } from './desk.ts';
import { matterSlugs } from './matter-slugs.ts';

/** Stories that one is held against: those that share most with it. */
const MOST = 10;

/**
 * Holds a story's newest words against the paper's other stories: days, figures and speakers that differ, passages that
 * stood there before. Only stories that the record or the search finds under what this one tells are looked at.
 */
export async function holdAgainstOthers(desk: Desk, story: number, revision: number): Promise<void> {
  const { writing } = desk;
  const { READING_VERSION } = await import('#reading');
  const reading = await findReading(writing, revision, READING_VERSION);
  const record = await recordOfRevision(writing, revision);
  if (!reading || !record) return;
  const text = { story, reading, record, matters: await matterSlugs(writing, story, record) };
  const found = await findAgainstOthers({ ...desk, db: writing }, text);
  await putFindingsAgainst(
    writing,
    revision,
    found.map(({ start: _, end: __, other, ...finding }) => ({ ...finding, against: other?.id ?? null })),
  );
}

/** A text that is held against the paper's other stories. */
export interface HeldText {
  /** Which is not held against itself; 0 for one that is no story yet. */
  story: number;
  reading: Reading;
  /** What it would put on record. */
  record: StoryRecord;
  /** Slugs of the matters that its figures would belong to. */
  matters: readonly string[];
}

/** What was found, where it stands in the plain text, and the story that tells it otherwise, or told it before. */
export interface FoundAgainst extends Omit<FoundWords, 'against'> {
  start: number;
  end: number;
  other: Pick<StoryLike, 'id' | 'headline'> | null;
}

/** What other stories tell otherwise than a text, which need not be saved; nothing is written. */
export async function findAgainstOthers(
  { store, db, now }: { store: Store; db: Db; now: number },
  { story, reading, record, matters }: HeldText,
): Promise<FoundAgainst[]> {
  const [{ checkPile }, { identify }] = await Promise.all([import('#record'), import('./identify.ts')]);
  const identities = await identify(db, record.people);
  const others = await storiesLike(
    store,
    db,
    now,
    {
      story,
      people: identities.flatMap(({ known }) => known ?? []),
      matters,
      events: record.events,
      sentences: longestSentences(reading),
      names: mostNamed(reading),
    },
    MOST,
  );
  const pile = others.map((other): PiledStory => ({ id: nameOf(other, others), reading: other.reading }));
  const found = checkPile([...pile, { id: '', reading }]).at(-1) ?? [];
  const storyOf = new Map(pile.map(({ id }, at) => [id, others[at] ?? null]));
  const copied = Map.groupBy(
    found.filter(({ rule }) => rule === COPIED),
    ({ against }) => against.story,
  );
  return found.flatMap((finding) => {
    const passages = finding.rule === COPIED ? (copied.get(finding.against.story) ?? []) : [finding];
    if (passages[0] !== finding) return [];
    const { start, end, against } = finding;
    return [{ ...inWords(reading, finding, passages.length), start, end, other: storyOf.get(against.story) ?? null }];
  });
}

const COPIED = 'copied-text';

/** Its headline; numbered where others have the same. */
function nameOf<T extends { headline: string }>(story: T, all: readonly T[]): string {
  const same = all.filter(({ headline }) => headline === story.headline);
  return same.length === 1 ? story.headline : `${story.headline} (${same.indexOf(story) + 1})`;
}

/** @param passages how many were copied from the same story, which is said once */
function inWords({ text }: Reading, finding: PileFinding, passages: number): Omit<FoundWords, 'against'> {
  const { rule, severity, message, remedy = null, start, end, against } = finding;
  const words = shownWords(text.slice(start, end));
  if (rule !== COPIED) return { rule, severity, message, remedy, words };
  const others = passages > 2 ? ` and ${passages - 1} others stand` : passages === 2 ? ' and another stand' : ' stands';
  return {
    rule,
    // A paper may print its own words again: it is told, and left to it.
    severity: 'note',
    message: `This passage${others} word for word in “${against.story}”.`,
    remedy: 'Link to that story where readers should know, or tell it anew.',
    words,
  };
}

const NAMES = 5;

/** The persons named most, by their whole names. */
function mostNamed({ actors }: Reading): SearchQuery[] {
  return actors
    .filter(({ name, type }) => type === 'person' && name.includes(' '))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, NAMES)
    .map(({ name }) => parseSearch(`"${name}"`));
}

const SENTENCES = 3;
const WORDS = 7;

/** The words by which a copy of the longest sentences is found: their longest, which few other stories have together. */
function longestSentences({ text, sentences }: Reading): SearchQuery[] {
  return sentences
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !/^[“"‘]/.test(sentence))
    .sort((a, b) => b.length - a.length)
    .slice(0, SENTENCES)
    .map((sentence) => {
      const words = [...new Set(sentence.match(/\p{L}{4,}/gu) ?? [])].sort((a, b) => b.length - a.length);
      return parseSearch(words.slice(0, WORDS).join(' '));
    })
    .filter((query) => query.length >= WORDS - 2);
}
