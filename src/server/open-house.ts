import { type NewsroomOptions, openNewsroom } from '#newsroom';
import { clockOf, readSettings } from '#store';
import type { House } from './context.ts';
import { PageCache } from './pages/page-cache.ts';
import { clientAddressBehind } from './requests/client-address.ts';
import { Assets } from './routes/assets.ts';
import { DraftScripts, type DraftScriptsMaker } from './routes/desk/draft-scripts.ts';
import { SitePages } from './site/site-pages.ts';

export interface HouseOptions extends Pick<NewsroomOptions, 'dir' | 'databaseUrl' | 'clock' | 'everySeconds'> {
  /** Addresses and networks of proxies that may say who the client is. */
  trustedProxies?: readonly string[];
  metricsOpen?: boolean;
  /** Bytes that kept pages may take. */
  cacheLimit?: number;
  log?: House['log'];
  /** Brings the scripts that read a story while it is written; without it the desk's form has none. */
  draftScripts?: DraftScriptsMaker;
}

const CACHE_BYTES = 32 * 1024 * 1024;

/** A house and what closes it. */
export interface OpenHouse {
  house: House;
  close(): Promise<void>;
}

/**
 * Opens a newsroom with the pages it shows: kept, and dropped by the keys that change.
 * @throws StorageTrouble where the store does not answer; Error for a proxy that is no address.
 */
export async function openHouse(options: HouseOptions): Promise<OpenHouse> {
  const { dir, databaseUrl, clock, everySeconds, log = logToStderr } = options;
  const clientAddress = clientAddressBehind(options.trustedProxies ?? []);
  const newsroom = await openNewsroom({
    dir,
    databaseUrl,
    ...(clock && { clock }),
    ...(everySeconds !== undefined && { everySeconds }),
    onTrouble: log,
  });
  const cache = new PageCache({ limit: options.cacheLimit ?? CACHE_BYTES, ...(clock && { now: clock }) });
  newsroom.onChange((keys) => {
    if (keys === 'everything') cache.dropAll();
    else cache.drop(keys);
  });
  const assets = new Assets();
  const drafts = new DraftScripts(assets, log, options.draftScripts);
  const house: House = {
    newsroom,
    pages: new SitePages({ newsroom, cache, assets }),
    assets,
    drafts,
    cache,
    clientAddress,
    clock: async () => clockOf((await readSettings(newsroom.store.db)).timeZone),
    metricsOpen: options.metricsOpen ?? false,
    log,
  };
  const close = () => {
    drafts.close();
    return newsroom.close();
  };
  return { house, close };
}

function logToStderr(line: string, error?: unknown): void {
  const why = error instanceof Error ? (error.stack ?? error.message) : (error ?? '');
  console.error(`${new Date().toISOString()} ${line}`, why);
}
