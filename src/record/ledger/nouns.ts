/** The noun that a phrase is about, in the singular: "hundred people" people, "members of the security forces" force. */
export function headNoun(phrase: string): string {
  const lower = phrase.toLowerCase().replace(/\s+/g, ' ');
  const member = /^(?:.* )?(?:members?|pieces?|units?|number|cases?) of (?:the |its |their )?(.*)$/.exec(lower)?.[1];
  const noun = (member ?? lower).replace(DIRECTION, '').split(/,| (?:of|and|or|in|from|who|at|on) /)[0] ?? '';
  return singular(noun.match(/[\p{L}-]+/gu)?.at(-1) ?? '');
}

/** "About 240 homes north", of a street that follows. */
const DIRECTION = / (?:north|south|east|west)$/;

const SAME_IN_PLURAL = /^(?:people|police|aircraft|news|equipment|hardware|personnel|staff|cattle|sheep)$/;

/** Enough of English plurals for counted nouns. */
export function singular(word: string): string {
  if (SAME_IN_PLURAL.test(word)) return word;
  if (/(?:^|[a-z])men$/.test(word)) return word.replace(/men$/, 'man');
  if (word === 'children') return 'child';
  if (word === 'lives') return 'life';
  if (/ay?s$/.test(word) && word.endsWith('days')) return 'day';
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<!s|u)s$/, '');
}

export function plural(word: string): string {
  if (SAME_IN_PLURAL.test(word)) return word;
  if (word === 'child') return 'children';
  if (word.endsWith('man')) return word.replace(/man$/, 'men');
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Nouns that name nothing a ledger could keep. */
export const NO_MATTER =
  /^(?:time|way|thing|part|people's|half|third|quarter|side|reason|number|figure|toll|other|one|month|year)$/;

/** Units and nouns that measure how long something lasts, which no ledger keeps. */
export const SPANS_OF_TIME = /^(?:year|month|week|day|night|hour|minute|second|decade|century|degree|fortnight)$/;
