import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { readingForBrowser } from './reading-bundle.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** What the desk's page loads to read a story while it is written: the page's own script, and the worker that reads. */
export interface DraftScripts {
  page: string;
  worker: string;
}

/** Bundles both; packing the words of the engine takes some seconds. */
export async function draftScripts(): Promise<DraftScripts> {
  const page = await bundled(`${SRC}/desk/draft/beside.client.ts`);
  const worker = await bundled(`${SRC}/newsroom/draft/worker.ts`, [packedEngine(await readingForBrowser())]);
  return { page, worker };
}

/** One file of the source with all that it needs, as a plain script or a module for the browser. */
export async function bundled(entry: string, plugins: Plugin[] = [], format: 'iife' | 'esm' = 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    write: false,
    plugins,
  });
  return outputFiles[0]?.text ?? '';
}

/** For esbuild: `#reading` is the engine as it is packed for the browser. */
export function packedEngine(engine: Uint8Array): Plugin {
  return {
    name: 'packed-engine',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#reading$/ }, ({ path }) => ({ path, namespace: 'packed-engine', sideEffects: false }));
      onLoad({ filter: /.*/, namespace: 'packed-engine' }, () => ({ contents: engine }));
    },
  };
}
