// Nouns that stand for a number: common English knowledge, compiled by hand.
export const collectiveNumbers = {
  couple: 2,
  crore: 10_000_000,
  dozen: 12,
  gross: 144,
  lakh: 100_000,
  lkh: 100_000,
  pair: 2,
  score: 20,
};
