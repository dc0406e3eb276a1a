import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOMS = 'scan,times,figures,actors,statements,events';
const STRING = String.raw`(?:'[^'\\\n]*'|"[^"\\\n]*")`;
/** Three or more texts in brackets and nothing else, with the name of what makes a set of them. */
const LIST = new RegExp(
  String.raw`(?<maker>\b(?:wordSet|Set(?:<[^>]+>)?)\()?\[\s*${STRING}(?:,\s*${STRING}){2,},?\s*\]`,
  'g',
);
const NUMBERED = /^export const ([A-Z]\w+) = \{/gm;

/** The modules of the engine that hold rules, tests aside. */
export function ruleFiles(reading: string): string[] {
  return globSync(`{${ROOMS}}/**/*.ts`, { cwd: reading })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
    .map((file) => join(reading, file));
}

/** Lists of words that stand in the rules themselves, as they are written there, from the name of what makes a set of one. */
export function listsIn(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(LIST) ?? []))];
}

/** Constants such as `Tag`, whose members are numbers, by name. */
export async function numbersIn(files: readonly string[]): Promise<Map<string, Map<string, number>>> {
  const numbers = new Map<string, Map<string, number>>();
  for (const file of files) {
    const names = [...readFileSync(file, 'utf8').matchAll(NUMBERED)].map(([, name = '']) => name);
    if (names.length === 0) continue;
    const exported: Record<string, object> = await import(pathToFileURL(file).href);
    for (const name of names) {
      const members = Object.entries(exported[name] ?? {});
      if (members.every(([, value]) => typeof value === 'number')) numbers.set(name, new Map(members));
    }
  }
  return numbers;
}

/** Writes a module shorter: members of numbered constants as numbers, lists as what `nameOf` says. */
export function shortened(
  source: string,
  numbers: ReadonlyMap<string, ReadonlyMap<string, number>>,
  nameOf: (list: string) => string,
): string {
  const members = new RegExp(String.raw`(?<![\w.])(${[...numbers.keys()].join('|')})\.(\w+)\b`, 'g');
  return source
    .replace(members, (written, name: string, member: string) => String(numbers.get(name)?.get(member) ?? written))
    .replace(LIST, (list, maker = '') => maker + nameOf(list));
}
