import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { RevisionText } from '#story';
import type { TestEngine } from '../../store/testing/each-engine.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';
import { savePlace } from '../places.ts';
import { putStory, type WholeStory } from '../put-story.ts';
import { changeSettings } from '../settings.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Noon in summer time at Tarnwick: 13:00+01:00 by its clocks. */
export const NOON = Date.UTC(2026, 6, 15, 12);

export interface SmallPaper {
  newsroom: Newsroom;
  /** Moves the newsroom's clock. */
  setTime(time: number): void;
  /** A story that came out `ago` milliseconds before noon. */
  story(
    words: Partial<RevisionText>,
    where?: Partial<WholeStory['placement']> & { ago?: number; path?: string },
  ): Promise<number>;
}

const opened: Newsroom[] = [];
const folders: string[] = [];
after(async () => {
  await Promise.allSettled(opened.map((newsroom) => newsroom.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty paper with sections news and sport, topics harbour and budget, and author Ann Vole. Its clock stands at noon. */
export async function smallPaper(engine: TestEngine): Promise<SmallPaper> {
  let time = NOON;
  const place = await engine.place();
  const dir = mkdtempSync(join(tmpdir(), 'onrecord-newsroom-'));
  folders.push(dir);
  const databaseUrl = 'url' in place ? place.url : undefined;
  const newsroom = await openNewsroom({ dir, databaseUrl, clock: () => time, everySeconds: 0 });
  opened.push(newsroom);
  await newsroom.write(async (desk) => {
    await changeSettings(desk, { name: 'The Tarnwick Courier', timeZone: 'Europe/London' });
    for (const title of ['News', 'Sport']) await savePlace(desk, 'section', { title });
    for (const title of ['Harbour', 'Budget']) await savePlace(desk, 'topic', { title });
    await savePlace(desk, 'author', { title: 'Ann Vole' });
  });
  let number = 0;
  return {
    newsroom,
    setTime: (to) => {
      time = to;
    },
    async story(words, { ago = ++number * MINUTE, path, ...where } = {}) {
      const publishAt = NOON - ago;
      const { value } = await newsroom.write((desk) =>
        putStory(desk, {
          id: null,
          text: { headline: 'A quiet day', standfirst: '', dateline: '', body: '<p>Nothing happened.</p>', ...words },
          placement: {
            slug: `story-${++number}`,
            section: 'news',
            topics: [],
            authors: ['ann-vole'],
            state: 'public',
            publishAt,
            commentsOpen: true,
            ...where,
          },
          path: path ?? null,
          picture: null,
          createdAt: publishAt,
          updatedAt: null,
        }),
      );
      return value.story;
    },
  };
}
