// Words before a day of the month (on the 15th, by 2/15): common English knowledge, compiled by hand.
export const dayPrepositions = ['after', 'before', 'by', 'from', 'on', 'since', 'till', 'until'];
