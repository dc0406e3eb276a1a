import type { Scan } from '../scan/scan.ts';
import { Tag } from '../scan/tag.ts';
import { Kind } from '../scan/tokens.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { moneyOf, NATIONS_BEFORE_MONEY, NOUNS, SHARED_NOUNS } from './money-words.ts';
import type { Numeral } from './numeral.ts';
import type { Unit } from './unit.ts';

const NOUN = wordTable<string>(NOUNS);
const SHARED = wordTable<string>(SHARED_NOUNS);
const FIRST_OF_NATION = wordSet(NATIONS_BEFORE_MONEY.map((nation) => nation.split(' ')[0] ?? ''));
const LAST_OF_NATION = wordSet(NATIONS_BEFORE_MONEY.map((nation) => nation.split(' ').at(-1) ?? ''));
/** Words that are money only behind a sum, or each: two crowns may be prizes, and twelve won a game. */
const SUMS = wordTable<number>({ crown: 10, crowns: 10, won: 100 });
const EACH = wordSet(['a', 'an', 'per', 'each', '/']);
const ADJECTIVE = wordSet(['real', 'sterling']);

/** The noun of money at a token behind a number, with the nation before it where one is told: "dollars", "Czech crowns". */
export function currencyNounAt(scan: Scan, at: number, { value, digits }: Numeral): Unit | null {
  const id = scan.word[at] ?? 0;
  if (FIRST_OF_NATION.has(id)) {
    const told = nationalAt(scan, at);
    if (told) return told;
  }
  const noun = NOUN.get(id);
  if (!noun) return null;
  const least = SUMS.get(id);
  const isSum =
    value >= (least ?? 0) || EACH.has(scan.word[at + 1] ?? 0) || (digits && (least === 10 || value % 1 !== 0));
  if (!isSum) return null;
  if (ADJECTIVE.has(id) && isBeforeNoun(scan, at + 1)) return null;
  return { name: noun, end: at + 1 };
}

function isBeforeNoun(scan: Scan, token: number): boolean {
  const tag = scan.tag[token];
  return tag === Tag.noun || tag === Tag.adjective;
}

/** "Canadian dollars", "New Zealand dollars", "U.S. dollars": nation and noun from a token on. */
function nationalAt(scan: Scan, at: number): Unit | null {
  let nation = '';
  for (let token = at; token < Math.min(at + 2, scan.count); token++) {
    nation += `${token > at ? ' ' : ''}${lower(scan, token).replace(/\.$/, '')}`;
    const end = scan.text[scan.start[token + 1] ?? -1] === '.' ? token + 2 : token + 1;
    const code = scan.kind[end] === Kind.word ? moneyOf(nation, lower(scan, end)) : undefined;
    if (code) return { name: code, end: end + 1 };
  }
  return null;
}

const lower = (scan: Scan, token: number): string => scan.text.slice(scan.start[token], scan.end[token]).toLowerCase();

/**
 * What the shared names of money mean in this text: a story that says "Danish crowns" once means them by "crowns" from
 * there on. A name that it gives to two nations stays open.
 */
export function currenciesToldIn(scan: Scan): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const open = new Set<string>();
  for (let at = 1; at < scan.count; at++) {
    const name = SHARED.get(scan.word[at]!);
    if (!name || !LAST_OF_NATION.has(scan.word[at - 1]!)) continue;
    const money = nationalAt(scan, at - 1) ?? (at > 1 ? nationalAt(scan, at - 2) : null);
    if (money?.end !== at + 1) continue;
    if (told.has(name) && told.get(name) !== money.name) open.add(name);
    told.set(name, money.name);
  }
  for (const name of open) told.delete(name);
  return told;
}
