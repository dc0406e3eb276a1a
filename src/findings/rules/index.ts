import type { Rule } from '../rule.ts';
import { anonymousSource } from './anonymous-source.ts';
import { conflictingFigures } from './conflicting-figures.ts';
import { contradiction } from './contradiction.ts';
import { danglingReference } from './dangling-reference.ts';
import { firstPerson } from './first-person.ts';
import { garbledQuote } from './garbled-quote.ts';
import { headlineUnsupported } from './headline-unsupported.ts';
import { keywordStuffing } from './keyword-stuffing.ts';
import { lostAttribution } from './lost-attribution.ts';
import { pageFurniture } from './page-furniture.ts';
import { singleSource } from './single-source.ts';
import { unattributedQuote } from './unattributed-quote.ts';
import { unbalancedQuote } from './unbalanced-quote.ts';
import { undatedTime } from './undated-time.ts';

/** The rules that read one text, in the order in which an editor would fix things. */
export const RULES: readonly Rule[] = [
  pageFurniture,
  keywordStuffing,
  unbalancedQuote,
  garbledQuote,
  unattributedQuote,
  firstPerson,
  lostAttribution,
  danglingReference,
  conflictingFigures,
  contradiction,
  undatedTime,
  anonymousSource,
  singleSource,
  headlineUnsupported,
];
