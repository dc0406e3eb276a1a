import type { Span } from '#text';
import { echoesIn } from './echoes.ts';
import { placeIn } from './lifted.ts';
import { named, type Pair, type PileFinding, type Ready } from './pile.ts';
import { isTurned, wordsOf } from './polarity.ts';
import { sayingsIn } from './sayings.ts';

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
  const sentences = [...aligned, ...echoed].flatMap(({ from, passage }) => {
    const to = later.terms.passages[passage]?.span;
    return to ? [{ from, to }] : [];
  });
  const said = sayingsIn(pair).flatMap(({ was, is }) =>
    was.content.flatMap((from) => is.content.map((to) => ({ from, to }))),
  );
  const told = new Set<number>();
  return [...sentences, ...said].flatMap(({ from, to }): PileFinding[] => {
    const was = quotedIn(earlier, from);
    if (was.length === 0) return [];
    return quotedIn(later, to).flatMap((is): PileFinding[] => {
      if (told.has(is[0])) return [];
      const source = was.find((one) => isTurned(wordsIn(earlier, one), wordsIn(later, is)));
      if (!source || was.some((one) => isVerbatim(wordsIn(earlier, one), wordsIn(later, is)))) return [];
      told.add(is[0]);
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
