import type { Reading } from '#reading';
import { HUMAN, isKnown, kindOf } from './kind-of.ts';
import { type MatterName, named, PART } from './matter-name.ts';
import { headNoun } from './nouns.ts';
import type { Surroundings } from './surroundings.ts';
import { outcomeIn } from './told-outcomes.ts';

/** Between a part and the number of the whole: "47 of the 120". */
export const OF_WHOLE = /^\s*(?:out )?of (?:the |its |their |all )?$/;

/** What the figure before it is a part of. */
export const isWhole = ({ before, previous }: Surroundings): boolean => previous !== null && OF_WHOLE.test(before);

/** "44 deaths: 18 on one side and 26 on the other": parts that a colon opens and that add up to the whole. */
export function isListed({ text, figures }: Reading, index: number): boolean {
  for (let first = index; first >= Math.max(1, index - 2); first--) {
    const [whole, one] = [figures[first - 1], figures[first]];
    if (!whole || !one || !/^[^.;:]{0,40}:\s*$/.test(text.slice(whole.end, one.start))) continue;
    const rest = (whole.value ?? 0) - (one.value ?? 0);
    const other = figures.slice(first + 1, first + 3).findIndex(({ value }) => value === rest);
    if (other >= 0 && index <= first + 1 + other) return true;
  }
  return false;
}

/** "103 of them in the capital", "Nineteen of the dead were police officers": a part of the figure before it. */
export function partOf({ after, before }: Surroundings, last: MatterName | null): MatterName | null {
  const share =
    /^\s*(?:[^\s\d.,;:“”"]+ )?(?:[Oo]f|[Aa]mong) (?:them|these|those|whom|which|the (?:dead|victims|killed|injured|wounded|detained|detainees|arrested))\b([^.;]*)/.exec(
      after,
    );
  const isAmong =
    /\b(?:[Oo]f|[Aa]mong) (?:them|those|the (?:\S+ )?(?:dead|victims|killed|injured|wounded|detained|arrested))[^.;]{0,12}$|\b[Oo]f (?:which|whom)(?: [^\s\d.,;:“”"]+)?\s*$|\b[Ii]ncluding(?: [^\s\d.,;:“”"]+)?\s*$/.test(
      before,
    );
  if (!share && !isAmong) return null;
  const rest = share ? (share[1] ?? '') : after;
  // "102 were treated, 11 of them for burns"
  if (share && last && /^ (?:for|with) \p{Ll}/u.test(rest)) return { ...last, part: PART };
  const own = share ? outcomeIn(share[1] ?? '') : null;
  const outcome = own ?? outcomeIn(share ? share[0].slice(0, 40) : before.slice(-40)) ?? last?.outcome ?? '';
  const isOfPeople = !last || isKnown(last.kind) || HUMAN.test(outcome);
  const kind = isOfPeople ? knownKind(rest) : null;
  if (kind) return named(kind, outcome);
  if (own !== null && HUMAN.test(own) && !isOfKnown(last)) return named('people', own);
  if (!last) return null;
  if (own !== null && own !== last.outcome && isKnown(last.kind)) return named(last.kind, own); // "five of whom died" are all who did
  const place =
    /\b(?:in|at|near) (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*|city|capital|region|town|country)/u.exec(rest);
  return { ...last, outcome: outcomeIn(rest) ?? outcome, part: place ? `in ${place[1]}` : PART };
}

const isOfKnown = (last: MatterName | null): boolean => last !== null && isKnown(last.kind);

function knownKind(phrase: string): string | null {
  for (const word of phrase
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.slice(0, 6) ?? []) {
    if (/^(?:child|minor)/.test(word)) return 'children';
    const kind = kindOf(headNoun(word));
    if (kind !== 'people' && isKnown(kind)) return kind;
  }
  return null;
}
