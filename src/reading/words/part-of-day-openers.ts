// Words before a part of the day without an article (at dawn, by nightfall): common English knowledge, compiled by hand.
export const partOfDayOpeners = ['after', 'at', 'before', 'by', 'in', 'since', 'till', 'until'];
