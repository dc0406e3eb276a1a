import type { Surroundings } from './surroundings.ts';

/** "a force of 2,030", "a toll of 164": its noun stands right before it. */
export function isToldBefore({ before }: Surroundings): boolean {
  return /\b(?:force|contingent|toll) of(?: (?:about|nearly|some|more than|at least))?\s*$/i.test(before);
}

/** "One of them put it at £70m", "the treasurer makes it £1,494", "it’s closer to $65,000": another amount of what is spoken of. */
export function isPutAt({ before }: Surroundings): boolean {
  return /\b(?:puts? (?:it|that|the (?:sum|figure|amount)) at|(?:makes?|made) it|(?:it(?:['’]s| is| was)|the (?:figure|sum|amount) is) closer to)(?: about| nearly| some| more than)?\s*$/i.test(
    before,
  );
}

/** "the Red Cross says 171", "the other put it at 140": another's count of what is spoken of. */
export function isSaidBare({ before, after }: Surroundings): boolean {
  return (
    /\b(?:says?|said|counts?|counted|count (?:is|was)|put (?:it|that|them|the (?:number|figure|toll|count)) at|(?:number|figure|toll|count) as)(?: at least| about| nearly| some| more than)?\s*$/.test(
      before,
    ) && /^\s*(?:$|[.,;:)”"’]|(?:and|on|in|while|but|according)\b)/.test(after)
  );
}

/** "up from", "against 12 on Friday", "(…)", "it was 164": the same matter with another value. */
export function isSameAgain({ before, isFrom, previous }: Surroundings): boolean {
  const near = before.slice(-48).trimEnd();
  if (isFrom && /^\s*(?:\([^)]*\)\s*)?to$/.test(near)) return true; // "from 42 tonnes to 180"
  if (/\((?:[Aa]bout |or |[Aa]round )?\p{Sc}?$/u.test(near)) return true;
  if (previous === null && /(?<!\b(?:up|down),?) from$/.test(near)) return false; // "had gone from 4 million to 6"
  return /\b(?:up(?! to)|down|rose|risen|grew|grown|fell|fallen|climbed|dropped|jumped|increase[d]?|against|compared (?:with|to)|from|than|stood at|it was|it is|that was|(?:figure|number|count|estimate) (?:was|is)|above|passed|exceeded|topped|reached|spoke(?:n)? of|went up)(?: up)?(?: to)?(?: the)?(?: \W?more than| nearly| about| to| at least)?\W*$/i.test(
    near,
  );
}
