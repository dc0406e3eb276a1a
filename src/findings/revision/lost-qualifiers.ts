import type { Figure, Finding, Time } from '#reading';
import { words } from '../rule.ts';
import { lost } from './lost.ts';
import { bySentence, keptAt, type Revisions } from './revisions.ts';

/** "Nearly 8,000" that became "8,000", "about 9 p.m." that became "9 p.m.", "could reach" that became "will reach". */
export const lostQualifiers = (revisions: Revisions): Finding[] => [
  ...ofFigures(revisions),
  ...ofTimes(revisions),
  ...ofSentences(revisions),
];

const QUALIFIER =
  /\b(?:(?:nearly|almost|about|around|some|roughly|approximately|over|under|at least|at most|up to|close to|more than|less than|fewer than|not more than|no more than|not fewer than|an estimated|shortly before|shortly after)\s+)+$/i;
/** So far before a figure or a time its qualifier begins. */
const REACH = 30;

function ofFigures({ before, after, earlier, kept, isLike }: Revisions): Finding[] {
  const exact = new Map<string, Figure[]>();
  for (const figure of after.figures) {
    const known = exact.get(valueKey(figure)) ?? [];
    if (figure.qualifier === 'exact' && known.length < MOST) exact.set(valueKey(figure), [...known, figure]);
  }
  return before.figures.flatMap((figure) => {
    if (figure.qualifier === 'exact') return [];
    const [old] = earlier.within(figure.start, figure.end);
    if (old === undefined) return [];
    const now = (exact.get(valueKey(figure)) ?? []).find((one) =>
      kept.within(one.start, one.end).some((at) => isLike(old, at)),
    );
    if (!now) return [];
    return [
      lost(
        now,
        `${words(after.text, now.start, now.end)} was “${qualified(before.text, figure)}” before: the qualifier fell away.`,
        'Restore the qualifier, or say who has counted exactly.',
      ),
    ];
  });
}

/** So many places of one value are looked at: keeps the work linear. */
const MOST = 40;

const valueKey = ({ value, low, high, unit }: Figure): string => [value, low, high, unit].join('|');

function ofTimes(revisions: Revisions): Finding[] {
  const { before, after, kept } = revisions;
  const times = bySentence(after.times, ({ start, end }) => kept.within(start, end).slice(0, 1));
  return before.times.flatMap((time) => {
    if (!isQualified(before.text, time)) return [];
    const sentence = keptAt(revisions, time.start, time.end);
    const now = times.get(sentence?.at ?? -1)?.find(({ value }) => value === time.value);
    if (!sentence || !now || isQualified(after.text, now)) return [];
    return [
      lost(
        now,
        `${words(after.text, now.start, now.end)} was “${qualified(before.text, time)}” before: the qualifier fell away.`,
        'Restore the qualifier, or say who knows the time exactly.',
      ),
    ];
  });
}

const isQualified = (text: string, { start, end }: Time): boolean =>
  QUALIFIER.test(text.slice(Math.max(0, start - REACH), start)) ||
  /^(?:about|around|nearly|almost)\s/i.test(text.slice(start, end));

/** "Nearly 40": with its qualifier, where that stands right before. */
function qualified(text: string, { start, end }: { start: number; end: number }): string {
  const before = QUALIFIER.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  return before + text.slice(start, end);
}

/** By which a report says that something is not certain. */
const DOUBT =
  /\b(?:could|may|might|reportedly|allegedly|apparently|possibly|probably|perhaps|presumably|supposedly|alleged|suspected|likely|(?:is|are|was|were) (?:believed|thought|expected|understood|feared|said|reported|alleged) to|is said to|appears? to|seems? to)\b/;

/** A sentence that said so and does not any more. */
function ofSentences(revisions: Revisions): Finding[] {
  const { before, after } = revisions;
  return before.sentences.flatMap(({ start, end }) => {
    const doubt = DOUBT.exec(before.text.slice(start, end))?.[0];
    if (doubt === undefined) return [];
    const from = start + before.text.slice(start, end).indexOf(doubt);
    const sentence = keptAt(revisions, from, from + doubt.length);
    if (!sentence || DOUBT.test(after.text.slice(sentence.start, sentence.end))) return [];
    return [
      lost(
        sentence,
        `${words(after.text, sentence.start, sentence.end)} was told with “${doubt}” before; now it is told as certain.`,
        'Restore the doubt, or say who knows it for certain.',
      ),
    ];
  });
}
