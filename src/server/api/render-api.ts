import * as store from '#store';
import type { Rendered } from '../pages/kept-page.ts';
import { apiIndex, openApi, recordIndex } from './open-api.ts';
import type { ApiName } from './route-api.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';

/** Makes an answer of the open interface from the facts of pages; null where there is none. */
export async function renderApi(name: ApiName, view: store.View): Promise<Rendered | null> {
  switch (name.of) {
    case 'openapi': {
      const page = await store.paperPage(view);
      return answer({ ...page, facts: openApi(page.facts) });
    }
    case 'index': {
      const page = await store.paperPage(view);
      return answer({ ...page, facts: apiIndex(page.facts) });
    }
    case 'record': {
      const page = await store.recordPage(view);
      return answer({ ...page, facts: recordIndex(page.facts.paper, page.facts.counts) });
    }
    case 'stories':
      return answer(await store.openStories(view, name.number));
    case 'story':
      return answer(await store.openStory(view, name.id));
    case 'reading':
      return answer(await store.openReading(view, name.id));
    case 'people':
      return answer(await store.recordPeoplePage(view, name.number));
    case 'person':
      return answer(await store.recordPersonPage(view, name.slug, name.number));
    case 'timeline':
      return answer(await store.recordTimelinePage(view, name.number));
    case 'figures':
      return answer(await store.recordFiguresPage(view, name.number));
    case 'matter':
      return answer(await store.recordMatterPage(view, name.slug));
  }
}

function answer(page: store.Page<object> | null): Rendered | null {
  if (!page) return null;
  const { facts, keys, freshUntil } = page;
  return { status: 200, type: JSON_TYPE, body: inJson(facts), keys, freshUntil, caching: 'page' };
}

/** Facts in JSON, without what belongs to pages alone: masthead and foot. */
export function inJson(facts: object): string {
  const { paper: _paper, ...rest }: { paper?: unknown } = { ...facts };
  return `${JSON.stringify('openapi' in facts ? facts : rest)}\n`;
}
