import type { Scan } from '../scan/scan.ts';
import { wordTable } from '../scan/vocabulary.ts';
import type { Gender, Mention } from './cast.ts';
import type { Found } from './merge.ts';

const PRONOUNS = wordTable<'male' | 'female'>({
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
});

/** How much nearer one person must be than the next for a pronoun to be given to them. */
const LEAD = 12;
/** Persons kept in mind at a time. */
const MEMORY = 8;

interface InMind {
  actor: number;
  /** Count of narrative sentences at the last mention. */
  sentence: number;
  token: number;
  /** Whether that mention opened its sentence. */
  asSubject: boolean;
  quoted: boolean;
}

/**
 * Gives he and she (him, his, her ...) to the person last spoken of who may be meant; open where two tie.
 * `mentions` are the names and nominals in order.
 */
export function resolvePronouns(scan: Scan, found: readonly Found[], mentions: readonly Mention[]): Mention[] {
  const pronouns: Mention[] = [];
  const mind: InMind[] = [];
  let next = 0;
  let narrative = 0;
  for (const sentence of scan.sentences) {
    narrative += scan.quotationOf[sentence.firstToken] === -1 || scan.quotationOf[sentence.endToken - 1] === -1 ? 1 : 0;
    let seenSubject = false;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      while (next < mentions.length && mentions[next]!.firstToken < at) next++;
      const mention = mentions[next]?.firstToken === at ? mentions[next] : undefined;
      const gender = PRONOUNS.get(scan.word[at]!);
      const quoted = scan.quotationOf[at] !== -1;
      let actor = mention?.actor ?? -1;
      if (gender && !mention) {
        actor = resolve(scan, found, mind, at, gender, narrative, quoted);
        pronouns.push({
          start: scan.start[at]!,
          end: scan.end[at]!,
          firstToken: at,
          endToken: at + 1,
          head: at,
          kind: 'pronoun',
          actor,
        });
      }
      if (actor < 0 || found[actor]!.type !== 'person') continue;
      if (gender && found[actor]!.gender === 'unknown') found[actor]!.gender = gender;
      remember(mind, { actor, sentence: narrative, token: at, asSubject: !seenSubject && !quoted, quoted });
      if (!quoted) seenSubject = true;
    }
  }
  return pronouns;
}

function resolve(
  scan: Scan,
  found: readonly Found[],
  mind: readonly InMind[],
  at: number,
  gender: Gender,
  narrative: number,
  quoted: boolean,
): number {
  let best = -1;
  let bestScore = 0;
  let second = 0;
  for (const one of mind) {
    const person = found[one.actor]!;
    if (person.gender !== 'unknown' && person.gender !== gender) continue;
    if (quoted && scan.quotationOf[one.token] !== scan.quotationOf[at]) continue;
    const score = closeness(one, narrative, quoted) + (person.gender === gender ? 20 : 0);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = one.actor;
    } else if (score > second) second = score;
  }
  return bestScore - second >= LEAD ? best : -1;
}

function closeness({ sentence, asSubject, quoted }: InMind, narrative: number, inQuote: boolean): number {
  const distance = narrative - sentence;
  if (distance > 4) return 0;
  return 100 - 22 * distance + (asSubject ? 25 : 0) - (quoted && !inQuote ? 30 : 0);
}

function remember(mind: InMind[], one: InMind): void {
  const at = mind.findIndex(({ actor }) => actor === one.actor);
  if (at >= 0) {
    const before = mind[at]!;
    if (before.sentence === one.sentence) one.asSubject ||= before.asSubject;
    mind.splice(at, 1);
  }
  mind.push(one);
  if (mind.length > MEMORY) mind.shift();
}
