// Words and marks between a weekday and its date (Tuesday, the 19th); each as it stands between the two, in lower case: compiled by hand.
export const gapsBetweenWeekdayAndDate = ['', '(', ',', ', the', '-', '/', 'the'];
