import { standsAlone } from '#text';

/** A role that a clause told: "speaks for the tenants", "runs the kitchen". */
const DOES =
  /^(?:chairs|directs|drives|farms|heads|keeps|leads|lives|owns|oversees|plays|reads|rents|represents|runs|sells|serves|speaks|studies|sweeps|teaches|trains|works|writes)\b/;
const LETTER_OR_HYPHEN = /[\p{L}-]/u;
const PRONOUN = /^(?:he|she|it|they|who|we|I)$/i;

/**
 * A role as it stands behind a name and a comma: "its chief executive" is "chief executive", "Mayor" is "mayor". A word that
 * the text has in small letters too is a name in no role: "Fire chief" beside "the fire service".
 */
export function roleInWords(role: string, text: string): string {
  const bare = role.trim().replace(/^(?:its|his|her|their|our|my|the|an?)\s+/i, '');
  if (PRONOUN.test(bare)) return '';
  const [, age] = /^(\d+)-year-old$/.exec(bare) ?? [];
  if (age !== undefined) return `aged ${age}`;
  if (DOES.test(bare)) return `who ${bare}`;
  const [first = '', ...others] = bare.split(' ');
  if (!/^\p{Lu}\p{Ll}+$/u.test(first)) return bare;
  const small = first.toLowerCase();
  const isCommon = others.length === 0 || standsAlone(text, small, LETTER_OR_HYPHEN);
  return isCommon ? [small, ...others].join(' ') : bare;
}
