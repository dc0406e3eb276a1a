import type { Scan } from '../scan/scan.ts';
import { THE } from '../scan/small-words.ts';
import { wordId, wordSet } from '../scan/vocabulary.ts';
import { noCompanyWords } from '../words/no-company-words.ts';
import type { Spelling } from './spellings.ts';

/** Nouns for a business that a text calls by them once it is named. */
export const COMPANY = wordSet([
  'business',
  'company',
  'conglomerate',
  'corporation',
  'firm',
  'manufacturer',
  'producer',
  'retailer',
]);

/** First or last words of bodies that nobody calls a company. */
const NO_COMPANY = wordSet(noCompanyWords);

export const isNoCompany = (words: readonly string[]): boolean =>
  NO_COMPANY.has(wordId(words.at(-1)!)) || NO_COMPANY.has(wordId(words[0]!));

/**
 * "Tarnline declined to comment. … A spokesman for the company": where a text speaks of the company and no name in it is
 * one by its form, the single word that acts most often, of which nothing tells that it is a person, is the company.
 */
export function nameTheCompany(scan: Scan, spellings: Iterable<Spelling>): void {
  if (!speaksOfCompany(scan)) return;
  let best: Spelling | undefined;
  for (const spelling of spellings) {
    const { type = spelling.guess, sure, words, votes, names } = spelling;
    if (type === 'organisation' && !isNoCompany(words) && votes.speech > 0) return;
    if (words.length > 1 || sure || votes.person > 0 || type === 'place' || scan.word[names[0]!.first] !== 0) continue;
    const acts = names.some(({ end }) => votes.speech + votes.its > 0 || ACTS.has(scan.word[end]!));
    if (acts && names.length > (best?.names.length ?? 0)) best = spelling;
  }
  if (best) best.type = 'organisation';
}

function speaksOfCompany(scan: Scan): boolean {
  for (let at = 1; at < scan.count; at++) if (COMPANY.has(scan.word[at]!) && scan.word[at - 1] === THE) return true;
  return false;
}

const ACTS = wordSet(['declined', 'declines', 'refused', 'refuses']);
