import { checkPile, type PileFinding, type RecordedStory } from '#record';
import { calledIn } from './speaker-of.ts';
import { capital, dayWords, oneLine } from './words.ts';

/** Each story is held against those like it; of more the report says that it was not done. */
export const MOST_STORIES = 500;

/** One place where a later story tells otherwise what an earlier one tells. */
export interface Difference {
  kind: keyof typeof KINDS;
  later: { story: string; start: number; end: number };
  earlier: { story: string; start: number; end: number };
  /** What became of it, in a few words. */
  what: string;
}

export const KINDS = {
  speaker: 'Another speaker',
  turned: 'Turned into the contrary',
  figure: 'Another figure',
  day: 'Another day or hour',
  nameless: 'The name is gone',
} as const;

/** What stories that tell the same tell differently; null where there are too many to hold against each other. */
export function differencesOf(stories: readonly RecordedStory[]): Difference[] | null {
  if (stories.length > MOST_STORIES) return null;
  return checkPile(stories).flatMap((findings, at) =>
    findings.flatMap((finding) => {
      const [later, earlier] = [stories[at], stories.find(({ id }) => id === finding.against.story)];
      return (later && earlier && differenceOf(finding, earlier, later)) ?? [];
    }),
  );
}

function differenceOf(finding: PileFinding, before: RecordedStory, after: RecordedStory): Difference | null {
  const { rule, message, start, end, against } = finding;
  const place = { later: { story: after.id, start, end }, earlier: against };
  if (rule === 'garbled-quote') {
    const [, here = '', there = ''] = /^(.+) says here what (.+) says in /s.exec(message) ?? [];
    return here === ''
      ? { kind: 'turned', ...place, what: 'the contrary' }
      : { kind: 'speaker', ...place, what: `${capital(there)}, then ${here}` };
  }
  if (rule === 'unattributed-quote')
    return { kind: 'nameless', ...place, what: `${capital(speakerAt(before, against))}, then nobody` };
  if (rule !== 'conflicting-figures' && rule !== 'contradiction') return null;
  const kind = rule === 'contradiction' ? 'day' : 'figure';
  const days = message.match(/\d{4}-\d{2}-\d{2}/g);
  if (days?.length === 2) return { kind, ...place, what: `${dayWords(days[1])}, then ${dayWords(days[0])}` };
  const was = oneLine(before.reading.text.slice(against.start, against.end));
  const is = oneLine(after.reading.text.slice(start, end));
  return { kind, ...place, what: `${was}, then ${is}` };
}

/** Who says it there, by name or as the story calls them. */
function speakerAt({ reading }: RecordedStory, { start, end }: { start: number; end: number }): string {
  const statement = reading.statements.find(({ content }) => content.some(([from, to]) => from < end && start < to));
  return (statement && calledIn(statement, reading)) || 'somebody';
}
