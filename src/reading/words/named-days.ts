// Days named from where the speaker stands, in days from today: common English knowledge, compiled by hand.
export const namedDays = { tmr: 1, tmrw: 1, today: 0, tomorrow: 1, tonight: 0, yesterday: -1 };
