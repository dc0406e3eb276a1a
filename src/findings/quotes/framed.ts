import { isPersonNoun } from '../people/described.ts';
import { saying } from '../words/saying.ts';
import { subjectOf } from './opening-subject.ts';

const SAID = `(?:${saying.join('|')}|observed|remarked|mentioned|indicated|put it)`;
/** "As the port office informed, …", "As reported by her, …". */
const OPENS_AS = new RegExp(
  String.raw`^(?:As|Just as)\s+(?:(?:reported|told|stated|said|noted|explained|announced|mentioned)\s+by\s+(?<by>[^,]{2,60})|(?<before>[^,]{2,60}?)\s+${SAID}),\s`,
  'u',
);
const OPENS_ACCORDING = /^(?:According to|As per)\s+(?<source>[^,]{2,80}),\s/u;
/** "…, the office added.", "…, as he claimed.", "…, as the group of carters reported." */
const ENDS = new RegExp(
  String.raw`,\s+(?<as>as\s+)?(?:he|she|they|it|(?:the|its|his|her|their)\s+(?<noun>\p{Ll}[\p{Ll}-]*)(?:\s+of\s+\p{Ll}+)?)\s+${SAID}(?:\s+(?:in|before|on|to|at)\s[^,;.]{2,40})?\s*[.!]?\s*$`,
  'u',
);
/** Another's words set in between: "that the gate, he noted, was shut". */
const BETWEEN = new RegExp(String.raw`[^,]\s\p{L}[^,]*,\s+(?:he|she|they|it)\s+${SAID},\s+\p{Ll}`, 'u');
/** What a body may be called for short. */
const BODY =
  /^(?:agency|army|association|authority|body|committee|company|council|department|firm|group|institute|ministry|mission|office|organi[sz]ation|party|police|union)$/;

/**
 * True where a sentence whose quotations are blotted out says who speaks before its words and again behind or within them:
 * "As the port office informed, …, the office added", "Vane said that …, as the group reported".
 */
export function isFramedTwice(bare: string): boolean {
  const opens = OPENS_AS.exec(bare);
  const source = opens?.groups?.by ?? opens?.groups?.before ?? OPENS_ACCORDING.exec(bare)?.groups?.source;
  const ends = ENDS.exec(bare)?.groups;
  if (opens && (BETWEEN.test(bare.slice(opens[0].length)) || endsInSource(bare, source))) return true;
  if (!ends) return false;
  if (source === undefined) return ends.as !== undefined && subjectOf(bare) !== null && isOfSpeaker(ends.noun);
  const isNamed = source.includes(ends.noun ?? ',');
  return opens !== null || ends.as !== undefined
    ? isOfSpeaker(ends.noun) || isNamed
    : isNamed || isPersons(source, ends.noun);
}

/** A pronoun, or a noun for a body. */
const isOfSpeaker = (noun: string | undefined): boolean => noun === undefined || BODY.test(noun);

/** "According to Runa Holm, …, the harbour master claimed": the office of who is named. */
const isPersons = (source: string, noun = ''): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)+$/u.test(source) && isPersonNoun(noun);

/** "As the log says, …, according to the log of the port". */
function endsInSource(bare: string, source = ''): boolean {
  const tail = /,\s+(?:according to|as per)\s+([^,;]{2,60})$/i.exec(bare)?.[1];
  const last = /\p{L}+$/u.exec(source)?.[0];
  return tail !== undefined && last !== undefined && new RegExp(`\\b${last}\\b`).test(tail);
}
