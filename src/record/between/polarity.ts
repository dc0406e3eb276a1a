import { opposites } from './opposites.ts';

const NEGATORS = new Set([
  'not',
  'no',
  'never',
  'nobody',
  'nothing',
  'none',
  'neither',
  'nor',
  'nowhere',
  'without',
  'cannot',
  'hardly',
  'noone',
]);
const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis'];
const OPPOSITES = new Map<string, Set<string>>();
for (const [one, other] of opposites)
  for (const [word, against] of [
    [one, other],
    [other, one],
  ] as const)
    OPPOSITES.set(word, (OPPOSITES.get(word) ?? new Set()).add(against));

/** Words of a quotation that must be the same, in order, for two to be one saying: of a few words, nearly all. */
const SAME = 0.55;
const SAME_OF_FEW = 0.5;
const FEW = 4;
/** Longer ones are compared by their beginning. */
const LONGEST = 80;

/** Words of a quotation in small letters, contractions written out: "don't" is "do not". */
export function wordsOf(quotation: string): string[] {
  const plain = quotation
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\bcan't\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not');
  const split = plain
    .replace(/\bcannot\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/\bi'm\b/g, 'i am')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'ll\b/g, ' will')
    .replace(/\bon (my|its|his|her|our|your|their) own\b/g, 'by itself')
    .replace(/\bno one\b/g, 'nobody');
  return (split.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, LONGEST);
}

/** True for two wordings of one saying of which one says the contrary: a "not" that came or went, a word for its opposite. */
export function isTurned(was: readonly string[], is: readonly string[]): boolean {
  if (was.length < 2 || is.length < 2) return false;
  const [gone, come] = [without(was, is), without(is, was)];
  const prefixed = come.filter((word) => gone.some((other) => areOpposed(word, other))).length;
  const shared = longestShared(was, is) + prefixed;
  const most = Math.max(was.length, is.length);
  if (haveChangedPlaces(was, is)) return true;
  if (shared / most < (most <= FEW ? SAME_OF_FEW : SAME)) return false;
  const negations = gone.filter((word) => NEGATORS.has(word)).length + come.filter((word) => NEGATORS.has(word)).length;
  return (negations + prefixed) % 2 === 1;
}

/** "Rather lose a name than a contract": two words of the same saying stand in each other's place, and no "and" joins them. */
function haveChangedPlaces(was: readonly string[], is: readonly string[]): boolean {
  if (was.length !== is.length) return false;
  const [first = 0, second = 0, ...more] = [...was.keys()].filter((at) => was[at] !== is[at]);
  if (more.length > 0 || was[first] !== is[second] || was[second] !== is[first] || first === second) return false;
  const between = was.slice(first + 1, second);
  return between.length > 1 && !between.every((word) => /^(?:a|an|and|his|her|its|or|our|the|their)$/.test(word));
}

/** "Deserved" and "undeserved", "better" and "worse". */
function areOpposed(one: string, other: string): boolean {
  if (OPPOSITES.get(one)?.has(other)) return true;
  return PREFIXES.some(
    (prefix) => (one === prefix + other && other.length > 3) || (other === prefix + one && one.length > 3),
  );
}

/** Words of one that the other lacks, as often as it lacks them. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Length of the longest row of words, gaps allowed, that both have. */
function longestShared(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [at, against] of other.entries())
      next.push(word === against ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
