import type { Figure, Finding, Reading, Statement } from '#reading';
import { words } from './rule.ts';

/** The rule between two revisions of one text. */
const RULE = 'lost-in-revision';

/**
 * What fell away between two revisions: a statement that became an assertion, a speaker, a qualifier, a date.
 * @returns findings whose spans are in the later text
 */
export function checkRevision(before: Reading, after: Reading): Finding[] {
  const sentences = after.sentences.map(({ start, end }) => ({
    start,
    end,
    terms: termsOf(after.text.slice(start, end)),
  }));
  return [
    ...lostSpeakers(before, after, sentences),
    ...lostQualifiers(before, after, sentences),
    ...lostDates(before, after, sentences),
  ].sort((a, b) => a.start - b.start);
}

interface Sentence {
  start: number;
  end: number;
  terms: ReadonlySet<string>;
}

/** Statements of the earlier text whose words stand in the later one with nobody who says them. */
function lostSpeakers(before: Reading, after: Reading, sentences: readonly Sentence[]): Finding[] {
  return before.statements.flatMap((statement) => {
    if (statement.speaker.type === 'none') return [];
    const said = statement.content.map(([start, end]) => before.text.slice(start, end)).join(' ');
    const kept = closest(termsOf(said), sentences);
    if (
      !kept ||
      after.statements.some(
        ({ content, speaker }) =>
          speaker.type !== 'none' && content.some(([start, end]) => start < kept.end && kept.start < end),
      )
    )
      return [];
    return [
      finding(
        kept,
        `${words(after.text, kept.start, kept.end)} was attributed to ${who(before, statement)} before; now nobody says it.`,
        'Restore the speaker, or confirm it as the paper’s own knowledge.',
      ),
    ];
  });
}

function who({ text }: Reading, { speaker }: Statement): string {
  const [span] = speaker.spans;
  return speaker.name ?? (span ? text.slice(span[0], span[1]) : 'somebody');
}

/** "nearly 8,000" that became "8,000". */
function lostQualifiers(before: Reading, after: Reading, sentences: readonly Sentence[]): Finding[] {
  return before.figures.flatMap((figure) => {
    if (figure.qualifier === 'exact') return [];
    const now = after.figures.find(
      (one) => sameValue(one, figure) && one.qualifier === 'exact' && isNear(before, figure, after, one, sentences),
    );
    if (!now) return [];
    const earlier = before.text.slice(Math.max(0, figure.start - 14), figure.end).replace(/^\S*\s/, '');
    return [
      finding(
        now,
        `${words(after.text, now.start, now.end)} was “${earlier}” before: the qualifier fell away.`,
        'Restore the qualifier, or say who has counted exactly.',
      ),
    ];
  });
}

function sameValue(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.low === other.low && one.high === other.high && one.unit === other.unit;
}

function isNear(before: Reading, figure: Figure, after: Reading, now: Figure, sentences: readonly Sentence[]): boolean {
  const old = before.sentences.find(({ start, end }) => start <= figure.start && figure.start < end);
  const current = sentences.find(({ start, end }) => start <= now.start && now.start < end);
  return (
    old !== undefined &&
    current !== undefined &&
    share(termsOf(before.text.slice(old.start, old.end)), current.terms) >= 0.5 &&
    after.text.length > 0
  );
}

/** A sentence that was dated and is not any more. */
function lostDates(before: Reading, after: Reading, sentences: readonly Sentence[]): Finding[] {
  return before.sentences.flatMap(({ start, end }) => {
    const time = before.times.find(
      (one) =>
        one.start >= start &&
        one.end <= end &&
        (one.type === 'date' || one.type === 'time') &&
        /^\d{4}/.test(one.value),
    );
    if (!time) return [];
    const kept = closest(termsOf(before.text.slice(start, end)), sentences);
    if (!kept || after.times.some((one) => one.start >= kept.start && one.end <= kept.end)) return [];
    return [
      finding(
        kept,
        `${words(after.text, kept.start, kept.end)} was dated ${words(before.text, time.start, time.end)} before; the date fell away.`,
        'Restore the date.',
      ),
    ];
  });
}

/** The sentence that holds most of these terms, if it holds most of them. */
function closest(terms: ReadonlySet<string>, sentences: readonly Sentence[]): Sentence | null {
  if (terms.size < 2) return null;
  let best: Sentence | null = null;
  let most = 0.65;
  for (const sentence of sentences) {
    const held = share(terms, sentence.terms);
    if (held > most) [best, most] = [sentence, held];
  }
  return best;
}

function termsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !PLAIN.has(word)));
}
const PLAIN = new Set([
  'the',
  'and',
  'that',
  'was',
  'were',
  'said',
  'for',
  'has',
  'had',
  'have',
  'his',
  'her',
  'its',
  'with',
  'from',
  'they',
  'not',
  'but',
  'are',
  'been',
]);

function share(terms: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...terms].filter((term) => other.has(term)).length / Math.max(1, terms.size);
}

function finding({ start, end }: { start: number; end: number }, message: string, remedy: string): Finding {
  return { rule: RULE, severity: 'warning', start, end, message, remedy };
}
