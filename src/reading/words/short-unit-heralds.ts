// Words and marks before a number with one letter for its unit (in 3h): common English knowledge, compiled by hand.
export const shortUnitHeralds = ['+', ',', '-', 'after', 'and', 'for', 'in', 'lasted', 'within'];
