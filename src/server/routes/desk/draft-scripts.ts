import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import type { DraftReader } from '#desk';
import type { Bindings, House } from '../../context.ts';
import { answerKept, answerNotFound } from '../answers.ts';
import type { Assets } from '../assets.ts';

/** The two scripts that read a story while it is written, as they are served. */
export interface DraftSources {
  page: string;
  worker: string;
}

/** Brings the scripts, from where they were made or by making them; `signal` ends that. */
export type DraftScriptsMaker = (signal: AbortSignal) => Promise<DraftSources>;

/**
 * The scripts of the desk that read a story while it is written. They are brought when somebody first comes to the desk,
 * beside all requests; until then, and where they cannot be made, the form does without.
 */
export class DraftScripts {
  #addresses: Pick<DraftReader, 'page' | 'worker'> | null = null;
  #making: Promise<void> | undefined;
  readonly #stop = new AbortController();
  readonly #assets: Assets;
  readonly #make: DraftScriptsMaker | undefined;
  readonly #log: House['log'];

  constructor(assets: Assets, log: House['log'], make?: DraftScriptsMaker) {
    this.#assets = assets;
    this.#make = make;
    this.#log = log;
  }

  /** Where they are; null until they are there. */
  get addresses(): Pick<DraftReader, 'page' | 'worker'> | null {
    return this.#addresses;
  }

  /** Resolves when they are there, or when it is plain that they will not be. */
  bring(): Promise<void> {
    this.#making ??= this.#bring();
    return this.#making;
  }

  close(): void {
    this.#stop.abort();
  }

  async #bring(): Promise<void> {
    if (!this.#make) return;
    try {
      const { page, worker } = await this.#make(this.#stop.signal);
      this.#addresses = { page: this.#add('draft', page), worker: this.#add('draft-worker', worker) };
    } catch (error) {
      if (!this.#stop.signal.aborted)
        this.#log('The desk does not read stories while they are written: its scripts could not be made.', error);
    }
  }

  #add(name: string, body: string): string {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const path = `/assets/${name}-${hash}.js`;
    this.#assets.add({ path, type: 'text/javascript; charset=utf-8', body });
    // Kept and compressed now, not when somebody waits for it.
    this.#assets.find(path);
    return path;
  }
}

/** Serves them from this process too where another one told their addresses. */
export function draftScriptRoutes(app: Hono<Bindings>, { assets, drafts, newsroom }: House): void {
  app.get('/assets/:name{draft(?:-worker)?-[0-9a-f]+\\.js}', async ({ req }) => {
    await drafts.bring();
    const asset = assets.find(req.path);
    return asset ? answerKept(req.raw, asset, Date.now()) : answerNotFound(newsroom.view(), req.path);
  });
}
