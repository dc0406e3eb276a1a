import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a command finds its newsroom: `--dir`, and `DATABASE_URL` where that is set. */
export interface NewsroomPlace {
  dir: string;
  databaseUrl: string | undefined;
}

export function newsroomPlace(dir: string): NewsroomPlace {
  return { dir: resolve(dir), databaseUrl: process.env.DATABASE_URL || undefined };
}

/** Whether there is a newsroom at a place; one in a database counts as there. */
export function isThere({ dir, databaseUrl }: NewsroomPlace): boolean {
  return databaseUrl !== undefined || existsSync(join(dir, 'newsroom.db'));
}
