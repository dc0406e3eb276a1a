// Nouns that stand for a number: common English knowledge, compiled by hand.
export const collectiveNumbers = {
  couple: 2,
  dozen: 12,
  dozens: 12,
  gross: 144,
  pair: 2,
  score: 20,
};
