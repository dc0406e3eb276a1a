// Cuts the headline face out of Source Serif 4: one static cut in three files, two of them for letters with accents.
// Writes src/site/style/fonts/: the files, named by what is in them so that they can be kept for ever; names.ts; the licence.
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const SOURCE = 'node_modules/@fontsource-variable/source-serif-4';
const TARGET = 'src/site/style/fonts';

const cuts = {
  LATIN: `${range(0x20, 0x7e)}–—‘’“”…·£€½×•−`,
  ACCENTS: `${range(0xc0, 0xff)}‚„«»‹›¡¿`,
  EXTENDED: range(0x100, 0x17f),
};
const sources = { LATIN: 'latin', ACCENTS: 'latin', EXTENDED: 'latin-ext' };

for (const old of globSync(`${TARGET}/*.woff2`)) rmSync(old);
const lines = [
  '/** The files of the headline face in this folder, made by `scripts/subset-font.ts`; served under `/assets/`. */',
];
for (const name of ['LATIN', 'ACCENTS', 'EXTENDED'] as const) {
  const cut = await cutFont(name);
  const file = `headline-${name.toLowerCase()}.${createHash('sha256').update(cut).digest('hex').slice(0, 10)}.woff2`;
  writeFileSync(`${TARGET}/${file}`, cut);
  lines.push(`export const ${name} = '${file}';`);
  console.log(`${file}: ${cut.length} bytes`);
}
writeFileSync(`${TARGET}/names.ts`, `${lines.join('\n')}\n`);
copyFileSync(`${SOURCE}/LICENSE`, `${TARGET}/OFL.txt`);

async function cutFont(name: keyof typeof cuts): Promise<Buffer> {
  const font = readFileSync(`${SOURCE}/files/source-serif-4-${sources[name]}-standard-normal.woff2`);
  return subsetFont(font, cuts[name], {
    targetFormat: 'woff2',
    variationAxes: { opsz: 48, wght: 630 },
    noLayoutClosure: true,
    noHinting: true,
  });
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}
