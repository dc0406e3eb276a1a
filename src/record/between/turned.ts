import type { Span } from '#text';
import { echoesIn } from './echoes.ts';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';
import { isTurned, wordsOf } from './polarity.ts';

/** Sentences this alike may hold one quotation. */
const SAME = 0.2;

/** Quotations that say the contrary of what the earlier story quotes: "with hesitation" for "without hesitation". */
export function turnedIn(pair: Pair): PileFinding[] {
  const { earlier, later, matches } = pair;
  const aligned = matches.flatMap(({ a, b, likeness }) => {
    const from = earlier.terms.passages[a]?.span;
    return from && likeness >= SAME ? [{ from, passage: b }] : [];
  });
  const echoed = echoesIn(pair).flatMap(({ statement, passage }) =>
    statement.content.map((from) => ({ from, passage })),
  );
  return [...aligned, ...echoed].flatMap(({ from, passage }): PileFinding[] => {
    const to = later.terms.passages[passage]?.span;
    const was = quotedIn(earlier, from);
    if (!to || was.length === 0) return [];
    return quotedIn(later, to).flatMap((is): PileFinding[] => {
      const source = was.find((one) => isTurned(wordsIn(earlier, one), wordsIn(later, is)));
      if (!source || was.some((one) => isVerbatim(wordsIn(earlier, one), wordsIn(later, is)))) return [];
      const text = earlier.story.reading.text;
      return [
        {
          rule: 'garbled-quote',
          severity: 'warning',
          start: is[0],
          end: is[1],
          message: `${later.story.reading.text.slice(...is)} says the contrary of ${text.slice(...source)} in ${named(earlier.story)}.`,
          remedy: 'Go back to the speaker’s own words.',
          against: placeIn(earlier, source),
        },
      ];
    });
  });
}

function quotedIn({ quotations }: Ready, [start, end]: Span): Span[] {
  return quotations.filter((one) => one[0] >= start && one[1] <= end);
}

const wordsIn = ({ story }: Ready, span: Span): string[] => wordsOf(story.reading.text.slice(...span));

const isVerbatim = (one: readonly string[], other: readonly string[]): boolean => one.join(' ') === other.join(' ');
