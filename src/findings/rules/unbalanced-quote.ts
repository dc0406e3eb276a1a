import { type Rule, words } from '../rule.ts';

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

function isInBody(at: number, lines: readonly { start: number; end: number; kind: string }[]): boolean {
  return lines.some(({ start, end, kind }) => start <= at && at < end && kind === 'body');
}
