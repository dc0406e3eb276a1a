// Words and marks that join the two ends of a range of time: compiled by hand.
export const dateConnectors = ['-', 'and', 'through', 'thru', 'till', 'to', 'until', 'untill', '~', '–', '—'];
