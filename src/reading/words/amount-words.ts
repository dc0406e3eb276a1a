// Words before a number that say how exact it is: common English knowledge, compiled by hand.
export const amountWords = ['about', 'almost', 'around', 'least', 'most', 'nearly', 'over', 'roughly', 'than', 'under'];
