// `npm run build:library` (and before packing): writes dist/, what `onrecord/reading`, `/findings` and `/record` give to others.
// Node refuses TypeScript under node_modules, so the library goes out as one JavaScript file a door, with its types.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

const DOORS = ['reading', 'findings', 'record'];
const dist = process.argv[2] ?? 'dist';

rmSync(dist, { recursive: true, force: true });
await build({
  entryPoints: DOORS.map((door) => ({ in: `src/${door}/index.ts`, out: `${door}/index` })),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  outdir: dist,
});
writeTypes();

/** Declarations of the doors and of all they name, with our own names for rooms turned into paths. */
function writeTypes(): void {
  const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.library.json', '--outDir', dist], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The types of the library could not be written.');
  for (const file of globSync(`${dist}/**/*.d.ts`)) {
    const here = dirname(file);
    const text = readFileSync(file, 'utf8')
      .replace(/'#(\w+)'/g, (_, room: string) => `'./${relative(here, join(dist, room, 'index.js'))}'`)
      .replace(/(from '\.[^']*)\.ts'/g, "$1.js'");
    writeFileSync(file, text);
  }
}
