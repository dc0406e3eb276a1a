import { readFileSync } from 'node:fs';
import { ASSETS, type Asset } from '#site';
import { KeptPage } from '../pages/kept-page.ts';

const SITE = new URL('../../site/', import.meta.url);

/** An asset that is made, not read from a file of the site. */
export interface MadeAsset {
  path: string;
  type: string;
  body: string;
}

/** All that `/assets/` holds, by address; each is read when it is first asked for, and served like a kept page. */
export class Assets {
  readonly #kept = new Map<string, KeptPage>();
  readonly #sources = new Map<string, () => KeptPage>();

  constructor() {
    for (const asset of ASSETS) this.#sources.set(asset.path, () => keep(read(asset), asset.type, asset.forever));
  }

  /** One more, whose address names its content. */
  add({ path, type, body }: MadeAsset): void {
    this.#sources.set(path, () => keep(body, type, true));
  }

  find(path: string): KeptPage | undefined {
    const kept = this.#kept.get(path);
    if (kept) return kept;
    const page = this.#sources.get(path)?.();
    if (page) this.#kept.set(path, page);
    return page;
  }
}

function keep(body: string | Uint8Array, type: string, forever: boolean): KeptPage {
  const caching = forever ? 'immutable' : 'asset';
  const page = new KeptPage({ status: 200, type, body, keys: [], freshUntil: null, caching });
  void page.squeeze();
  return page;
}

function read({ file }: Asset): string | Uint8Array {
  const url = new URL(file, SITE);
  if (!file.endsWith('.client.ts')) return readFileSync(url);
  return readFileSync(url, 'utf8').replace(/^ *\/\/.*\n/gm, '');
}
