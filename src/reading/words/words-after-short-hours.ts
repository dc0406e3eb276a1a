// Words that may follow an hour with one letter (from 9a to 11a): common English knowledge, compiled by hand.
export const wordsAfterShortHours = ['and', 'on', 'till', 'to', 'today', 'tomorrow', 'until'];
