import { openNewsroom, publish, savePlace, saveStory } from '#newsroom';

/** The path of the story that is served: the example edition's longest, or one of our own where there is none. */
export async function storyToServe(port: number, dir: string): Promise<string> {
  const address = `http://127.0.0.1:${port}`;
  const sitemap = await (await fetch(`${address}/sitemap-1.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path = '']) => path);
  const stories = paths.filter((path) => /^\/\d{4}\/\d\d\/\d\d\/./.test(path));
  const path = stories.find((one) => one.includes('gate-log')) ?? stories[0] ?? (await writeStory(dir));
  await warm(address + path);
  return path;
}

/** Asked for over some seconds, a page is squeezed as well as it can be. */
async function warm(url: string): Promise<void> {
  for (let second = 0; second < 4; second++) {
    for (const coding of ['br', 'gzip', 'identity'])
      await (await fetch(url, { headers: { 'accept-encoding': coding } })).text();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function writeStory(dir: string): Promise<string> {
  const newsroom = await openNewsroom({ dir, everySeconds: 0 });
  const body = Array.from({ length: 24 }, (_, number) => `<p>${paragraph(number)}</p>`).join('');
  const { value } = await newsroom.write(async (desk) => {
    await savePlace(desk, 'section', { title: 'News' });
    const text = {
      headline: 'Gate log shows 41 silent minutes',
      standfirst: 'A story to measure with.',
      dateline: 'TARNWICK',
      body,
    };
    const where = { section: 'news', topics: [], authors: [], slug: '', commentsOpen: true, picture: null, by: null };
    const { story } = await saveStory(desk, { id: null, text, ...where });
    return publish(desk, { story });
  });
  await newsroom.close();
  return value.path;
}

const WORDS =
  'the gate log of the dam records when each alarm rang and who was told about it in the night before water came'.split(
    ' ',
  );

/** Some sixty words in an order of their own. */
function paragraph(number: number): string {
  const words = Array.from({ length: 60 }, (_, index) => WORDS[(index * (number + 3) + number * 7) % WORDS.length]);
  return `${words.join(' ')}.`;
}
