import { readFileSync } from 'node:fs';

/**
 * The members of the engine's own interfaces and classes, which may bear shorter names in the bundle: those that the contract
 * does not name, that no text in rules or tables spells (a member may be looked up by a text), and that hold no
 * plain value in a literal (as words do in a record that is looked up by them). A member of a numbered constant is a number in the bundle already.
 */
export function ownMembers(
  rules: readonly string[],
  doors: readonly string[],
  tables: readonly unknown[],
  numbered: Iterable<string>,
): string[] {
  const constants = new RegExp(String.raw`^export const (?:${[...numbered].join('|')}) = \{[^}]*\}`, 'gm');
  const sources = rules.map((file) => readFileSync(file, 'utf8').replace(constants, ''));
  const kept = new Set<string>(tables.flatMap(spelledIn));
  for (const file of doors) for (const name of declaredIn(readFileSync(file, 'utf8'))) kept.add(name);
  for (const source of sources) {
    for (const [, text = ''] of source.matchAll(/['"`](\w+)['"`]/g)) kept.add(text);
    for (const [, key = ''] of source.matchAll(/\b(\w+): (?:['"[{]|-?\d)/g)) kept.add(key);
  }
  const declared = new Set(sources.flatMap(declaredIn));
  return [...declared].filter((name) => name.length > 2 && !kept.has(name)).sort();
}

/** Members that interfaces and classes declare, one a line. */
function declaredIn(source: string): string[] {
  return [...source.matchAll(/^ +(?:readonly )?(\w+)(?:\?|!)?(?:: |\()/gm)].flatMap(([, name]) => name ?? []);
}

/** The keys of records and the texts in them. */
function spelledIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...spelledIn(inner)]);
}
