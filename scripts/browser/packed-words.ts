import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { pack } from './pack.ts';
import { listsIn, numbersIn, ruleFiles, shortened } from './reading-source.ts';
import type { WordBook } from './word-book.ts';
import { writeTable } from './write-tables.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const READING = join(HERE, '../../src/reading');
const WORDS = join(READING, 'words');
const IMPORT = "import { table } from 'packed-tables';";

/**
 * For esbuild: ships all modules of `src/reading/words/`, and the lists inside rules, as the tables of one packed text, which
 * is unpacked once when the bundle loads and gives every module what it has in Node; numbered constants become numbers.
 * The source stays as people read it.
 * @param tables the module that gives `table(number)`, or `table()` for the next in order.
 * @param ask how a table is asked for by its number.
 */
export function packedWords(
  { words, lists, numbers }: Source,
  tables: string,
  ask: (number: number) => string,
): Plugin {
  return {
    name: 'packed-words',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^packed-tables$/ }, ({ path }) => ({ path, namespace: 'packed-tables' }));
      onLoad({ filter: /.*/, namespace: 'packed-tables' }, () => {
        return { resolveDir: HERE, loader: 'ts', contents: tables };
      });
      onLoad({ filter: /[\\/]src[\\/]reading[\\/]words[\\/][^\\/]+\.ts$/ }, ({ path }) => {
        const exported = words.get(basename(path)) ?? [];
        const lines = exported.map(([name, number]) => `export const ${name} = ${ask(number)};`);
        return { resolveDir: HERE, contents: [IMPORT, ...lines].join('\n') };
      });
      onLoad(
        { filter: /[\\/]src[\\/]reading[\\/](scan|times|figures|actors|statements|events)[\\/].*\.ts$/ },
        ({ path }) => {
          const contents = shortened(readFileSync(path, 'utf8'), numbers, (list) => ask(lists.get(list) ?? -1));
          return {
            resolveDir: dirname(path),
            loader: 'ts',
            contents: contents.includes('table(') ? `${IMPORT}\n${contents}` : contents,
          };
        },
      );
    },
  };
}

export interface Source {
  /** The files of the rules. */
  rules: readonly string[];
  /** All tables by their numbers, each with what names it. */
  tables: { name: string; value: unknown }[];
  /** By the name of a file: its exports, each with the number of its table. */
  words: Map<string, [name: string, number: number][]>;
  /** Lists inside rules as written there, each with the number of its table. */
  lists: Map<string, number>;
  numbers: Map<string, Map<string, number>>;
}

/** Reads the tables and the rules of the engine. */
export async function readSource(): Promise<Source> {
  const tables: Source['tables'] = [];
  const add = (name: string, value: unknown): number => tables.push({ name, value }) - 1;
  const words = new Map<string, [string, number][]>();
  for (const file of globSync('*.ts', { cwd: WORDS }).sort()) {
    const exported: Record<string, unknown> = await import(pathToFileURL(join(WORDS, file)).href);
    words.set(
      file,
      Object.entries(exported).map(([name, value]): [string, number] => [name, add(name, value)]),
    );
  }
  const rules = ruleFiles(READING);
  const lists = new Map(listsIn(rules).map((list) => [list, add(list, textsOf(list))]));
  return { rules, tables, words, lists, numbers: await numbersIn(rules) };
}

/** The texts of a list as it is written in a source; those of a set in order, each once. */
function textsOf(list: string): string[] {
  const texts = [...list.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map(([, single, double]) => single ?? double ?? '');
  return list.startsWith('[') ? texts : [...new Set(texts)].sort();
}

/** The module that gives the tables packed, in this order. */
export function packedTables({ tables }: Source, order: readonly number[]): string {
  const book: WordBook = { lines: [], lists: [], digits: [] };
  for (const number of order) {
    const table = tables[number];
    if (table) writeTable(table.name, table.value, book);
  }
  const { packed, key } = pack(book);
  return `import { BitReader } from './bits.ts';
import { readTables } from './read-tables.ts';
import { passWordBook } from './word-book.ts';
const tables = readTables(passWordBook(new BitReader('${packed}'), ${JSON.stringify(key)}));
let next = 0;
export const table = (number = next++) => tables[number];`;
}

/** The module that gives the tables as they are, and keeps in `asked` which were asked for. */
export function plainTables({ tables }: Source): string {
  return `const tables = ${JSON.stringify(tables.map(({ value }) => value))};
export const asked = [];
export const table = (number) => {
  asked.push(number);
  return tables[number];
};`;
}
