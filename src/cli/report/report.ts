import type { RecordedStory, RecordInEntries } from '#record';
import { count, type Html, standalonePage } from '#site';
import { copiesPages } from './copies.ts';
import { differencesPage } from './differences.ts';
import { figuresPages } from './figures.ts';
import { overviewPage } from './overview.ts';
import { peoplePages } from './people.ts';
import { type Shelf, shelfOf } from './shelf.ts';
import { sourcingPage } from './sourcing.ts';
import { storyPages } from './stories.ts';
import { timelinePage } from './timeline.ts';
import { spanWords } from './words.ts';

/** One page of the report, without its frame. */
export interface ReportPage {
  file: string;
  title: string;
  /** The page of the masthead that it belongs to. */
  current: string;
  main: Html;
}

const PAGES = [
  { title: 'Overview', file: 'index.html' },
  { title: 'Differences', file: 'differences.html' },
  { title: 'People', file: 'people.html' },
  { title: 'Timeline', file: 'timeline.html' },
  { title: 'Figures', file: 'figures.html' },
  { title: 'Copies', file: 'copies.html' },
  { title: 'Sourcing', file: 'sourcing.html' },
  { title: 'Stories', file: 'stories.html' },
];

/**
 * The pages of a report, by file name: self-contained, no script, nothing from outside.
 * @param faces the headline face in base64, by its path in the style sheet
 */
export function* reportPages(
  record: RecordInEntries,
  stories: readonly RecordedStory[],
  faces: ReadonlyMap<string, string>,
): Generator<[string, string]> {
  const shelf = shelfOf(record, stories);
  const [name, about] = [nameOf(shelf), aboutOf(shelf)];
  for (const { file, title, current, main } of pagesOf(shelf)) {
    const page = standalonePage({
      name,
      about,
      title,
      pages: PAGES,
      current,
      main,
      foot: `Made by onrecord record from ${count(stories.length, 'story', 'stories')}. Nothing on this page was fetched from elsewhere. Same input, same report. A machine read the stories: every line links to the sentence it comes from.`,
      faces,
    });
    yield [file, String(page)];
  }
}

function* pagesOf(shelf: Shelf): Generator<ReportPage> {
  yield overviewPage(shelf);
  yield differencesPage(shelf);
  yield* peoplePages(shelf);
  yield timelinePage(shelf);
  yield* figuresPages(shelf);
  yield* copiesPages(shelf);
  yield sourcingPage(shelf);
  yield* storyPages(shelf);
}

function nameOf({ stories, outlet }: Shelf): string {
  const outlets = new Set(stories.map(({ id }) => outlet(id)));
  const [only] = outlets;
  return outlets.size === 1 && only !== undefined ? `Record of ${only}` : `Record of ${count(outlets.size, 'outlet')}`;
}

/** `18 stories, 2 Oct to 24 Oct 2026`. */
function aboutOf({ stories }: Shelf): string {
  const isDated = ({ reading }: RecordedStory): boolean => reading.published !== null;
  const day = (story: RecordedStory | undefined): string | undefined => story?.reading.published?.slice(0, 10);
  const [first, last] = [day(stories.find(isDated)), day(stories.findLast(isDated))];
  const many = count(stories.length, 'story', 'stories');
  if (first === undefined || last === undefined) return many;
  return `${many}, ${spanWords(first, last)}`;
}
