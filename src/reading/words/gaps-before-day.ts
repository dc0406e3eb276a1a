// Words and marks between an hour and its day (5 p.m. on Friday); each as it stands between the two, in lower case: compiled by hand.
export const gapsBeforeDay = ['', ',', ', on', 'in', 'in the', 'of', 'of the', 'on', 'on the', 'the', '∙'];
