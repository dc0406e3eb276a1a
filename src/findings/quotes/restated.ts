const SAID = `(?:said|says|stated|states|claimed|claims|declared|declares|announced|announces|noted|notes|added|adds|reported|reports|explained|explains|stressed|underlined|emphasi[sz]ed|insisted|insists|argued|argues|informed|confirmed|confirms|warned|warns|told)`;
/** Between a subject and its verb: "both", "also", "later". */
const BETWEEN = String.raw`(?:(?:also|both|further|later|then|all|jointly|again|earlier|once|therefore)\s+){0,2}`;
/** No relative or other clause, and no one who is told, stands between the head of the sentence and its verb. */
const HEAD = String.raw`(?!\b(?:who|which|whom|whose|if|when|while|after|before|because|although|though|as|since|until|unless|had|what|that)\b)`;
/** "Vane said in a letter that …": who speaks, and what is said, at the head of the sentence. */
const OPENS = new RegExp(
  String.raw`^["“‘(]?(?!(?:If|When|While|After|Before|Because|Although|Though|As|Since|Until|Unless|Had|What|Whatever|That|Who|Whoever|Anyone|Anybody|Those|Nobody)\b)(?<subject>(?:${HEAD}[\p{L}\p{N}.,’'()-]+\s+){1,16}?)${BETWEEN}${SAID}\s+(?:${HEAD}[\p{L}\p{N}’'-]+\s+){0,8}that\s`,
  'u',
);
/** ", he added." at the end, and ", according to them." */
const ENDS_SAYING = new RegExp(
  String.raw`,["”’]?\s+(?<who>he|she|they|it)\s+${BETWEEN}${SAID}\s*[.!]?["”’)]*\s*$`,
  'iu',
);
const ENDS_ACCORDING =
  /,?\s+(?:according to|in the (?:words|view|opinion) of)\s+(?<who>him|her|them|it)\s*[.!]?["”’)]*\s*$/iu;
/** ", Vane said, she added." */
const TWO_TAILS = new RegExp(
  String.raw`[,_]["”’]?\s+(?:(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}${SAID}|${SAID}\s+(?:\p{Lu}[\p{L}.’'-]*\s*){1,4}),?\s+(?:he|she|they|it)\s+${SAID}\s*[.!]?\s*$`,
  'u',
);
/** "In his opinion, he believes that", "according to her, she thinks". */
const BELIEF =
  /\b(?:[Ii]n (?:his|her|their|its) (?:opinion|view)|[Aa]ccording to (?:him|her|them))\s*,\s+(?:he|she|they|it)\s+(?:believes?|thinks?|considers?|feels?|said|says|added|stated)\b/u;
/** "Said stated", "added said": two verbs of saying where one stood. */
const TWO_VERBS =
  /\b(?:said|stated|added|declared|announced|claimed|noted)\s+(?:said|stated|added|declared|announced|claimed|noted|told)\b/u;

/** So far from its end a sentence says again who speaks, in characters. */
const TAIL = 70;

/** False where a sentence, quotations and all, has no second attribution: what most sentences are told by, cheaply. */
export function mayBeRestated(text: string): boolean {
  const tail = text.slice(-TAIL);
  return ENDS_SAYING.test(tail) || ENDS_ACCORDING.test(tail) || BELIEF.test(text) || TWO_VERBS.test(text);
}

/**
 * True where a sentence whose quotations are blotted out says who speaks at its head and again at its end ("Vane said that
 * the gate was shut, he added"), or twice in a row. A body that "said that …, she added" has somebody else who tells of it.
 */
export function isRestated(bare: string): boolean {
  if (TWO_TAILS.test(bare) || BELIEF.test(bare) || TWO_VERBS.test(bare)) return true;
  // A label may stand before it: "Dam flood: The board said that".
  const opens = OPENS.exec(bare.replace(/^[^:]{2,60}:\s+/, ''))?.groups;
  const who = (ENDS_SAYING.exec(bare) ?? ENDS_ACCORDING.exec(bare))?.groups?.who?.toLowerCase();
  return opens !== undefined && who !== undefined && suits(opens.subject ?? '', who);
}

/** A subject may be who the pronoun at the end means: several are they, a body is it, a person he or she. */
function suits(subject: string, who: string): boolean {
  const words = subject.trim();
  if (/^(?:I|we|you)$/i.test(words)) return false;
  if (/^(?:he|she|they|it)$/i.test(words)) return words.toLowerCase() === who || (words !== 'They' && who === 'them');
  if (/^(?:they|them)$/.test(who))
    return /\band\b|s$|\b(?:both|people|police|two|three|several|many|all)\b/i.test(words);
  const isPerson =
    /\p{Lu}\p{Ll}+\s*(?:,[^,]*,)?$/u.test(words) &&
    !/\b(?:Ministry|Board|Council|Union|Party|Group|Company|Office|Agency|Court)\b/.test(words);
  const isRole = /\p{L}(?:man|woman|er|or|ist|ian|ant|ent|chief|head|boss|president|secretary)$/iu.test(words);
  return /^(?:it)$/.test(who) ? !isPerson && /^(?:the|a|an)\b/i.test(words) && !isRole : isPerson || isRole;
}
