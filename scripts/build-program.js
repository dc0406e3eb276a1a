// `npm ci` runs this (`prepare`): writes dist/program/, all of src/ as a few files of JavaScript, which load in a third of the
// time that its modules take. bin/onrecord.js takes it while nothing in src/ is newer. `node scripts/build-program.js [DIR]`
// Plain JavaScript: it runs before we know that the right Node is there.
import { renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRIES = ['src/cli/index.ts', 'src/cli/input/read-worker.ts'];
/** They look for parts of their own at run time. */
const LEFT_OUT = ['pg', 'nodemailer'];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'dist/program'));
const part = `${folder}.${process.pid}`;

// Without the packages for development the source runs as it is.
const { build } = await import('esbuild').catch(() => process.exit());
await build({
  absWorkingDir: root,
  entryPoints: ENTRIES.map((file) => ({ in: file, out: nameOf(file) })),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // Not 'node26': for every Node esbuild writes a literal with \p{…} as new RegExp(…), made anew each time it is met.
  target: 'esnext',
  external: LEFT_OUT,
  chunkNames: '[name]-[hash]',
  outdir: part,
  logLevel: 'warning',
  plugins: [sameAddresses()],
});
rmSync(folder, { recursive: true, force: true });
renameSync(part, folder);

/** What a module finds beside itself in src/ it finds from here; the entries are here themselves. */
function sameAddresses() {
  return {
    name: 'same addresses',
    setup: (bundle) =>
      bundle.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (!source.includes('import.meta.url')) return null;
        const own = `new URL(${JSON.stringify(relative(folder, path))}, import.meta.url)`;
        const contents = source.replace(/(?:new URL\('([^']*)', )?import\.meta\.url/g, (written, beside) => {
          const entry = ENTRIES.find((file) => beside && resolve(path, '..', beside) === resolve(root, file));
          return entry ? `new URL('./${nameOf(entry)}.js', import.meta.url` : written.replace('import.meta.url', own);
        });
        return { contents, loader: 'ts' };
      }),
  };
}

/** Of the file that comes of an entry: a door is named after its room. */
function nameOf(file) {
  const name = basename(file, '.ts');
  return name === 'index' ? basename(resolve(root, file, '..')) : name;
}
