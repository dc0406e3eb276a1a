import { matchesIn } from '../matches.ts';
import { isPersonNoun } from '../people/described.ts';
import { saying } from '../words/saying.ts';
import { BEFORE_VERB, subjectOf } from './opening-subject.ts';

const SAID = `(?:${saying.join('|')})`;
/** Between a subject and its verb: "both", "also", "later". */
const BETWEEN = `(?:(?:${BEFORE_VERB.join('|')})\\s+){0,2}`;
/** ", he added." at the end, and ", according to them.", ", according to two engineers." */
const ENDS_SAYING = new RegExp(
  String.raw`,["”’]?\s+(?<who>he|she|they|it)\s+${BETWEEN}${SAID}\s*[.!]?["”’)]*\s*$`,
  'i',
);
const ENDS_ACCORDING =
  /,?\s+(?:according to|as per|in the (?:words|view|opinion) of)\s+(?<who>[^,.;]{2,50})[.!]?["”’)]*\s*$/iu;
/** ", Vane said, she added." */
const TWO_TAILS = new RegExp(
  String.raw`[,_]["”’]?\s+(?:(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}${SAID}|${SAID}(?:\s+\p{Lu}[\p{L}.’'-]*){1,4}),?\s+(?:he|she|they|it)\s+${SAID}\s*[.!]?\s*$`,
  'u',
);
/** ", added Vane, according to her.", ", the owner lamented, a tenant told.": a tail behind a tail, that names nobody else or says nothing more. */
const TAIL_BEHIND_TAIL =
  /[,_]["”’]?\s+(?:\p{Ll}{3,}(?:ed|s)|said|told)\s+(?:the\s+|an?\s+)?\p{L}[^;_]{1,70}?,\s+(?:according to (?:him|her|them|it)|(?:an?|the)\s+\p{L}+\s+(?:told|informed))\s*[.!?]?\s*$/u;
/** "According to her office, Vane said, the gate": said twice before anything is said. */
const OPENS_TWICE = new RegExp(
  String.raw`^(?:According to|As per)\s+[^,]{2,60},\s+(?:[^\s,;:"“”_]+\s+){1,6}(?<!\b(?:is|are|was|were|been)\s)${SAID}\s*[,:]\s`,
);
/** "According to the Millers' Council, …, the council estimated." */
const OPENS_AND_ENDS =
  /^(?:According to|As per)\s+(?<source>[^,]{2,80}),.*,\s+(?:the|its|his|her|their)\s+(?<who>\p{Ll}[\p{Ll} -]{0,40})\s+(?:said|says|\p{Ll}{3,20}(?:ed|es|s))\s*[.!]?\s*$/u;

/** "Vane said about the gate, according to Vane": the same name. */
const ENDS_IN_NAME = /,?\s+(?:according to|as per)\s+(?:\p{Lu}[\p{L}.’'-]*\s+)*(?<name>\p{Lu}[\p{L}’'-]+)\s*[.!]?\s*$/u;
/** "According to an official, …, an official who knows it said". */
const SOURCE_AND_TAIL = new RegExp(
  String.raw`(?:according to|as per)\s+(?:an?|the|its|his|her|their)\s+(?:\p{Ll}+\s+){0,2}(?<source>\p{Ll}+),.*,\s+(?:an?|the|its|his|her|their)\s+(?<tail>(?:\p{Ll}+\s+){1,8})${SAID}\s*[.!]?\s*$`,
  'iu',
);
/** "According to Ida Holm, the mayor, said the gate": the subject of the verb has gone into the opening. */
const OPENS_AND_SAYS = new RegExp(
  String.raw`^(?:According to|As per)\s+\p{Lu}[^,"“_]{2,50}(?:,\s+(?:an?|the|its|his|her|their)\s+[^,"“_]{2,40}|,\s+\p{Lu}[\p{L}’'-]*(?:['’]s)?\s[^,"“_]{2,40})?,\s+${SAID}\s+(?:that\s|[_"“]|the\s|an?\s)`,
  'u',
);
/** "… said Ida Holm of the board, told the board's Ida Holm". */
const TWO_TURNED = new RegExp(
  String.raw`[,_]["”’]?\s+${SAID}\s+(?<first>[^_"“”]{3,70}),\s+${SAID}\s+(?<second>[^_"“”,]{3,50}?)\s*[.!]?\s*$`,
  'u',
);

/** "…,” the miller Odd Brekke said, said the miller". */
const TURNED_AFTER = new RegExp(
  String.raw`[,_]["”’]?\s+(?<first>[^_,"“”]{3,50}?)\s+${SAID},\s+${SAID}\s+(?<second>[^_"“”,]{3,50}?)\s*[.!]?\s*$`,
  'u',
);

/** "In his opinion, he believes that", "according to her, she thinks". */
const BELIEF =
  /\b(?:[Ii]n (?:his|her|their|its) (?:opinion|view)|[Aa]ccording to (?:him|her|them))\s*,\s+(?:he|she|they|it)\s+(?:believes?|thinks?|considers?|feels?|said|says|added|stated)\b/u;
/** "Believes, in her opinion, that". */
const BELIEF_AGAIN = /\b(?:believes?|thinks?|feels?)\s*,?\s+in (?:his|her|their|its) (?:opinion|view)\b/u;
/** "Said stated", "added said": two verbs of saying where one stood. */
const TWO_VERBS =
  /\b(?:said|stated|added|declared|announced|claimed|noted)\s+(?:said|stated|added|declared|announced|claimed|noted|told)\b/u;

/** A sentence without one of these words is never restated: a verb of saying, or what leads in who says it. */
export const RESTATING = [...saying, 'according', 'per', 'opinion', 'view', 'words'];

/** So far from its end a sentence says again who speaks, in characters. */
const TAIL = 70;
/** "… said Vane, he added", "… told", "… according to them": at the end of what says twice who speaks. */
const SAID_TAIL = new RegExp(String.raw`${SAID},?\s+(?:\S+\s+){0,4}(?:he|she|they|it)\s+${SAID}\s*[.!]?\s*$`);
const TOLD_TAIL = /(?:according to (?:him|her|them|it)|\b(?:told|informed))\s*[.!?]?\s*$/;
const TWO_SAID = new RegExp(
  String.raw`,\s+(?:${SAID}\s[^,]*|(?:the\s)?\p{L}+(?:\s\p{L}+)?\s+${SAID}\s*[.!]?\s*)$`,
  'u',
);
const TAIL_OF_SOURCE = new RegExp(String.raw`(?:according to|as per)\s.*,\s.*\s${SAID}\s*[.!]?\s*$`, 'i');
const ACCORDING_HEAD = /^(?:According to|As per)\s/;

/** False where a sentence, quotations and all, has no second attribution: what most sentences are told by, cheaply. */
export function mayBeRestated(text: string): boolean {
  const tail = text.slice(-TAIL);
  return (
    ACCORDING_HEAD.test(text) ||
    ENDS_SAYING.test(tail) ||
    ENDS_ACCORDING.test(tail) ||
    TOLD_TAIL.test(tail) ||
    TWO_SAID.test(tail) ||
    TAIL_OF_SOURCE.test(text) ||
    BELIEF.test(text) ||
    BELIEF_AGAIN.test(text) ||
    TWO_VERBS.test(text)
  );
}

/**
 * True where a sentence whose quotations are blotted out says who speaks at its head and again at its end ("Vane said that
 * the gate was shut, he added"), or twice in a row. A body that "said that …, she added" has somebody else who tells of it.
 */
export function isRestated(sentence: string): boolean {
  // A label may stand before it: "Dam flood: The board said that".
  const bare = sentence.replace(/^[^:"“_]{2,60}:\s+/, '');
  if (BELIEF.test(bare) || BELIEF_AGAIN.test(bare) || TWO_VERBS.test(bare)) return true;
  if (SAID_TAIL.test(bare) && TWO_TAILS.test(bare)) return true;
  if (TOLD_TAIL.test(bare) && TAIL_BEHIND_TAIL.test(bare)) return true;
  if (ACCORDING_HEAD.test(bare) && (OPENS_TWICE.test(bare) || OPENS_AND_SAYS.test(bare) || endsAsItOpens(bare)))
    return true;
  if (namesTwice(bare)) return true;
  if (endsAsItSays(bare)) return true;
  const who = (ENDS_SAYING.exec(bare) ?? ENDS_ACCORDING.exec(bare))?.groups?.who;
  const subject = who === undefined ? null : (subjectOf(bare) ?? BARE_SAYS.exec(bare)?.groups?.subject);
  if (!subject || who === undefined) return false;
  return subject.toLowerCase() === who.trim().toLowerCase() || suits(subject, who.toLowerCase());
}

/** "The owner said the gate is shut, he said": without a "that". */
const BARE_SAYS =
  /^(?<subject>(?:The|His|Her|Its)\s(?:\p{Ll}+\s){1,4}?|\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+\s)said\s(?!\p{Ll}+ing\b)[\p{L}\d][^_"“]*$/u;

/** "According to Marchmont Ltd, …, the company said": a word of the source, or what such a body is called. */
function endsAsItOpens(bare: string): boolean {
  const { source = '', who = '' } = OPENS_AND_ENDS.exec(bare)?.groups ?? {};
  const last = who.split(' ').at(-1) ?? '';
  return last !== '' && (new RegExp(`\\b${last}\\b`, 'i').test(source) || (/^\p{Lu}/u.test(source) && BODY.test(last)));
}
/** "The tenants' league said that …, the league added", "Nils Aas told that …, told Aas": a word of the subject stands in the tail. */
function endsAsItSays(bare: string): boolean {
  const { before, behind } = ENDS_IN_SUBJECT.exec(bare)?.groups ?? {};
  const last = (before ?? behind)?.split(/\s+/).at(-1);
  const subject = last === undefined ? null : subjectOf(bare);
  return subject !== null && last !== undefined && new RegExp(String.raw`\b${last}\b`, 'i').test(subject);
}
const ENDS_IN_SUBJECT = new RegExp(
  String.raw`,\s+(?:(?<before>(?:the\s)?\p{L}+(?:\s\p{L}+)?)\s+${SAID}|${SAID}\s+(?<behind>(?:the\s)?\p{L}+(?:\s\p{L}+)?))\s*[.!]?\s*$`,
  'u',
);

/** The name, or the word for somebody, of the first attribution stands again in the last. */
function namesTwice(bare: string): boolean {
  const name = ENDS_IN_NAME.exec(bare);
  if (name && new RegExp(String.raw`\b${name.groups?.name}\b[^_]*\b${SAID}\b`).test(bare.slice(0, name.index)))
    return true;
  const { source, tail } = SOURCE_AND_TAIL.exec(bare)?.groups ?? {};
  if (source && tail && new RegExp(String.raw`\b${source}\b`, 'i').test(tail)) return true;
  const { first, second } = (TWO_TURNED.exec(bare) ?? TURNED_AFTER.exec(bare))?.groups ?? {};
  const last = second?.split(/\s+/).at(-1) ?? '';
  return first !== undefined && last !== '' && new RegExp(String.raw`\b${last}\b`).test(first);
}

/** ", Vane, the owner, said,", ", said the owner." */
const SET_OFF = new RegExp(
  String.raw`,\s+(?:(?<before>[^,;:]{2,50}),?\s+${SAID}|${SAID}\s+(?<behind>[^,;:]{2,50}?))\s*(?=[,.]|$)`,
  'gu',
);

/** True where one speaker is set off twice in a sentence, one of them within the words said: a rewrite put it there. */
export function attributesTwice(sentence: string): boolean {
  const marks = matchesIn(sentence, /["“”]/g);
  const [opens, closes] = [marks[0]?.index, marks.at(-1)?.index];
  if (marks.length !== 2 || opens === undefined || closes === undefined) return false;
  const speakers = (from: number, to: number) =>
    matchesIn(sentence.slice(from, to).replace(/[.,]?["“”]/g, ','), SET_OFF).map(
      ({ groups }) => (groups?.before ?? groups?.behind ?? '').trim().split(' ').at(-1) ?? '',
    );
  const within = speakers(opens, closes);
  const all = speakers(opens, sentence.length);
  return within.some((who) => !PRONOUN.test(who) && all.filter((other) => other === who).length > 1);
}
const PRONOUN = /^(?:I|he|she|they|it|we|you)$/i;

const BODY =
  /^(?:agency|association|body|company|corporation|firm|group|institute|ministry|organi[sz]ation|party|union)$/;

/** A subject may be who the pronoun at the end means: several are they, a body is it, a person he or she. */
function suits(subject: string, who: string): boolean {
  const words = subject.trim();
  if (/^(?:I|we|you)$/i.test(words)) return false;
  if (/^(?:he|she|they|it)$/i.test(words)) return words.toLowerCase() === who || (words !== 'They' && who === 'them');
  if (!/^(?:he|she|they|it|him|her|them)$/.test(who)) return false;
  if (/^(?:they|them)$/.test(who))
    return /\band\b|s$|\b(?:both|people|police|two|three|several|many|all)\b/i.test(words);
  const isPerson =
    /\p{Lu}\p{Ll}+\s*(?:,[^,]*,)?$/u.test(words) &&
    !/\b(?:Ministry|Board|Council|Union|Party|Group|Company|Office|Agency|Court)\b/.test(words);
  const isRole = isPersonNoun(words.toLowerCase().split(/\s+/).at(-1) ?? '');
  return /^(?:it)$/.test(who) ? !isPerson && /^(?:the|a|an)\b/i.test(words) && !isRole : isPerson || isRole;
}
