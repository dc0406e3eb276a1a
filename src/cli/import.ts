import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportResult } from '#exchange';
import { Failure, readArguments, WrongUse } from './arguments.ts';
import { isThere, type NewsroomPlace, newsroomPlace } from './newsroom-place.ts';
import { showProgress } from './progress.ts';

const USAGE = `onrecord import FILE|DIR [options]
Brings a site over: its stories with their addresses, authors, dates and states, its comments, its pictures.
FILE is a WordPress export (Tools, Export: a .xml file); DIR holds the parts of one that was split.
Run it again to take up a run that was broken off, or to bring over what changed since.

  --from wordpress   what the file is; told by itself
  --dir DIR          folder of the newsroom (newsroom); made where there is none
  --no-pictures      leave pictures where they are, as links
  --dry-run          tell what would happen, and change nothing
  --report FILE      where every item gets a line of JSON (DIR/reports/import-TIME.jsonl)
  --help

In the environment:
  DATABASE_URL       postgres://…: keep the facts there instead of in the folder
`;

/** `onrecord import`: brings in what another system exported. */
export async function importCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments('import', args, {
    dir: { type: 'string', default: 'newsroom' },
    from: { type: 'string' },
    report: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    'no-pictures': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new WrongUse('onrecord import: name one file or folder. See "onrecord import --help".');
  if (values.from !== undefined && values.from !== 'wordpress')
    throw new WrongUse(`onrecord import: --from "${values.from}" is not known. It may be wordpress.`);
  const files = filesAt(path);
  const dryRun = values['dry-run'];
  const place = newsroomPlace(values.dir);
  const reportFile =
    values.report ?? (dryRun ? null : join(place.dir, 'reports', `import-${fileTime(new Date())}.jsonl`));
  const result = await withPlace(place, dryRun, (where) =>
    run(where, files, { dryRun, reportFile, pictures: !values['no-pictures'] }),
  );
  tell(result, reportFile, dryRun);
  return result.damage.length > 0 || failedStories(result) > 0 ? 1 : 0;
}

/** A file, or all exports of a folder in the order of their names. @throws Failure for none. */
function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Failure(`onrecord import: there is no "${path}".`);
  if (!found.isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => name.toLowerCase().endsWith('.xml'));
  if (files.length === 0) throw new Failure(`onrecord import: no .xml file lies in "${path}".`);
  return files.toSorted().map((name) => join(path, name));
}

/** A dry run for a newsroom that is not there works in one that is thrown away. */
async function withPlace<T>(
  place: NewsroomPlace,
  dryRun: boolean,
  work: (place: NewsroomPlace) => Promise<T>,
): Promise<T> {
  if (!dryRun || isThere(place)) return work(place);
  const dir = await mkdtemp(join(tmpdir(), 'onrecord-dry-run-'));
  try {
    return await work({ ...place, dir });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

interface How {
  dryRun: boolean;
  pictures: boolean;
  reportFile: string | null;
}

async function run(place: NewsroomPlace, files: string[], how: How): Promise<ImportResult> {
  const { openNewsroom } = await import('#newsroom');
  const { importWordPress } = await import('#exchange');
  const newsroom = await openNewsroom({ ...place, everySeconds: 0 }).catch(failed);
  const progress = showProgress();
  try {
    return await importWordPress({
      newsroom,
      files,
      ...how,
      progress: ({ what, file, bytes, items }) => progress.tell(progressLine(what, file, bytes, items)),
    });
  } catch (error) {
    return await failed(error);
  } finally {
    progress.end();
    await newsroom.close();
  }
}

/** Trouble with the disk or the database is one line; what was imported until then is kept. */
async function failed(error: unknown): Promise<never> {
  const { StorageTrouble } = await import('#store');
  const isTrouble = error instanceof StorageTrouble || (error instanceof Error && 'syscall' in error);
  throw isTrouble ? new Failure(`onrecord import: ${error.message} Run it again to go on from there.`) : error;
}

const sizes = new Map<string, number>();

function progressLine(what: string, file: string, bytes: number, items: number): string {
  const size = sizes.get(file) ?? statSync(file).size;
  sizes.set(file, size);
  const share = size === 0 ? 1 : Math.min(1, bytes / size);
  const bar = '█'.repeat(Math.round(share * 24)).padEnd(24, '░');
  const step = what === 'pictures' ? 'Pictures' : 'Stories ';
  return `${step} ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${items} items`;
}

function tell({ report, damage }: ImportResult, reportFile: string | null, dryRun: boolean): void {
  const { sums, notes, noted } = report;
  console.log(dryRun ? 'This would happen:' : damage.length > 0 ? 'Stopped early:' : 'Done.');
  for (const [name, count] of [...sums].toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))) {
    console.log(`  ${String(count).padStart(7)}  ${NAMES[name] ?? name}`);
  }
  if (notes.length > 0) console.log('\nLook at these:');
  for (const note of notes) console.log(`  ${note}`);
  if (noted > notes.length) console.log(`  … and ${noted - notes.length} more, in the report`);
  if (reportFile !== null) console.log(`\nA line about every item: ${reportFile}`);
  for (const { file, line, column, message } of damage) {
    console.error(
      `onrecord import: ${file}:${line}:${column}: ${message}. What stands before this place was ${dryRun ? 'read' : 'imported'}; mend the file and run again.`,
    );
  }
}

const NAMES: Record<string, string> = {
  'story imported': 'stories imported',
  'story changed': 'stories changed',
  'story unchanged': 'stories unchanged since the last import',
  'story skipped': 'stories skipped',
  'story failed': 'stories failed',
  'page imported': 'pages imported',
  'page changed': 'pages changed',
  'page unchanged': 'pages unchanged since the last import',
  'page skipped': 'pages skipped',
  'page failed': 'pages failed',
  'comment imported': 'comments imported',
  'picture imported': 'pictures imported',
  'picture unchanged': 'pictures imported before',
  'picture skipped': 'files that are no pictures; links to them stay',
  'picture failed': 'pictures that could not be fetched; links to them stay',
  'other skipped': 'items that are no stories (menus, revisions, settings)',
};
const ORDER = Object.keys(NAMES);

function failedStories({ report: { sums } }: ImportResult): number {
  return (sums.get('story failed') ?? 0) + (sums.get('page failed') ?? 0);
}

/** `2026-10-23T17-40-00`, fit for a file name. */
function fileTime(time: Date): string {
  return time.toISOString().slice(0, 19).replaceAll(':', '-');
}
