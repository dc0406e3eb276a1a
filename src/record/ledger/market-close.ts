/** "The stock closed at": on the day of its last move. */
export const CLOSED = /\b(?:[Ss]hares?|[Ss]tock|[Cc]ounter)\b[^.;]{0,20} (?:closed|ended|finished) at $/;
/** "The stock ended the week at", "last week" */
const CLOSED_WEEK = /\b(?:closed|ended|finished) (last|the) week at (?:about |around )?$/;

/** The day that a close of the week is of, by the words before it: the Friday on which markets close; null where they tell of none. */
export function weekClose(before: string, published: string | null): string | null {
  const [, which] = CLOSED_WEEK.exec(before) ?? [];
  const time = Date.parse(`${published}T00:00:00Z`);
  if (which === undefined || Number.isNaN(time)) return null;
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  // On Friday and at the weekend "the week" is this one.
  const back = which === 'the' && sinceMonday >= FRIDAY ? sinceMonday - FRIDAY : sinceMonday + 7 - FRIDAY;
  return new Date(time - back * 86_400_000).toISOString().slice(0, 10);
}
/** Days from Monday. */
const FRIDAY = 4;
