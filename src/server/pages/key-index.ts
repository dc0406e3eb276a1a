import type { Key } from '#story';

/** Which paths show which key. */
export class KeyIndex {
  readonly #paths = new Map<Key, Set<string>>();

  add(path: string, keys: readonly Key[]): void {
    for (const key of keys) {
      const paths = this.#paths.get(key);
      if (paths) paths.add(path);
      else this.#paths.set(key, new Set([path]));
    }
  }

  remove(path: string, keys: readonly Key[]): void {
    for (const key of keys) {
      const paths = this.#paths.get(key);
      paths?.delete(path);
      if (paths?.size === 0) this.#paths.delete(key);
    }
  }

  /** A copy, so that paths may be removed while it is walked. */
  pathsOf(key: Key): string[] {
    return [...(this.#paths.get(key) ?? [])];
  }

  clear(): void {
    this.#paths.clear();
  }
}
