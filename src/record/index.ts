export { checkPile } from './between/check-pile.ts';
export type { PiledStory, PileFinding } from './between/pile.ts';
export { buildRecord } from './build-record.ts';
export { type Block, type Comparison, type CopyLabel, compare, compareTerms } from './compare/compare.ts';
export { type Terms, termsOf } from './compare/terms.ts';
export { CopyIndex } from './copies/candidates.ts';
export { ledgerOf } from './ledger/ledger.ts';
export { type Cast, castOf } from './people/people.ts';
export type * from './record.ts';
