import type { Look } from '../scan/look.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { moneyOf, NATIONS_BEFORE_MONEY, NOUNS, SHARED_NOUNS } from './money-words.ts';
import type { Numeral } from './numeral.ts';
import type { Unit } from './unit.ts';

const NOUN = wordTable<string>(NOUNS);
const SHARED = wordTable<string>(SHARED_NOUNS);
const FIRST_OF_NATION = wordSet(NATIONS_BEFORE_MONEY.map((nation) => nation.split(' ')[0] ?? ''));
/** Words that are money only behind a sum, or each: two crowns may be prizes, and twelve won a game. */
const SUMS = wordTable<number>({ crown: 10, crowns: 10, won: 100 });
const EACH = wordSet(['a', 'an', 'per', 'each', '/']);
const ADJECTIVE = wordSet(['real', 'sterling']);

/** The noun of money at a token behind a number, with the nation before it where one is told: "dollars", "Czech crowns". */
export function currencyNounAt(look: Look, at: number, { value, digits }: Numeral): Unit | null {
  const id = look.word(at);
  if (FIRST_OF_NATION.has(id)) {
    const told = nationalAt(look, at);
    if (told) return told;
  }
  const noun = NOUN.get(id);
  if (!noun) return null;
  const least = SUMS.get(id);
  const isSum = value >= (least ?? 0) || EACH.has(look.word(at + 1)) || (digits && (least === 10 || value % 1 !== 0));
  if (!isSum) return null;
  if (ADJECTIVE.has(id) && look.tag(at + 1) === Tag.noun) return null;
  return { name: noun, end: at + 1 };
}

/** "Canadian dollars", "New Zealand dollars", "U.S. dollars": nation and noun from a token on. */
function nationalAt(look: Look, at: number): Unit | null {
  let nation = '';
  for (let token = at; token < Math.min(at + 2, look.count); token++) {
    nation += `${token > at ? ' ' : ''}${lower(look, token).replace(/\.$/, '')}`;
    const end = token + 1;
    const code = moneyOf(nation, lower(look, end));
    if (code) return { name: code, end: end + 1 };
  }
  return null;
}

const lower = (look: Look, token: number): string => look.text(token).toLowerCase();

/**
 * What the shared names of money mean in this text: a story that says "Danish crowns" once means them by "crowns" from
 * there on. A name that it gives to two nations stays open.
 */
export function currenciesToldIn(look: Look): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const open = new Set<string>();
  for (let at = 1; at < look.count; at++) {
    const name = SHARED.get(look.word(at));
    if (!name) continue;
    const money = nationalAt(look, at - 1) ?? (at > 1 ? nationalAt(look, at - 2) : null);
    if (money?.end !== at + 1) continue;
    if (told.has(name) && told.get(name) !== money.name) open.add(name);
    told.set(name, money.name);
  }
  for (const name of open) told.delete(name);
  return told;
}
