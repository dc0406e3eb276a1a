import type { Time } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import { introducedAcronyms } from './acronyms.ts';
import type { Cast } from './cast.ts';
import { nameTheCompany } from './companies.ts';
import { castOf } from './contract.ts';
import { gather } from './gather.ts';
import { addNamesOfHeadlines } from './headlines.ts';
import { resolveItSaid } from './it-said.ts';
import { giveRoles, indexByToken, inOrder, nameMentions } from './mentions.ts';
import { namedLater } from './named-later.ts';
import { namesIn } from './names.ts';
import { Nominals } from './nominals.ts';
import { resolvePronouns } from './pronouns.ts';
import { findRuns, tokensOfTimes } from './runs.ts';
import { settleType } from './settle.ts';
import { spellingsOf } from './spellings.ts';
import { withSurnamesLikeWords } from './surnames-like-words.ts';

export { actorAt, type Cast, type Gender, type Mention, type MentionKind, mentionAt } from './cast.ts';

/** Persons, organisations and places of a text, each with all its mentions in order. */
export function findActors(scan: Scan, times: readonly Time[]): Cast {
  const inTime = tokensOfTimes(scan, times);
  const runs = findRuns(scan, inTime); // stretches of words with capitals
  const strong = runs.filter(({ weak }) => !weak);
  const inRuns = strong.flatMap((run) => namesIn(scan, run)); // the names in them, titles taken off
  const names = withSurnamesLikeWords(scan, inRuns, runs, inTime); // "Will said", where the text has an Ada Will
  const spellings = spellingsOf(scan, names); // the same words together, and what their places say of the bearer
  for (const spelling of spellings.values()) settleType(spelling); // person, organisation, place
  nameTheCompany(scan, spellings.values()); // whom "the company" means
  addNamesOfHeadlines(
    scan,
    runs.filter(({ weak }) => weak),
    spellings,
  ); // what the body names, in headlines too
  const found = gather(scan, spellings.values(), introducedAcronyms(scan, names)); // spellings of one actor together
  const named = nameMentions(scan, found);
  const beside = giveRoles(scan, found); // "Ada Holt, the mayor of Tarnwick": roles, and mentions by them
  const described = inOrder([...beside, ...namedLater(scan, found)]); // "the mayor said", before she is named
  const nominals = new Nominals({ scan, found, names: named, nameOf: indexByToken(scan, named) }).find(described); // "the mayor" elsewhere
  const spoken = inOrder([...named, ...described, ...nominals]);
  const pronouns = resolvePronouns(scan, found, spoken); // he and she, last: they need all others
  const bodies = resolveItSaid(scan, found, spoken); // "it said"
  return castOf(scan, found, inOrder([...spoken, ...pronouns, ...bodies]));
}
