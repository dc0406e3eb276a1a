import type { Context } from 'hono';
import type { Newsroom } from '#newsroom';
import type { Clock } from '#store';
import type { PageCache } from './pages/page-cache.ts';
import type { ClientAddress } from './requests/client-address.ts';
import type { Assets } from './routes/assets.ts';
import type { DraftScripts } from './routes/desk/draft-scripts.ts';
import type { SitePages } from './site/site-pages.ts';

/** All that the routes work with. */
export interface House {
  newsroom: Newsroom;
  pages: SitePages;
  cache: PageCache;
  assets: Assets;
  drafts: DraftScripts;
  clientAddress: ClientAddress;
  /** The paper's local clock, as it is set now. */
  clock(): Promise<Clock>;
  /** Whether anybody may read `/metrics`; else only this machine. */
  metricsOpen: boolean;
  /** Where trouble is told that no reader should see. */
  log(line: string, error?: unknown): void;
}

/** What a handler finds of the connection behind its request; nothing of it in a test without one. */
export interface Bindings {
  Bindings: { incoming?: { socket?: { remoteAddress?: string | undefined } } };
}

/** The address of the client behind a request. */
export function addressOf(house: House, context: Context<Bindings>): string {
  // Without a connection, as in a test, there are no bindings at all.
  const bindings: Bindings['Bindings'] | undefined = context.env;
  return house.clientAddress(bindings?.incoming?.socket?.remoteAddress, context.req.header('x-forwarded-for'));
}

/** Whether the reader came by https, as a proxy in front says. */
export function isSecure(context: Context<Bindings>): boolean {
  return context.req.header('x-forwarded-proto') === 'https';
}
