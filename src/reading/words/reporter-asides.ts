// Words behind "she said," that open an aside of the reporter: common English knowledge, compiled by hand.
export const reporterAsides = ['after', 'as', 'before', 'when', 'where', 'which', 'while', 'who', 'whose'];
