import type { Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { kindByName } from './kind.ts';

/** A file below a folder, with its size in bytes. */
export interface FoundFile {
  path: string;
  size: number;
}

/** A place below a folder that could not be looked into. */
export interface NotFound {
  name: string;
  error: string;
}

/**
 * The files of text below a folder, told by their endings, in the order of their paths. Hidden ones and other files are
 * passed over; so are links to folders, which may lead in a circle. What cannot be opened is yielded, and the rest goes on.
 */
export async function* filesBelow(folder: string): AsyncGenerator<FoundFile | NotFound> {
  const entries: Dirent[] = [];
  try {
    for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) entries.push(entry);
  } catch (error) {
    yield { name: folder, error: `cannot be looked into (${reasonOf(error)})` };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (kindByName(path) !== undefined) yield* fileAt(path);
  }
}

/** The file at a path; nothing where it is a folder, a pipe or a device. */
async function* fileAt(path: string): AsyncGenerator<FoundFile | NotFound> {
  try {
    const found = await stat(path);
    if (found.isFile()) yield { path, size: found.size };
  } catch (error) {
    yield { name: path, error: `cannot be read (${reasonOf(error)})` };
  }
}

/** Why the system refused, in its own short name: ENOENT, EACCES. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
