import type { RuleExamples } from '../example.ts';
import { anonymousSourceExamples } from '../rules/anonymous-source.examples.ts';
import { conflictingFiguresExamples } from '../rules/conflicting-figures.examples.ts';
import { contradictionExamples } from '../rules/contradiction.examples.ts';
import { danglingReferenceExamples } from '../rules/dangling-reference.examples.ts';
import { firstPersonExamples } from '../rules/first-person.examples.ts';
import { garbledQuoteExamples } from '../rules/garbled-quote.examples.ts';
import { headlineUnsupportedExamples } from '../rules/headline-unsupported.examples.ts';
import { keywordStuffingExamples } from '../rules/keyword-stuffing.examples.ts';
import { lostAttributionExamples } from '../rules/lost-attribution.examples.ts';
import { pageFurnitureExamples } from '../rules/page-furniture.examples.ts';
import { singleSourceExamples } from '../rules/single-source.examples.ts';
import { unattributedQuoteExamples } from '../rules/unattributed-quote.examples.ts';
import { unbalancedQuoteExamples } from '../rules/unbalanced-quote.examples.ts';
import { undatedTimeExamples } from '../rules/undated-time.examples.ts';

/** The examples of all rules, for the tests and the page of rules; kept out of what browsers load. */
export const ALL_EXAMPLES: readonly RuleExamples[] = [
  pageFurnitureExamples,
  keywordStuffingExamples,
  unbalancedQuoteExamples,
  garbledQuoteExamples,
  unattributedQuoteExamples,
  firstPersonExamples,
  lostAttributionExamples,
  danglingReferenceExamples,
  conflictingFiguresExamples,
  contradictionExamples,
  undatedTimeExamples,
  anonymousSourceExamples,
  singleSourceExamples,
  headlineUnsupportedExamples,
];
