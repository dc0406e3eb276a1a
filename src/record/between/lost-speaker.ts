import type { Statement } from '#reading';
import type { Span } from '#text';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';

/** From here on two sentences of a derived text say the same. */
const SAME = 0.3;
/** So much of the earlier sentence must be what somebody said. */
const STATED = 0.45;
/** Rules whose findings say already that a sentence lacks its speaker. */
const TOLD = new Set(['first-person', 'lost-attribution', 'unattributed-quote']);

/** Sentences that the later text asserts and the earlier one reports somebody to have said. */
export function lostIn({ earlier, later, matches }: Pair): PileFinding[] {
  return matches
    .filter(({ likeness }) => likeness >= SAME)
    .flatMap((match): PileFinding[] => {
      const [from, to] = [earlier.terms.passages[match.a]?.span, later.terms.passages[match.b]?.span];
      if (!from || !to || earlier.statedShare(from) < STATED) return [];
      const statement = saidIn(earlier, from);
      if (
        !statement ||
        isAttributed(later, to) ||
        isFoundAlready(later, to) ||
        isAttributedNext(later, match.b, statement)
      )
        return [];
      const span = trimmed(later, to);
      return [
        {
          rule: 'lost-attribution',
          severity: 'warning',
          start: span[0],
          end: span[1],
          message: `This stands here as the paper’s own knowledge; in ${named(earlier.story)} ${who(earlier, statement)} says it.`,
          remedy: 'Say who says so.',
          against: placeIn(earlier, from),
        },
      ];
    });
}

function saidIn({ story }: Ready, [start, end]: Span): Statement | undefined {
  return story.reading.statements.find(
    ({ content, speaker, cue }) =>
      speaker.type !== 'none' && cue?.kind !== 'stance' && content.some(([from, to]) => from < end && start < to),
  );
}

function who({ story }: Ready, { speaker }: Statement): string {
  const span = speaker.spans[0];
  return speaker.name ?? (span ? story.reading.text.slice(span[0], span[1]) : 'somebody');
}

/** Somebody is reported to say it, or part of it, here too; or it stands in quotation marks. */
function isAttributed({ story, isQuoted }: Ready, [start, end]: Span): boolean {
  const middle = (start + end) >> 1;
  return (
    isQuoted(middle) ||
    story.reading.statements.some(({ content, speaker }) =>
      speaker.type === 'none' ? false : content.some(([from, to]) => from < end && start < to),
    ) ||
    story.reading.statements.some(({ cue }) => cue?.spans.some(([from, to]) => from < end && start < to) === true)
  );
}

function isFoundAlready({ story }: Ready, [start, end]: Span): boolean {
  return story.reading.findings.some((one) => TOLD.has(one.rule) && one.start < end && start < one.end);
}

/** A lead whose source follows in the next sentence is no loss. */
function isAttributedNext({ story, terms }: Ready, at: number, { speaker }: Statement): boolean {
  if (at > 0) return false;
  const next = terms.passages[at + 1]?.span;
  return (
    next !== undefined &&
    speaker.name !== null &&
    story.reading.statements.some(
      (one) => one.speaker.name === speaker.name && one.content.some(([from, to]) => from < next[1] && next[0] < to),
    )
  );
}

/** Without a label at its head ("Dam flood: The council…"). */
function trimmed({ story }: Ready, [start, end]: Span): Span {
  const label = story.reading.findings.find(
    (one) => one.rule === 'keyword-stuffing' && one.start === start && one.end < end,
  );
  return label ? [label.end + 1, end] : [start, end];
}
