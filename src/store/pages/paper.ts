import type { Paper } from '#site';
import { normalPath } from '#story';
import { type Clock, clockOf } from '../moments.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { View } from './page.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'khw', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** What every page carries, and what its query needs of the settings. */
export interface PaperView {
  paper: Paper;
  settings: Settings;
  clock: Clock;
}

export async function paperOf({ store }: View): Promise<PaperView> {
  const [settings, sections] = await Promise.all([
    readSettings(store.db),
    store.db.selectFrom('sections').select(['slug', 'title']).orderBy('position').orderBy('id').execute(),
  ]);
  const { name, tagline, baseUrl, language, correctionsEmail } = settings;
  return {
    settings,
    clock: clockOf(settings.timeZone),
    paper: {
      name,
      tagline,
      baseUrl,
      language,
      direction: RIGHT_TO_LEFT.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr',
      sections: sections.map(({ slug, title }) => ({ title, path: placePath('section', slug) })),
      correctionsEmail,
      record: true,
    },
  };
}

export function placePath(kind: 'section' | 'topic' | 'author', slug: string): string {
  return normalPath(`/${kind}/${encodeURIComponent(slug)}/`);
}
