import type { Figure, Finding, Reading, Statement } from '#reading';
import { type KeptSentence, SentenceIndex, termsOf } from './revision/sentence-index.ts';
import { words } from './rule.ts';

/** The rule between two revisions of one text. */
const RULE = 'lost-in-revision';

/**
 * What fell away between two revisions: a statement that became an assertion, a speaker or his name, a qualifier, a date.
 * Sentences that moved, were reworded or went altogether are no loss. Linear in both texts.
 * @returns findings whose spans are in the later text, in order of place
 */
export function checkRevision(before: Reading, after: Reading): Finding[] {
  if (before.text === after.text) return [];
  const kept = new SentenceIndex(after);
  const found = [
    ...lostSpeakers(before, after, kept),
    ...lostQualifiers(before, after, kept),
    ...lostDates(before, after, kept),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Statements of the earlier text whose words stand in the later one with nobody who says them, or nobody with a name. */
function lostSpeakers(before: Reading, after: Reading, kept: SentenceIndex): Finding[] {
  const said = new Map<number, Statement[]>();
  for (const statement of after.statements) {
    if (statement.speaker.type === 'none') continue;
    for (const [start, end] of statement.content)
      for (const at of kept.within(start, end)) said.set(at, [...(said.get(at) ?? []), statement]);
  }
  return before.statements.flatMap((statement) => {
    if (statement.speaker.type === 'none' || statement.cue?.kind === 'stance') return [];
    const content = statement.content.map(([start, end]) => before.text.slice(start, end)).join(' ');
    const sentence = kept.closest(termsOf(content));
    if (!sentence) return [];
    const now = said.get(sentence.at) ?? [];
    if (now.length === 0 && !hasCue(after, sentence))
      return [
        finding(
          sentence,
          `${words(after.text, sentence.start, sentence.end)} was attributed to ${who(before, statement)} before; now nobody says it.`,
          'Restore the speaker, or confirm it as the paper’s own knowledge.',
        ),
      ];
    const { name } = statement.speaker;
    const isNameless = now.length > 0 && now.every(({ speaker }) => speaker.type === 'anonymous');
    if (name === null || statement.speaker.type === 'anonymous' || !isNameless) return [];
    return [
      finding(
        sentence,
        `${words(after.text, sentence.start, sentence.end)} was said by ${name} before; now the speaker has no name.`,
        'Restore the name, or say why the speaker cannot be named.',
      ),
    ];
  });
}

/** Somebody is said to speak in the sentence, though the reading cut its content elsewhere. */
function hasCue({ statements }: Reading, { start, end }: KeptSentence): boolean {
  return statements.some(
    ({ cue, speaker }) =>
      speaker.type !== 'none' && cue?.spans.some(([from, to]) => start <= from && to <= end) === true,
  );
}

function who({ text }: Reading, { speaker }: Statement): string {
  const [span] = speaker.spans;
  return speaker.name ?? (span ? text.slice(span[0], span[1]) : 'somebody');
}

/** "Nearly 8,000" that became "8,000". */
function lostQualifiers(before: Reading, after: Reading, kept: SentenceIndex): Finding[] {
  const exact = new Map<string, Figure[]>();
  for (const figure of after.figures)
    if (figure.qualifier === 'exact') exact.set(valueKey(figure), [...(exact.get(valueKey(figure)) ?? []), figure]);
  const earlier = new SentenceIndex(before);
  return before.figures.flatMap((figure) => {
    if (figure.qualifier === 'exact') return [];
    const [old] = earlier.within(figure.start, figure.end);
    const terms = old === undefined ? null : earlier.termsAt(old);
    const now = (exact.get(valueKey(figure)) ?? []).find((one) =>
      kept.within(one.start, one.end).some((at) => terms !== null && kept.holds(at, terms) >= 0.5),
    );
    if (!now) return [];
    const written = before.text.slice(Math.max(0, figure.start - 14), figure.end).replace(/^\S*\s/, '');
    return [
      finding(
        now,
        `${words(after.text, now.start, now.end)} was “${written}” before: the qualifier fell away.`,
        'Restore the qualifier, or say who has counted exactly.',
      ),
    ];
  });
}

const valueKey = ({ value, low, high, unit }: Figure): string => [value, low, high, unit].join('|');

/** A sentence that was dated and is not any more, nor is one beside it. */
function lostDates(before: Reading, after: Reading, kept: SentenceIndex): Finding[] {
  const dated = new Set(
    after.times.flatMap(({ start, end, type }) => (type === 'date' || type === 'time' ? kept.within(start, end) : [])),
  );
  const days = new Map<number, Set<string>>();
  for (const { start, end, value } of after.times)
    for (const at of kept.within(start, end)) days.set(at, (days.get(at) ?? new Set()).add(value));
  const earlier = new SentenceIndex(before);
  const seen = new Set<number>();
  return before.times.flatMap((time) => {
    if ((time.type !== 'date' && time.type !== 'time') || !/^\d{4}/.test(time.value)) return [];
    const [old] = earlier.within(time.start, time.end);
    if (old === undefined || seen.has(old)) return [];
    seen.add(old);
    const sentence = kept.closest(earlier.termsAt(old));
    if (!sentence || dated.has(sentence.at)) return [];
    if ([sentence.at - 1, sentence.at + 1].some((at) => days.get(at)?.has(time.value))) return [];
    return [
      finding(
        sentence,
        `${words(after.text, sentence.start, sentence.end)} was dated ${words(before.text, time.start, time.end)} before; the date fell away.`,
        'Restore the date.',
      ),
    ];
  });
}

function finding({ start, end }: { start: number; end: number }, message: string, remedy: string): Finding {
  return { rule: RULE, severity: 'warning', start, end, message, remedy };
}
