import type { Statement } from '#reading';
import type { Span } from '#text';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';
import { type Saying, sayingsIn } from './sayings.ts';

/** Quotations alone in their paragraph, without anybody named, of which the earlier story says who spoke. */
export function unnamedIn(pair: Pair): PileFinding[] {
  const { earlier, later, label } = pair;
  if (label === 'partial') return [];
  const all = sayingsIn(pair);
  return all.flatMap(({ was, is }, at): PileFinding[] => {
    const [content, name] = [was.content[0], speakerOf(earlier, was)];
    const span: Span = [is.content[0]?.[0] ?? 0, is.content.at(-1)?.[1] ?? 0];
    if (!is.floating || was.floating || !content || name === '') return [];
    if (!isAlone(later, span) || goesOn(all[at - 1], was) || isFoundAlready(later, span)) return [];
    return [
      {
        rule: 'unattributed-quote',
        severity: 'warning',
        start: span[0],
        end: span[1],
        message: `Nobody is named here as the speaker; in ${named(earlier.story)} ${name} says it.`,
        remedy: 'Say who said it.',
        against: placeIn(earlier, content),
      },
    ];
  });
}

function speakerOf({ story }: Ready, { speaker }: Statement): string {
  return speaker.name ?? (speaker.spans[0] ? story.reading.text.slice(...speaker.spans[0]) : '');
}

/** The quotation is all of its paragraph, and no mark is lost behind which somebody may be named. */
function isAlone({ story }: Ready, [start, end]: Span): boolean {
  if (!/["”’]/.test(story.reading.text[end - 1] ?? '')) return false;
  return story.reading.lines.some((line) => line.start === start && line.end === end && line.kind === 'body');
}

/** The quotation before it is the first half of the same, and names its speaker. */
function goesOn(before: Saying | undefined, was: Statement): boolean {
  return before !== undefined && before.was === was && !before.is.floating;
}

function isFoundAlready({ story }: Ready, [start, end]: Span): boolean {
  return story.reading.findings.some((one) => one.rule === 'unattributed-quote' && one.start < end && start < one.end);
}
