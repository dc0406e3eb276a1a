import type { StoryFormFacts, TypedStory } from '#desk';
import {
  allSections,
  type Dismissal,
  dismissalsOf,
  findingsOf,
  findMedia,
  mediaPath,
  namedPlaces,
  readSettings,
  type SpeakerCorrection,
  type StoryForm,
  speakerCorrections,
  storyForm,
} from '#store';
import { typedFromBody } from '#story';
import type { House } from '../../context.ts';
import { titlesOf } from './typed-story.ts';

const SUGGESTED = 300;
const SAYINGS = ['saved', 'published', 'scheduled', 'withdrawn', 'corrected'] as const;

const EMPTY: TypedStory = {
  headline: '',
  standfirst: '',
  dateline: '',
  body: '',
  section: '',
  topics: '',
  authors: '',
  slug: '',
  commentsOpen: true,
  publishAt: '',
  alt: '',
  caption: '',
  credit: '',
  putRight: { dismissals: [], speakers: [] },
};

/** The form for a story that is not there yet. */
export async function emptyForm(house: House): Promise<StoryFormFacts> {
  const around = await aroundForm(house);
  return {
    ...around,
    story: null,
    base: 0,
    typed: EMPTY,
    picture: null,
    troubles: [],
    overtaken: null,
    findings: [],
    reader: readerOf(house, around.now, [], []),
    said: 'nothing',
  };
}

/** The form for a story, as it was saved last; null where there is none. */
export async function formOfStory(house: House, id: number, said: string): Promise<StoryFormFacts | null> {
  const { store, now } = house.newsroom.view();
  const form = await storyForm(store.db, id);
  if (!form) return null;
  const clock = await house.clock();
  const moment = (time: number | null) => (time === null ? null : clock.moment(time));
  const [newest] = form.revisions;
  const picture = await findMedia(store.db, form.picture ?? 0);
  const published = clock.moment(form.publishAt ?? now);
  return {
    ...(await aroundForm(house)),
    story: {
      id,
      state: form.state,
      path: form.path,
      at: moment(form.publishAt),
      scheduled: form.state === 'public' && form.publishAt !== null && form.publishAt > now,
      savedAt: clock.moment(newest?.savedAt ?? now),
      savedBy: newest?.savedBy ?? null,
      revision: newest?.number ?? 0,
      unpublishedChanges: form.live !== null && form.live !== form.revision,
    },
    base: form.revision,
    typed: { ...(await typedOf(house, form, moment(form.publishAt))), ...wordsOfPicture(picture) },
    picture: picture && { id: picture.id, shown: shownPicture(picture) },
    troubles: [],
    overtaken: null,
    findings: (await findingsOf(store.db, [id])).get(id) ?? [],
    reader: readerOf(
      house,
      published,
      await speakerCorrections(store.db, id),
      (await dismissalsOf(store.db, [id])).get(id) ?? [],
    ),
    said: SAYINGS.find((one) => one === said) ?? 'nothing',
  };
}

/** What reads the story while it is written: by the day that it came out, or comes out if it is published now. */
function readerOf(
  { drafts }: House,
  published: string,
  corrections: readonly SpeakerCorrection[],
  dismissals: readonly Dismissal[],
): StoryFormFacts['reader'] {
  return drafts.addresses && { ...drafts.addresses, published: published.slice(0, 19), corrections, dismissals };
}

type Media = NonNullable<Awaited<ReturnType<typeof findMedia>>>;

async function typedOf({ newsroom }: House, form: StoryForm, at: string | null): Promise<TypedStory> {
  const { db } = newsroom.store;
  const { headline, standfirst, dateline, body, section, slug, commentsOpen } = form;
  return {
    ...EMPTY,
    headline,
    standfirst,
    dateline,
    body: typedFromBody(body),
    section,
    topics: await titlesOf(db, 'topic', form.topics),
    authors: await titlesOf(db, 'author', form.authors),
    slug,
    commentsOpen,
    publishAt: at?.slice(0, 16) ?? '',
  };
}

function wordsOfPicture(picture: Media | null): Pick<TypedStory, 'alt' | 'caption' | 'credit'> {
  return { alt: picture?.alt ?? '', caption: picture?.caption ?? '', credit: picture?.credit ?? '' };
}

function shownPicture({ file, width, height, alt, caption, credit }: Media) {
  return { src: mediaPath(file), width, height, alt, caption, credit, darkSrc: null };
}

/** What the form offers to choose from. */
async function aroundForm({ newsroom, clock }: House) {
  const { store, now } = newsroom.view();
  const sections = await allSections(store.db);
  const names = async (kind: 'topic' | 'author') =>
    (await namedPlaces(store.db, kind, SUGGESTED)).map(({ title }) => title);
  return {
    sections: sections.map(({ slug, title }) => ({ slug, title })),
    topics: await names('topic'),
    authors: await names('author'),
    now: (await clock()).moment(now),
    timeZone: (await readSettings(store.db)).timeZone,
  };
}
