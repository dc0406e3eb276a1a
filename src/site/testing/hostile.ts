/** The same facts with the bait in every string: what a fact would look like from somebody who means harm. */
export function hostile<Facts>(facts: Facts, bait: string): Facts {
  return bend(facts, bait) as Facts;
}

function bend(fact: unknown, bait: string): unknown {
  if (typeof fact === 'string') return fact + bait;
  if (Array.isArray(fact)) return fact.map((one) => bend(one, bait));
  if (typeof fact !== 'object' || fact === null) return fact;
  return Object.fromEntries(
    Object.entries(fact).flatMap(([name, value]) => (typeof value === 'function' ? [] : [[name, bend(value, bait)]])),
  );
}
