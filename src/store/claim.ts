import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Locks that are held; one that nothing refers to would be collected, and closed, and free. */
const held = new Set<DatabaseSync>();

export interface Claim {
  release(): void;
}

/**
 * Claims a newsroom's folder for one `start`; its workers share the claim. The lock is the operating system's, on a
 * file of its own, so it ends with the process, however that ends.
 * @returns null where another process holds it.
 */
export function claimNewsroom(dir: string): Claim | null {
  mkdirSync(dir, { recursive: true });
  const lock = new DatabaseSync(join(dir, 'running.lock'));
  try {
    lock.exec('pragma busy_timeout = 0; begin exclusive');
    held.add(lock);
    return {
      release() {
        held.delete(lock);
        lock.close();
      },
    };
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return null;
    throw error;
  }
}
