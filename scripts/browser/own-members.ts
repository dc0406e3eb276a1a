import { readFileSync } from 'node:fs';

/** Members whose name is a text elsewhere, which looks nothing up. */
const TEXTS_TOO = [
  'word',
  'words',
  'what',
  'first',
  'time',
  'count',
  'subject',
  'numbers',
  'part',
  'digits',
  'seconds',
];

/**
 * The members of the engine's own interfaces and classes, which may bear shorter names in the bundle: those that neither the
 * language nor the contract names, and by which no text can look anything up: no text in rules or tables spells them, and
 * no table and no constant has them for a key. A member of a numbered constant is a number in the bundle already.
 */
export function ownMembers(
  rules: readonly string[],
  doors: readonly string[],
  tables: readonly unknown[],
  numbered: Iterable<string>,
): string[] {
  const constants = new RegExp(String.raw`^export const (?:${[...numbered].join('|')}) = \{[^}]*\}`, 'gm');
  const sources = rules.map((file) => readFileSync(file, 'utf8').replace(constants, ''));
  const kept = new Set<string>([...tables.flatMap(spelledIn), ...namesOfTheLanguage()]);
  for (const source of sources) for (const [, text = ''] of source.matchAll(/['"`](\w+)['"`]/g)) kept.add(text);
  for (const name of TEXTS_TOO) kept.delete(name);
  for (const source of sources)
    for (const [constant] of source.matchAll(CONSTANT))
      for (const [, key = ''] of constant.matchAll(/\b(\w+): /g)) kept.add(key);
  for (const file of doors) for (const name of declaredIn(readFileSync(file, 'utf8'))) kept.add(name);
  const declared = new Set(sources.flatMap(declaredIn));
  return [...declared].filter((name) => name.length > 2 && !kept.has(name)).sort();
}

/** A constant of a module in capitals, up to the next line that begins with a word. */
const CONSTANT = /^(?:export )?const [A-Z_]+\b.*(?:\n[^\w/\n].*)*/gm;

/** Where the language keeps its own members. */
const LANGUAGE: readonly unknown[] = [
  ...[Object, Array, String, Number, Math, JSON, Map, Set, WeakMap, RegExp, Int32Array],
  ...[[], '', 0, new Map(), new Set(), new WeakMap(), new Int32Array(), [].values(), /./, /./.exec('.')],
];

/** What objects, lists, texts and all else that the language brings have for members. */
function namesOfTheLanguage(): string[] {
  const found: string[] = [];
  for (const thing of LANGUAGE)
    for (let at = Object(thing); at; at = Object.getPrototypeOf(at)) found.push(...Object.getOwnPropertyNames(at));
  return found;
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
