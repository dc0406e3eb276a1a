// Months and weekdays with their abbreviations: compiled by hand from general knowledge.
export const calendarWords = `
apr, april, aug, august, dec, december, feb, february, fri, friday, jan, january, jul, july, jun, june, mar, march,
may, mon, monday, nov, november, oct, october, sat, saturday, sep, sept, september, sun, sunday, thu, thur, thurs,
thursday, tue, tues, tuesday, wed, wednesday
`;
