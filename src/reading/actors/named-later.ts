import type { Scan } from '../scan/scan.ts';
import { ASKED, CLOSING, COMMA, SPEECH } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import type { Mention } from './cast.ts';
import type { Found } from './found.ts';
import { mentionOver } from './mentions.ts';
import { descriptionOver, type Role } from './roles.ts';
import { isArm } from './small-names.ts';
import { isSpeaker, isSubject } from './subjects.ts';
import { isClitic } from './written.ts';

/** Tokens over which a description waits for its name. */
const REACH = 70;
/** Tokens of a lead: who is described there is named next, whatever else is told of them. */
const LEAD = 40;

/**
 * "The mayor of the port said … . “It is gone,” Ada Holt wrote.": who is named in full and speaks, and of whom nothing
 * says who they are, has been told of by an office in what was said last. Gives them the role.
 * @returns the descriptions, as mentions
 */
export function namedLater(scan: Scan, found: readonly Found[]): Mention[] {
  const mentions: Mention[] = [];
  const persons = found.flatMap((one, actor) => (one.type === 'person' ? [{ one, actor }] : []));
  let after = -1;
  for (const { one, actor } of persons) {
    const { first, end, titleFrom } = one.names[0]!;
    const isBare =
      end - first > 1 &&
      titleFrom === first &&
      scan.word[first - 1] !== CLOSING &&
      one.roles.every(({ key }) => !key || key === 'official');
    const role = isBare && isSubject(scan, first, end, scan.count) ? describedBefore(scan, first, after) : undefined;
    after = first;
    if (!role?.phrase || persons.some((other) => other.one.roles.some(({ key }) => key === role.key))) continue;
    const isNew = one.roles.every(({ key }) => key) && isSpeaker(scan, first, end);
    if (!isNew && role.phrase.first > LEAD) continue;
    one.roles.push(role);
    mentions.push(mentionOver(scan, role.phrase, 'nominal', actor));
  }
  return mentions;
}

/** The description that spoke last before a token and behind another. */
function describedBefore(scan: Scan, token: number, after: number): Role | undefined {
  for (let verb = token - 1; verb > Math.max(after, token - REACH); verb--) {
    if (scan.quotationOf[verb] !== -1 || !SPEECH.has(scan.word[verb]!) || scan.word[verb] === ASKED) continue;
    const start = scan.sentences[scan.sentenceOf[verb]!]?.firstToken ?? 0;
    let first = verb;
    while (first > start && scan.word[first - 1] !== COMMA) first--;
    const role = descriptionOver(scan, first, verb);
    if (role?.phrase && !isArm(scan, role.phrase.head) && !hasVerb(scan, role.phrase.head + 1, verb)) return role;
  }
  return undefined;
}

/** "The mayor was unable to explain", "the prosecutor's office": no description that speaks. */
function hasVerb(scan: Scan, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (scan.tag[at] === Tag.auxiliary || scan.tag[at] === Tag.verb) return true;
  return isClitic(scan, from);
}
