// Words for the beginning, middle or end of a period (early March, the end of the year): common English knowledge, compiled by hand.
export const dateEdges = {
  beginning: 'start',
  close: 'end',
  earlier: 'start',
  early: 'start',
  end: 'end',
  eve: 'end',
  late: 'end',
  later: 'end',
  latter: 'end',
  mid: 'mid',
  middle: 'mid',
  midst: 'mid',
  outset: 'start',
  start: 'start',
} as const;
