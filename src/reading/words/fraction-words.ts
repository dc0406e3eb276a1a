// Denominators as words that are no ordinals up to a hundred: common English knowledge, compiled by hand.
export const fractionWords = {
  billionth: 1_000_000_000,
  billionths: 1_000_000_000,
  half: 2,
  halves: 2,
  millionth: 1_000_000,
  millionths: 1_000_000,
  quarter: 4,
  quarters: 4,
  thousandth: 1000,
  thousandths: 1000,
  trillionth: 1_000_000_000_000,
  trillionths: 1_000_000_000_000,
};
