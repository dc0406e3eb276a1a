// Words behind a year that is a boundary (after 2010 and, before 2018 in): common English knowledge, compiled by hand.
export const wordsAfterBoundary = ['and', 'as', 'because', 'but', 'for', 'in', 'or', 'to', 'when', 'with'];
