import type { Rule } from '../rule.ts';
import { firstPerson } from './first-person.ts';
import { keywordStuffing } from './keyword-stuffing.ts';
import { pageFurniture } from './page-furniture.ts';
import { unattributedQuote } from './unattributed-quote.ts';
import { unbalancedQuote } from './unbalanced-quote.ts';

/** The rules that read one text, in the order in which an editor would fix things. */
export const RULES: readonly Rule[] = [pageFurniture, keywordStuffing, unbalancedQuote, unattributedQuote, firstPerson];
