import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openNewsroom, publish, saveStory } from '#newsroom';
import { emptyFolder, type Started, start } from '../testing/start.ts';

const COMMENTS = 25;

describe('a server that is killed', () => {
  test('has on disk every comment that it answered', async () => {
    const dir = emptyFolder();
    await (await start(dir, ['--empty'])).stop();
    const story = await publishStory(dir);
    const serving = await start(dir);
    const answered = await commentUntilKilled(serving, story);
    const again = await start(dir);
    const { stdout } = { stdout: await namesInStore(dir, again) };
    for (const name of answered) assert.ok(stdout.includes(name), `the comment of ${name} was acknowledged`);
    assert.ok(answered.length >= 5, `${answered.length} comments were answered before the kill`);
  });
});

/** Sends comments from many clients at once and kills the server in the midst. @returns the names that got an answer. */
async function commentUntilKilled(serving: Started, { id, path }: { id: number; path: string }): Promise<string[]> {
  const page = await (await fetch(serving.address + path)).text();
  const ticket = /name="ticket" value="([^"]*)"/.exec(page)?.[1] ?? '';
  const answered: string[] = [];
  await Promise.allSettled(
    Array.from({ length: COMMENTS }, async (_, number) => {
      const name = `Reader ${number}`;
      const fields = {
        story: String(id),
        parent: '',
        ticket,
        name,
        email: `reader${number}@example.org`,
        text: `Words of reader ${number}, all different ${number * 7919}.`,
      };
      const answer = await fetch(`${serving.address}/comments`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        redirect: 'manual',
      });
      if (answer.status === 303) answered.push(name);
      if (answered.length === 5) serving.child.kill('SIGKILL');
    }),
  );
  return answered;
}

async function publishStory(dir: string): Promise<{ id: number; path: string }> {
  const newsroom = await openNewsroom({ dir, everySeconds: 0 });
  const { value } = await newsroom.write(async (desk) => {
    const text = { headline: 'Gate log', standfirst: '', dateline: '', body: '<p>Nobody knocked.</p>' };
    const where = { section: 'news', topics: [], authors: [], slug: '', commentsOpen: true, picture: null, by: null };
    const { story } = await saveStory(desk, { id: null, text, ...where });
    return { id: story, ...(await publish(desk, { story })) };
  });
  await newsroom.close();
  return value;
}

/** Names of all comments, whatever became of them, as another process reads them. */
async function namesInStore(dir: string, serving: Started): Promise<string[]> {
  await serving.stop();
  const newsroom = await openNewsroom({ dir, everySeconds: 0 });
  const rows = await newsroom.store.db.selectFrom('comments').select('name').execute();
  await newsroom.close();
  return rows.map(({ name }) => name);
}
