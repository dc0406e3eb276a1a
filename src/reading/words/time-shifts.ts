// Words that set a period before, at or after the present one: common English knowledge, compiled by hand.
export const timeShifts = {
  coming: 1,
  current: 0,
  following: 1,
  last: -1,
  next: 1,
  past: -1,
  preceding: -1,
  present: 0,
  previous: -1,
  prior: -1,
  this: 0,
  upcoming: 1,
} as const;
