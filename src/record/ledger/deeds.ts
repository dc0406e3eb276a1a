/** Words by which a counted noun whom nothing in the list of outcomes befell is told from others: "who slept", "housed". */

/** Pasts that do not end in -ed, and that tell enough alone. */
const PASTS =
  'slept|stood|fell|ran|met|sat|wrote|spoke|bought|sold|built|won|lost|paid|began|drove|rode|swam|flew|fled|chose|sang|fought|gathered';
/** Pasts that tell nothing without what follows: "gave evidence", "took part". */
const LIGHT = 'gave|took|made|went|came|had|got|kept|held|sent|drew';
/** Words that say how sure it is, or who says so, and no deed. */
const NO_DEED =
  /^(?:said|told|asked|believed|expected|thought|reported|estimated|counted|feared|known|supposed|required|used|needed|wanted|named|called|allowed|hundred|united|included|involved|listed|seemed|remained|added|tired|aged|based)$/;

/** What may stand between the noun and its verb: "who", "from the quay". */
const OPENING =
  /^(?:,? ?(?:who|that|which))?(?: (?:from|in|at|of|on) (?:the )?[^\s\d.,;:“”"()]+(?: \p{Lu}[^\s\d.,;:“”"()]+)*)? /u;
const PERFECT = /^(?:(?:had|have|has) )?(?:(?:also|already|still|now|then|since) )?/;
const BEING = /^(?:were|was|are|is|been|being|will be|would be) (?:(?:also|already|still|now|then) )?/;
const DONE = /^(?:[\p{Ll}-]{2,}(?:ed|en|wn)|built|sold|sent|held|found|put|cut|lost|kept|told|left)\b/u;
const REGULAR = /^[\p{Ll}-]{2,}ed\b/u;
const PAST = new RegExp(`^(?:${PASTS})\\b`);
const LIGHT_WITH_OBJECT = new RegExp(`^(?:${LIGHT}) ((?:a |an |the |to |on |in )?[\\p{Ll}-]+)\\b`, 'u');
/** What follows a light verb and says nothing of it. */
const EMPTY = /^(?:(?:a|an|the|to|on|in) )?(?:it|him|her|them|this|that|no|not|been|more|less|his|its|their|the|a|an)$/;

/** What those counted did or what was done with them, from the words behind the noun; '' where nothing plain is said. */
export function deedIn(behind: string, isOfPersons: boolean): string {
  const words = ` ${behind.replace(/\s+/g, ' ').trimStart()}`.replace(/^ (?=,)/, '');
  const opening = OPENING.exec(words);
  if (!opening) return '';
  const told = words.slice(opening[0].length);
  const verb = told.replace(PERFECT, '');
  const being = BEING.exec(verb);
  // "People housed" may be those whom somebody housed: the bare word fits both.
  const done = being ? DONE.exec(verb.slice(being[0].length)) : REGULAR.exec(verb);
  if (done) return NO_DEED.test(done[0]) ? '' : done[0];
  const did = PAST.exec(verb)?.[0] ?? lightDeed(verb) ?? lightDeed(told);
  return did === undefined || !isOfPersons ? '' : `who ${did}`;
}

/** "gave evidence", "had a meal". */
function lightDeed(words: string): string | undefined {
  const [deed, object = ''] = LIGHT_WITH_OBJECT.exec(words) ?? [];
  return EMPTY.test(object) ? undefined : deed;
}
