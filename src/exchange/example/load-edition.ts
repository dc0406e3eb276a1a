import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  atTheDesk,
  changeSettings,
  correct,
  type Desk,
  type Newsroom,
  placeSection,
  putComment,
  putStory,
  saveMedia,
  savePlace,
  slugFrom,
} from '#newsroom';
import { type Edition, type EditionComment, type EditionStory, EXAMPLE_EDITION, readEdition } from './read-edition.ts';

/** Fills an empty newsroom with the example edition: places, pictures, stories, their corrections, comments. */
export async function loadExampleEdition(newsroom: Newsroom): Promise<void> {
  const edition = readEdition();
  await newsroom.write((desk) => makePaper(desk, edition));
  const pictures = await newsroom.write((desk) => bringPictures(desk, newsroom.mediaDir, edition));
  const stories = new Map<string, number>();
  await newsroom.write(async (desk) => {
    for (const story of edition.stories) stories.set(story.name, await bringStory(desk, story, pictures.value));
  });
  for (const story of edition.stories) await bringCorrection(newsroom, story, stories.get(story.name) ?? 0);
  await newsroom.write(async (desk) => {
    for (const comment of edition.comments)
      await bringComment(desk, comment, stories.get(comment.story ?? '') ?? 0, null);
  });
  const lead = stories.get(LEAD) ?? null;
  await newsroom.write((desk) => changeSettings(desk, { leadStory: lead }));
}

/** The story that leads the example front page. */
const LEAD = '2026-10-23-gate-log';

async function makePaper(desk: Desk, { paper, stories }: Edition): Promise<void> {
  const { name, tagline, language, timeZone, correctionsEmail } = paper;
  await changeSettings(desk, { name, tagline, language, timeZone, correctionsEmail });
  for (const [position, title] of paper.sections.entries()) {
    const { id } = await savePlace(desk, 'section', { title });
    await placeSection(desk, id, position);
  }
  for (const author of paper.authors)
    await savePlace(desk, 'author', { title: author.name, description: author.about });
  for (const title of new Set(stories.flatMap(({ head }) => listed(head.get('topics')))))
    await savePlace(desk, 'topic', { title });
}

async function bringPictures(desk: Desk, folder: string, { pictures }: Edition): Promise<Map<string, number>> {
  mkdirSync(folder, { recursive: true });
  const ids = new Map<string, number>();
  for (const [name, { file, dark, width, height, alt, caption, credit }] of Object.entries(pictures)) {
    for (const one of [file, dark])
      if (one !== undefined) copyFileSync(join(EXAMPLE_EDITION, 'pictures', one), join(folder, one));
    const { size } = statSync(join(folder, file));
    ids.set(
      name,
      await saveMedia(desk, {
        file,
        size,
        width,
        height,
        alt,
        caption,
        credit,
        darkFile: dark ?? null,
        sourceUrl: null,
      }),
    );
  }
  return ids;
}

async function bringStory(
  desk: Desk,
  { name, head, first }: EditionStory,
  pictures: ReadonlyMap<string, number>,
): Promise<number> {
  const local = head.get('at');
  const at = local === undefined ? null : instant(desk, local);
  const { story } = await putStory(desk, {
    id: null,
    text: { ...first, dateline: head.get('dateline') ?? '' },
    placement: {
      slug: name.slice('2026-10-23-'.length),
      section: slugFrom(head.get('section') ?? ''),
      topics: listed(head.get('topics')).map((title) => slugFrom(title, 'topic')),
      authors: listed(head.get('authors')).map((name) => slugFrom(name, 'author')),
      state: head.get('state') === 'draft' ? 'draft' : 'public',
      publishAt: at,
      commentsOpen: true,
    },
    path: null,
    picture: pictures.get(head.get('picture') ?? '') ?? null,
    createdAt: at ?? desk.now,
    updatedAt: null,
  });
  return story;
}

async function bringCorrection(
  newsroom: Newsroom,
  { head, now, correction }: EditionStory,
  story: number,
): Promise<void> {
  if (!correction) return;
  const at = await newsroom.write(async (desk) => instant(desk, correction.at));
  const { kind, note, wrong, right } = correction;
  await atTheDesk(newsroom.store, at.value, (desk) =>
    correct(desk, {
      story,
      kind,
      note,
      wrong,
      right,
      text: { ...now, dateline: head.get('dateline') ?? '' },
      by: null,
    }),
  );
}

async function bringComment(desk: Desk, comment: EditionComment, story: number, parent: number | null): Promise<void> {
  const { name, email, text, staff = false, state = 'approved', phase = null, reason = null, replies = [] } = comment;
  const writtenAt = instant(desk, comment.at);
  const id = await putComment(desk, {
    story,
    parent,
    name,
    email,
    text,
    staff,
    state,
    phase,
    reason,
    commenter: null,
    writtenAt,
  });
  for (const reply of replies) await bringComment(desk, reply, story, id);
}

/** @throws Error for a time in the edition that is none. */
function instant({ clock }: Desk, local: string): number {
  const at = clock.instant(local);
  if (at === null) throw new Error(`The example edition has a time that is none: ${local}`);
  return at;
}

function listed(value: string | undefined): string[] {
  return value === undefined ? [] : value.split(',').map((one) => one.trim());
}
