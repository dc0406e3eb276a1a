// Weekdays as a habit (Fridays): common English knowledge, compiled by hand.
export const weekdayPlurals = {
  fridays: 5,
  mondays: 1,
  saturdays: 6,
  sundays: 7,
  thursdays: 4,
  tuesdays: 2,
  wednesdays: 3,
};
