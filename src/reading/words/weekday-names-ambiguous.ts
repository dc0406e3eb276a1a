// Weekday abbreviations that are other words as well: compiled by hand.
export const ambiguousWeekdayNames = ['mon', 'sat', 'sun', 'thur', 'wed', 'weds'];
