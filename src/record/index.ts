export { type Block, type Comparison, type CopyLabel, compare, compareTerms } from './compare/compare.ts';
export { type Terms, termsOf } from './compare/terms.ts';
