import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { eachEngine } from '../store/testing/each-engine.ts';
import { openNewsroom } from './newsroom.ts';
import { savePlace } from './places.ts';
import { publish } from './publish.ts';
import { saveStory } from './save-story.ts';

const ENOUGH = 20;
const DOOR = JSON.stringify(new URL('./index.ts', import.meta.url).href);

eachEngine('a comment that was answered', (engine) => {
  test('is there after kill -9', async (t) => {
    const place = await engine.place();
    const dir = mkdtempSync(join(tmpdir(), 'onrecord-durable-'));
    t.after(() => rmSync(dir, { recursive: true, force: true }));
    const options = { dir, databaseUrl: 'url' in place ? place.url : undefined, everySeconds: 0 };
    const { value: story } = await withNewsroom(options, async (newsroom) =>
      newsroom.write(async (desk) => {
        await savePlace(desk, 'section', { title: 'News' });
        const text = { headline: 'Open', standfirst: '', dateline: '', body: '<p>Now.</p>' };
        const draft = {
          id: null,
          text,
          section: 'news',
          topics: [],
          authors: [],
          slug: '',
          commentsOpen: true,
          picture: null,
          by: null,
        };
        const saved = await saveStory(desk, draft);
        await publish(desk, saved);
        return saved.story;
      }),
    );
    const child = spawn(process.execPath, ['--input-type=module', '-e', sending(options, story)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => child.kill('SIGKILL'));
    let said = '';
    for await (const part of child.stdout) {
      said += part;
      if (said.split('\n').length > ENOUGH) break;
    }
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const answered = said.split('\n').slice(0, -1).map(Number);
    const kept = await withNewsroom(options, ({ store }) => store.db.selectFrom('comments').select('id').execute());
    const ids = new Set(kept.map(({ id }) => id));
    assert.deepEqual(
      answered.filter((id) => !ids.has(id)),
      [],
    );
    assert.ok(answered.length >= ENOUGH);
  });
});

async function withNewsroom<T>(
  options: Parameters<typeof openNewsroom>[0],
  work: (newsroom: Awaited<ReturnType<typeof openNewsroom>>) => Promise<T>,
): Promise<T> {
  const newsroom = await openNewsroom(options);
  try {
    return await work(newsroom);
  } finally {
    await newsroom.close();
  }
}

/** A program that sends comments without end and says the id of each once it was answered. */
function sending(options: object, story: number): string {
  return `import { openNewsroom } from ${DOOR};
    const newsroom = await openNewsroom(${JSON.stringify(options)});
    for (let n = 0; ; n++) {
      const typed = { name: 'Bo', email: 'bo@example.org', text: 'Number ' + n };
      const sent = { story: ${story}, parent: null, typed, honeypot: '', ticket: '', cookie: '', staff: false };
      const reply = await newsroom.submitComment(sent, '10.0.0.' + n);
      process.stdout.write(reply.comment + '\\n');
    }`;
}
