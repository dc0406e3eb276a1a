// Words for an uncertain count of units: common English knowledge, compiled by hand.
export const vagueCounts = ['dozens', 'few', 'hundreds', 'many', 'numerous', 'several', 'some', 'thousands'];
