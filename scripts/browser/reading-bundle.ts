import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { packedWords, readSource } from './packed-words.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** The reading engine as one module for the browser, with all its tables: what `#reading` exports, minified. */
export async function readingForBrowser(): Promise<Uint8Array> {
  const source = await readSource();
  const { outputFiles } = await build({
    entryPoints: [`${SRC}/reading/index.ts`],
    bundle: true,
    minifySyntax: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [packedWords(source)],
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error('esbuild gave no bundle.');
  const { code } = await minify(bundle.text, { module: true, ecma: 2020, compress: { passes: 2 } });
  return Buffer.from(code ?? '');
}
