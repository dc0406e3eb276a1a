/** Words by which a counted noun whom nothing in the list of outcomes befell is told from others: "who slept", "housed". */

/** Pasts that do not end in -ed, and that tell enough alone. */
const PASTS =
  'slept|stood|fell|ran|met|sat|wrote|spoke|bought|sold|built|won|lost|paid|began|drove|rode|swam|flew|fled|chose|sang|fought|gathered';
/** Pasts that tell nothing without what follows: "gave evidence", "took part". */
const LIGHT = 'gave|took|made|went|came|had|got|kept|held|sent|drew';
/** Words that say how sure it is, or who says so, and no deed. */
const NO_DEED =
  /^(?:said|told|asked|believed|expected|thought|reported|estimated|counted|feared|known|supposed|required|used|needed|wanted|named|called|allowed|hundred|united|included|involved|listed|seemed|remained|added|tired|aged|based)$/;

const BEFORE_VERB =
  "^(?:,? ?(?:who|that|which))?(?: (?:from|in|at|of|on) (?:the )?[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)?(?: (?:had|have|has))?(?: (?:also|already|still|now|then|since))?";
const ACTIVE = new RegExp(
  `${BEFORE_VERB} (?:(${LIGHT}) ((?:a |an |the |to |on |in )?[\\p{Ll}-]+)|(${PASTS})|([\\p{Ll}-]{2,}ed))\\b`,
  'u',
);
const PASSIVE = new RegExp(
  `${BEFORE_VERB} (?:were|was|are|is|been|being|will be|would be)(?: (?:also|already|still|now|then))? ([\\p{Ll}-]{2,}(?:ed|en|wn)|built|sold|sent|held|found|put|cut|lost|kept|told|left)\\b`,
  'u',
);
/** What follows a light verb and says nothing of it. */
const EMPTY = /^(?:(?:a|an|the|to|on|in) )?(?:it|him|her|them|this|that|no|not|been|more|less|his|its|their|the|a|an)$/;

/** What those counted did or what was done with them, from the words behind the noun; '' where nothing plain is said. */
export function deedIn(behind: string, isOfPersons: boolean): string {
  const words = ` ${behind.replace(/\s+/g, ' ').trimStart()}`.replace(/^ (?=,)/, '');
  const done = PASSIVE.exec(words)?.[1];
  if (done !== undefined) return NO_DEED.test(done) ? '' : done;
  const [, light, object = '', past, regular] = ACTIVE.exec(words) ?? [];
  // "People housed" may be those whom somebody housed: the bare word fits both.
  if (regular !== undefined) return NO_DEED.test(regular) ? '' : regular;
  const deed = light === undefined ? past : EMPTY.test(object) ? undefined : `${light} ${object}`;
  return deed === undefined || !isOfPersons ? '' : `who ${deed}`;
}
