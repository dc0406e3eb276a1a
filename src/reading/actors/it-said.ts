import type { Scan } from '../scan/scan.ts';
import { IN, IT, SPEECH } from '../scan/small-words.ts';
import { Tag } from '../scan/tag.ts';
import { wordSet } from '../scan/vocabulary.ts';
import type { Mention } from './cast.ts';
import type { Found } from './found.ts';
import { mentionOver } from './mentions.ts';
import { isSubject } from './subjects.ts';
import { isLower } from './written.ts';

/** Sentences, not counting those that lie in a quotation, over which "it" may reach back. */
const REACH = 3;

/**
 * "It said 40 people were held": the body that last was the subject of a sentence. Only where "it" speaks.
 */
export function resolveItSaid(scan: Scan, found: readonly Found[], mentions: readonly Mention[]): Mention[] {
  const resolved: Mention[] = [];
  let next = 0;
  let narrative = 0;
  let body = -1;
  let seen = 0;
  for (const { firstToken, endToken } of scan.sentences) {
    if (scan.quotationOf[firstToken] === -1) narrative++;
    for (let at = firstToken; at < endToken; at++) {
      if (scan.quotationOf[at] !== -1) continue;
      while (next < mentions.length && mentions[next]!.firstToken < at) next++;
      const mention = mentions[next];
      if (mention?.firstToken === at) {
        const end = scan.word[mention.endToken] === IN ? mention.endToken + 2 : mention.endToken; // "the ministry in Tarnwick said"
        if (found[mention.actor]?.type !== 'organisation' || !isSubject(scan, at, end, endToken)) continue;
        body = mention.actor;
        seen = narrative;
        at = mention.endToken - 1;
      } else if (scan.word[at] === IT && speaks(scan, at + 1)) {
        const actor = narrative - seen <= REACH ? body : -1;
        resolved.push(mentionOver(scan, { first: at, end: at + 1, head: at }, 'pronoun', actor));
      } else if (isLower(scan, at) && scan.tag[at] === Tag.noun && SPEECH.has(scan.word[at + 1]!)) body = -1; // "the report said"
    }
  }
  return resolved;
}

/** "it said", "it has said", "it also said". */
function speaks({ word, tag }: Scan, at: number): boolean {
  let verb = at;
  while (verb < at + 3 && (tag[verb] === Tag.auxiliary || tag[verb] === Tag.adverb)) verb++;
  return SPEECH.has(word[verb]!) || SPOKEN.has(word[verb]!);
}

const SPOKEN = wordSet([
  'spoken',
  'announced',
  'reported',
  'stated',
  'confirmed',
  'estimated',
  'acknowledged',
  'denied',
]);
