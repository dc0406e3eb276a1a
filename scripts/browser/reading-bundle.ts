import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { ownMembers } from './own-members.ts';
import { packedTables, packedWords, plainTables, readSource, type Source } from './packed-words.ts';

const READING = fileURLToPath(new URL('../../src/reading/', import.meta.url));
const DOOR = `${READING}index.ts`;
/** Where the contract is written, and what others may ask of the engine. */
const CONTRACT = ['reading.ts', 'read.ts', 'outline.ts'].map((file) => READING + file);

/** The reading engine as one module for the browser, with all its tables: what `#reading` exports, minified. */
export async function readingForBrowser(): Promise<Uint8Array> {
  const source = await readSource();
  const { inTurn, others } = await tablesAskedFor(source);
  const order = [...inTurn, ...others];
  const ask = (number: number): string => `table(${inTurn.includes(number) ? '' : order.indexOf(number)})`;
  const bundle = await bundled({ entryPoints: [DOOR] }, packedWords(source, packedTables(source, order), ask));
  const values = source.tables.map(({ value }) => value);
  const members = ownMembers(source.rules, CONTRACT, values, source.numbers.keys());
  const { code } = await minify(bundle, {
    module: true,
    ecma: 2020,
    compress: { passes: 2, pure_getters: true, inline: 1, lhs_constants: false },
    mangle: { properties: { regex: new RegExp(`^(?:${members.join('|')})$`), builtins: true } },
  });
  return Buffer.from(code ?? '');
}

/**
 * Which tables the engine asks for when it loads, in order, found by loading it. Those asked for in one place alone are
 * asked for in turn, without a number, which are bytes that no compressor foretells.
 */
async function tablesAskedFor(source: Source): Promise<{ inTurn: number[]; others: number[] }> {
  const contents = `export * from ${JSON.stringify(DOOR)}; export { asked } from 'packed-tables';`;
  const words = packedWords(source, plainTables(source), (number) => `table(${number})`);
  const code = await bundled({ stdin: { contents, resolveDir: '.' } }, words);
  const places = [...code.matchAll(/\btable\((\d+)\)/g)].map(([, number]) => Number(number));
  const loaded: { asked: number[] } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  const isAskedOnce = (number: number): boolean => places.indexOf(number) === places.lastIndexOf(number);
  const inTurn = [...new Set(loaded.asked)].filter(isAskedOnce);
  return { inTurn, others: source.tables.map((_, number) => number).filter((number) => !inTurn.includes(number)) };
}

async function bundled(entry: BuildOptions, words: Plugin): Promise<string> {
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    minifySyntax: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [words],
  });
  const [bundle] = outputFiles ?? [];
  if (bundle === undefined) throw new Error('esbuild gave no bundle.');
  return bundle.text;
}
