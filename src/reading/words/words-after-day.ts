// Words behind a day of the month that are no noun it could order (the 15th floor): common English knowledge, compiled by hand.
export const wordsAfterDay = ['and', 'as', 'at', 'but', 'for', 'from', 'in', 'of', 'to', 'until', 'when', 'with'];
