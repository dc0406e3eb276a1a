// Days named from where the speaker stands, in days from today: common English knowledge, compiled by hand.
export const namedDays = {
  today: 0,
  tmr: 1,
  tmrw: 1,
  tomorrow: 1,
  tonight: 0,
  yesterday: -1,
};
