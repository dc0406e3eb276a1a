// Words and marks behind a number that is no day of a month (March 18 percent): common English knowledge, compiled by hand.
export const wordsAfterNumberNoDay = ['%', ':', 'am', 'p', 'people', 'per', 'percent', 'pm', 'times'];
