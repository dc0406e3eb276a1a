// Letters that stand for a unit of time right behind a number (3h, 20m): common English knowledge, compiled by hand.
export const shortTimeUnits = {
  d: 'day',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  m: 'minute',
  min: 'minute',
  mins: 'minute',
  mo: 'month',
  s: 'second',
  sec: 'second',
  w: 'week',
  wk: 'week',
  y: 'year',
  yr: 'year',
  yrs: 'year',
} as const;
