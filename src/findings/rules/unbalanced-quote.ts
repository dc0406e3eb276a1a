import { firstIndex } from '#text';
import { type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

export const unbalancedQuote: Rule = {
  name: 'unbalanced-quote',
  severity: 'error',
  catches: 'A quotation mark that never closes, so that nobody can tell where the quoted words end.',
  check: ({ text, quotations, lines }) =>
    quotations
      .filter(({ closed, continues, start }) => !closed && !continues && isInBody(start, lines))
      .map(({ start, end }) => ({
        start,
        end,
        message: `The mark before ${words(text, start + 1, end)} never closes.`,
        remedy: 'Close the quotation where the speaker’s words end.',
      })),
};

/** A mark is no blank: it stands in a line. */
function isInBody(at: number, lines: Story['lines']): boolean {
  return lines[firstIndex(lines.length, (line) => lines[line]!.end > at)]?.kind === 'body';
}
