import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { pack } from './pack.ts';
import { listsIn, numbersIn, ruleFiles, shortened } from './reading-source.ts';
import { writeTable } from './tables.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const READING = join(HERE, '../../src/reading');
const WORDS = join(READING, 'words');
/** Parts tables from each other. */
const END = '\0';
const IMPORT = "import { table } from 'packed-tables';";

/**
 * For esbuild: ships all modules of `src/reading/words/`, and the lists inside rules, as one packed text, which is unpacked
 * once when the bundle loads and gives every module the tables that it has in Node; numbered constants become numbers.
 * A bundle so made is a fifth smaller than gzip alone makes it. The source stays as people read it.
 */
export function packedWords(): Plugin {
  return {
    name: 'packed-words',
    setup({ onResolve, onLoad }) {
      const all = readSource();
      onResolve({ filter: /^packed-tables$/ }, ({ path }) => ({ path, namespace: 'packed-tables' }));
      onLoad({ filter: /.*/, namespace: 'packed-tables' }, async () => {
        const bytes = Buffer.from((await all).texts.join(END));
        return { resolveDir: HERE, loader: 'ts', contents: sourceOf(pack(bytes), bytes.length) };
      });
      onLoad({ filter: /[\\/]src[\\/]reading[\\/]words[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
        const exported = (await all).words.get(basename(path)) ?? [];
        const lines = exported.map(([name, number]) => `export const ${name} = table(${number});`);
        return { resolveDir: HERE, contents: [IMPORT, ...lines].join('\n') };
      });
      onLoad(
        { filter: /[\\/]src[\\/]reading[\\/](scan|times|figures|actors|statements|events)[\\/].*\.ts$/ },
        async ({ path }) => {
          const { numbers, lists } = await all;
          const contents = shortened(readFileSync(path, 'utf8'), numbers, (list) => `table(${lists.get(list)})`);
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

interface Source {
  texts: string[];
  /** By the name of a file: its exports, each with the number of its text. */
  words: Map<string, [name: string, number: number][]>;
  /** Lists inside rules as written there, each with the number of its text. */
  lists: Map<string, number>;
  numbers: Map<string, Map<string, number>>;
}

async function readSource(): Promise<Source> {
  const texts: string[] = [];
  const add = (name: string, value: unknown): number => texts.push(writeTable(name, value)) - 1;
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
  return { texts, words, lists, numbers: await numbersIn(rules) };
}

/** The texts of a list as it is written in a source. */
function textsOf(list: string): string[] {
  return [...list.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map(([, single, double]) => single ?? double ?? '');
}

function sourceOf(packed: string, length: number): string {
  return `import { readTable } from './tables.ts';
import { unpack } from './unpack.ts';
const written = new TextDecoder().decode(unpack('${packed}', ${length})).split('\\0');
export const table = (number) => readTable(written[number]);`;
}
