// Words behind a unit without a count that make it a time (hours later): common English knowledge, compiled by hand.
export const timeDirections = ['after', 'ago', 'before', 'earlier', 'from', 'hence', 'later', 'long', 'old'];
