import * as feeds from '#feeds';
import type { Newsroom } from '#newsroom';
import * as site from '#site';
import * as store from '#store';
import type { Key } from '#story';
import { renderApi } from '../api/render-api.ts';
import type { Rendered } from '../pages/kept-page.ts';
import type { PageName } from './route-page.ts';

/** What a page is made from: `view` the facts, `replyForm` the empty form "Leave a reply" of a story. */
export type Rendering = Pick<Newsroom, 'replyForm'> & { view: store.View };

const HTML = 'text/html; charset=utf-8';
const FEED_TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};
const XML = 'application/xml; charset=utf-8';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The ticket in a story's form is good for thirty days; a page is not kept so long that a reader would come too late. */
const TICKET_FRESH = 14 * DAY;

/** Makes a page from the store's facts; null where there is none. */
export async function renderPage(name: PageName, { view, replyForm }: Rendering): Promise<Rendered | null> {
  switch (name.page) {
    case 'front': {
      const page = await store.frontPage(view);
      const midnight = view.now + untilMidnight(page.facts.today);
      const freshUntil = Math.min(page.freshUntil ?? midnight, midnight);
      return kept({ ...page, freshUntil }, HTML, site.frontPage(page.facts).toString());
    }
    case 'list':
      return shown(await store.listPage(view, name.list, name.number), site.listPage);
    case 'archive':
      return shown(await store.archivePage(view), site.archivePage);
    case 'popular':
      return shown(await store.popularPage(view), site.popularPage);
    case 'corrections':
      return shown(await store.correctionsPage(view, name.number), site.correctionsPage);
    case 'api':
      return renderApi(name.name, view);
    case 'record':
      return shown(await store.recordPage(view), site.recordPage);
    case 'record-today':
      return shown(await store.recordTodayPage(view), site.recordTodayPage);
    case 'record-people':
      return shown(await store.recordPeoplePage(view, name.number), site.recordPeoplePage);
    case 'record-person':
      return shown(await store.recordPersonPage(view, name.slug, name.number), site.recordPersonPage);
    case 'record-timeline':
      return shown(await store.recordTimelinePage(view, name.number), site.recordTimelinePage);
    case 'record-figures':
      return shown(await store.recordFiguresPage(view, name.number), site.recordFiguresPage);
    case 'record-matter':
      return shown(await store.recordMatterPage(view, name.slug), site.recordMatterPage);
    case 'story': {
      const page = await store.storyPage(view, name.path);
      if (!page) return null;
      const { id, state } = page.facts;
      const freshUntil = Math.min(page.freshUntil ?? Number.POSITIVE_INFINITY, view.now + TICKET_FRESH);
      const rendered = kept({ ...page, freshUntil }, HTML, site.storyPage(page.facts, await replyForm(id)).toString());
      return state === 'withdrawn' ? { ...rendered, status: 410 } : rendered;
    }
    case 'feed': {
      const page = await store.feedOf(view, name.list);
      return page && kept(page, FEED_TYPES[name.format], feedText(name.format, page.facts));
    }
    case 'sitemap-index': {
      const page = await store.sitemapParts(view);
      return kept(page, XML, feeds.sitemapIndex(page.facts.paper, page.facts.parts));
    }
    case 'sitemap': {
      const page = await store.sitemapPart(view, name.part);
      return page && kept(page, XML, feeds.sitemap(page.facts.paper, page.facts.entries));
    }
    case 'news-sitemap': {
      const page = await store.newsEntries(view);
      const hour = view.now + HOUR;
      const text = feeds.newsSitemap(page.facts.paper, page.facts.entries, view.now);
      return kept({ ...page, freshUntil: Math.min(page.freshUntil ?? hour, hour) }, XML, text);
    }
    case 'robots': {
      const page = await store.paperPage(view);
      return kept(page, 'text/plain; charset=utf-8', feeds.robots(page.facts));
    }
  }
}

function shown<Facts>(page: store.Page<Facts> | null, draw: (facts: Facts) => site.Html): Rendered | null {
  return page && kept(page, HTML, draw(page.facts).toString());
}

function kept(page: { keys: readonly Key[]; freshUntil: number | null }, type: string, body: string): Rendered {
  return { status: 200, type, body, keys: page.keys, freshUntil: page.freshUntil, caching: 'page' };
}

function feedText(format: keyof typeof FEED_TYPES, facts: feeds.Feed): string {
  if (format === 'rss') return feeds.rss(facts);
  return format === 'atom' ? feeds.atom(facts) : feeds.jsonFeed(facts);
}

/** Milliseconds until the local day of a moment ends: the front page names the day. */
function untilMidnight(moment: site.Moment): number {
  const [hours = 0, minutes = 0, seconds = 0] = moment.slice(11, 19).split(':').map(Number);
  return DAY - ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
