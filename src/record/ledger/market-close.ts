/** "The stock closed at": on the day of its last move. */
export const CLOSED = /\b(?:[Ss]hares?|[Ss]tock|[Cc]ounter)\b[^.;]{0,20} (?:closed|ended|finished) at $/;
/** "The stock ended last week at" */
const CLOSED_WEEK = /\b(?:closed|ended|finished) (?:last|the) week at (?:about |around )?$/;

/** The day that a close of the week is of, by the words before it; null where they tell of none. */
export function weekClose(before: string, published: string | null): string | null {
  return published !== null && CLOSED_WEEK.test(before) ? lastFriday(published) : null;
}

/** The last Friday up to a day: that on which markets close for the week. */
function lastFriday(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const daysSince = (new Date(time).getUTCDay() + 2) % 7;
  return new Date(time - daysSince * 86_400_000).toISOString().slice(0, 10);
}
