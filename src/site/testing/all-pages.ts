import type { Teaser } from '../facts.ts';
import type { Html } from '../html.ts';
import { archivePage } from '../pages/archive.ts';
import { correctionsPage } from '../pages/corrections.ts';
import { errorPage } from '../pages/error.ts';
import { frontPage } from '../pages/front.ts';
import { listPage } from '../pages/list.ts';
import { notFoundPage } from '../pages/not-found.ts';
import { popularPage } from '../pages/popular.ts';
import { recordPage } from '../pages/record.ts';
import { recordFiguresPage } from '../pages/record-figures.ts';
import { recordMatterPage } from '../pages/record-matter.ts';
import { recordPeoplePage } from '../pages/record-people.ts';
import { recordPersonPage } from '../pages/record-person.ts';
import { recordTimelinePage } from '../pages/record-timeline.ts';
import { recordTodayPage } from '../pages/record-today.ts';
import { searchPage } from '../pages/search.ts';
import { storyPage } from '../pages/story.ts';
import * as courier from './courier.ts';
import { band, markedBody, onRecord, reading } from './reading.ts';
import * as onTheRecord from './record.ts';

/** Every page of the site, by name, rendered from the facts of the invented paper. */
export function allPages(): Record<string, Html> {
  const { story, emptyReply } = courier;
  const paper = { ...courier.paper, record: true };
  const sources = { persons: 2, organisations: 1, unnamed: 1, documents: 2 };
  const read = (one: Teaser): Teaser => ({ ...one, sources });
  const { front, list } = courier;
  return {
    front: frontPage(courier.front),
    'front-empty': frontPage({ ...courier.front, lead: null, latest: [], blocks: [], popular: [], corrections: [] }),
    story: storyPage(story, emptyReply),
    'story-reply': storyPage(story, courier.wrongReply),
    'story-bare': storyPage(
      { ...story, picture: null, standfirst: '', comments: [], commentCount: 0, commentsOpen: false, readMore: [] },
      emptyReply,
    ),
    'story-withdrawn': storyPage({ ...story, state: 'withdrawn' }, emptyReply),
    'story-protected': storyPage({ ...story, state: 'protected' }, emptyReply),
    section: listPage(courier.list),
    author: listPage({ ...courier.list, kind: 'author', title: 'Mina Corless', description: '', topics: [], page: 2 }),
    archive: archivePage(courier.archive),
    popular: popularPage(courier.popularFacts),
    search: searchPage(courier.search),
    'search-nothing': searchPage({ ...courier.search, hits: [], total: 0, pages: 0 }),
    corrections: correctionsPage(courier.correctionsFacts),
    'not-found': notFoundPage(courier.notFound),
    error: errorPage(courier.failure),
    'error-alone': errorPage({ ...courier.failure, paper: null }),
    'front-read': frontPage({
      ...front,
      paper,
      onRecord,
      band,
      lead: front.lead && read(front.lead),
      blocks: front.blocks.map((block) => ({ ...block, stories: block.stories.map(read) })),
    }),
    'story-read': storyPage(
      { ...story, paper, reading, body: markedBody, readMore: story.readMore.map(read), readingOff: null },
      emptyReply,
    ),
    'story-reading-off': storyPage({ ...story, paper, readingOff: 'it is a letter from a reader.' }, emptyReply),
    'story-rtl': storyPage(
      { ...story, reading, body: markedBody, paper: { ...paper, language: 'ar', direction: 'rtl' } },
      emptyReply,
    ),
    'section-read': listPage({ ...list, paper, stories: list.stories.map(read) }),
    record: recordPage(onTheRecord.record),
    'record-empty': recordPage(onTheRecord.emptyRecord),
    'record-today': recordTodayPage(onTheRecord.today),
    'record-people': recordPeoplePage(onTheRecord.people),
    'record-person': recordPersonPage(onTheRecord.person),
    'record-timeline': recordTimelinePage(onTheRecord.timeline),
    'record-figures': recordFiguresPage(onTheRecord.figures),
    'record-matter': recordMatterPage(onTheRecord.matterPage),
    'front-rtl': frontPage({ ...courier.front, paper: { ...paper, language: 'ar', direction: 'rtl' } }),
  };
}
