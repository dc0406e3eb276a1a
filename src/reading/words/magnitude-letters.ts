// Letters that stand for a magnitude right behind digits (10k, $5m, £2bn): common English usage, compiled by hand.
export const magnitudeLetters = {
  b: 1_000_000_000,
  bil: 1_000_000_000,
  bln: 1_000_000_000,
  bn: 1_000_000_000,
  k: 1000,
  m: 1_000_000,

  mil: 1_000_000,
  mln: 1_000_000,
  mn: 1_000_000,
  t: 1_000_000_000_000,
  tln: 1_000_000_000_000,
  tn: 1_000_000_000_000,
  trn: 1_000_000_000_000,
};
