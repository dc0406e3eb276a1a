import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import {
  changeSettings,
  makeSignInLink,
  type Newsroom,
  publish,
  putUser,
  savePlace,
  saveStory,
  signIn,
} from '#newsroom';
import type { Role } from '#story';
import { createApp } from '../app.ts';
import type { House } from '../context.ts';
import { type HouseOptions, openHouse } from '../open-house.ts';

export interface SmallSite {
  house: House;
  newsroom: Newsroom;
  dir: string;
  /** Asks the app, without a port. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a form as a page of this site would. */
  send(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** The cookie of somebody signed in with a role. */
  signedInAs(role: Role): Promise<string>;
  /** Publishes a story. @returns its id and path. */
  story(headline: string, body?: string): Promise<{ id: number; path: string }>;
  /** Moves the clock. */
  wait(milliseconds: number): void;
  now(): number;
}

export const HOST = 'http://courier.example';
const closers: (() => Promise<void>)[] = [];
const folders: string[] = [];
after(async () => {
  for (const close of closers) await close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A paper with one section, in a folder of its own, whose clock stands until it is moved. */
export async function smallSite(
  options: Pick<HouseOptions, 'trustedProxies' | 'draftScripts' | 'log'> & { databaseUrl?: string | undefined } = {},
): Promise<SmallSite> {
  const dir = mkdtempSync(join(tmpdir(), 'onrecord-site-'));
  folders.push(dir);
  let now = Date.UTC(2026, 9, 23, 16, 40);
  const { house, close } = await openHouse({
    dir,
    clock: () => now,
    everySeconds: 0,
    log: process.env.DEBUG ? console.error : () => {},
    ...options,
  });
  closers.push(close);
  const { newsroom } = house;
  await newsroom.write(async (desk) => {
    await changeSettings(desk, { name: 'The Tarnwick Courier', baseUrl: HOST, timeZone: 'Europe/London' });
    await savePlace(desk, 'section', { title: 'City' });
  });
  const app = createApp(house);
  const ask = async (path: string, init: RequestInit = {}) => app.request(`${HOST}${path}`, init);
  return {
    house,
    newsroom,
    dir,
    ask,
    send: (path, fields, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: HOST, host: 'courier.example', ...headers },
      }),
    async signedInAs(role) {
      const { value } = await newsroom.write(async (desk) => {
        const email = `${role}@courier.example`;
        await putUser(desk, { email, role, name: `A ${role}` });
        return signIn(desk, await makeSignInLink(desk, email));
      });
      return `desk=${value?.session}`;
    },
    async story(headline, body = '<p>It rained in Tarnwick all night.</p>') {
      const { value } = await newsroom.write(async (desk) => {
        const text = { headline, standfirst: '', dateline: '', body };
        const saved = await saveStory(desk, {
          id: null,
          text,
          section: 'city',
          topics: [],
          authors: [],
          slug: '',
          commentsOpen: true,
          picture: null,
          by: null,
        });
        return { id: saved.story, ...(await publish(desk, { story: saved.story })) };
      });
      return value;
    },
    wait(milliseconds) {
      now += milliseconds;
    },
    now: () => now,
  };
}

/** The value of a hidden field in a page. */
export function hiddenField(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
}
