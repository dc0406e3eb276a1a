import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packedWords } from './packed-words.ts';

const ENTRY = fileURLToPath(new URL('../../src/reading/index.ts', import.meta.url));

/** The reading engine as one module for the browser, with all its tables: what `#reading` exports, minified. */
export async function readingForBrowser(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [packedWords()],
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error('esbuild gave no bundle.');
  return bundle.contents;
}
