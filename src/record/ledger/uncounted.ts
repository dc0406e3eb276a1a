import { HUMAN, isKnown, kindOf } from './kind-of.ts';
import { type MatterName, named } from './matter-name.ts';
import { headNoun, NO_MATTER, SPANS_OF_TIME } from './nouns.ts';
import { isSaidBare, isSameAgain } from './same-again.ts';
import type { Surroundings } from './surroundings.ts';
import { clauseOf, outcomeIn } from './told-outcomes.ts';

/** A number whose noun stands before it or in the sentence before: "a toll of 164", "the force of 2,030", "it stood at 2,298". */
export function uncounted(
  around: Surroundings,
  last: MatterName | null,
  suffered: MatterName | null,
  main: MatterName | null,
): MatterName | null {
  const { before, after } = around;
  const that = /\b(?:that|those) of ([\p{L} ]{3,40})$/u.exec(
    before.replace(/ (?:stood|was|were|is|are|rose|fell)\b.*$/u, ''),
  )?.[1];
  const ofThose = that === undefined ? null : outcomeIn(that);
  if (ofThose !== null) return named('people', ofThose);
  const noun =
    /\b(death toll|toll|own losses|losses|force|contingent|(?:number|quantity|count|total) of [\p{L} ]{3,60}?|(?<!\b(?:would|will|to|can|could|must|i|we|they|you) )count|total|figure|number)\b[^.;]{0,44}$/u.exec(
      before.toLowerCase(),
    );
  const word = noun?.[1] ?? '';
  if (/^own losses/.test(word)) return named('security forces', 'killed');
  if (/toll/.test(word)) return named('people', 'killed');
  if (/^(?:force|contingent)/.test(word)) return named('troops', '');
  const counted = / of /.test(word) ? / of (.*)/s.exec(noun?.[0] ?? '')?.[1] : undefined;
  if (counted !== undefined) {
    const kind = kindOf(headNoun(counted.split(VERB_BEHIND_NOUN)[0] ?? ''));
    const outcome = outcomeIn(noun?.[0] ?? '') ?? '';
    return named(isKnown(kind) || (kind.length > 3 && !HUMAN.test(outcome)) ? kind : 'people', outcome);
  }
  const own = outcomeIn(clauseOf(after).slice(0, 40));
  if (own) return named(last && (isKnown(last.kind) || !HUMAN.test(own)) ? last.kind : 'people', own);
  if (/\bit at\b[^.;]*$/.test(before)) return main ?? suffered ?? last;
  if (THAT_NUMBER.test(before)) return last;
  const subject = around.previous === null && REACHING.test(before) ? REACHED.exec(before)?.[1] : undefined;
  const ofSubject = subject === undefined ? '' : headNoun(subject);
  if (subject !== undefined && ofSubject.length > 3 && !NO_MATTER.test(ofSubject) && !SPANS_OF_TIME.test(ofSubject))
    return named(kindOf(ofSubject), outcomeIn(subject) ?? '');
  if (word !== '' || isSaidBare(around)) return suffered ?? last;
  return isSameAgain(around)
    ? /\b(?:stood at|it was|it is|spoken of)(?: \W?[\p{L}]+){0,2}\W*$/u.test(before)
      ? (suffered ?? last)
      : last
    : null;
}
/** "Reports of people who sell tickets have reached 63": the noun that opens the sentence is counted. */
const REACHED =
  /^["“]?(?:The |Its |Their )?((?:\p{L}\p{Ll}+ ){0,2}?\p{L}\p{Ll}+(?<!s)s)(?: (?:of|about|from) [^.;,]{3,60}?)? (?:(?:has|have|had) )?(?:reached|passed|topped|exceeded|(?:risen|rose|climbed|fell|fallen|dropped) to)(?: (?:about|nearly|some|almost))?\s*$/u;
/** Its end alone, which is sooner looked for. */
const REACHING = /\b(?:reached|passed|topped|exceeded|to)(?: (?:about|nearly|some|almost))?\s*$/;
/** "That number was 212": the one told last, whatever befell others before. */
const THAT_NUMBER =
  /\b[Tt]hat (?:number|figure|count|total|quantity|amount) (?:was|is|had (?:been|risen|fallen)|has|rose|fell|stood)\b[^.;]*$/;
const VERB_BEHIND_NOUN =
  / (?:who|which|that|had|has|have|was|were|is|are|to|by|with|without|for|rose|passed|reached|fell|grew|climbed|stood|stands|could|may|will|would|now|arrested|detained|killed|held|hurt|injured)\b/;
