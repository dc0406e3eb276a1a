import { BAND } from './band.ts';
import { BASE } from './base.ts';
import { BODY } from './body.ts';
import { CHARTS, DRAWING } from './charts.ts';
import { COMMENTS } from './comments.ts';
import { CONTROLS } from './controls.ts';
import { FACES } from './faces.ts';
import { FRONT } from './front.ts';
import { LISTS } from './lists.ts';
import { MARKS } from './marks.ts';
import { minify } from './minify.ts';
import { PRINT } from './print.ts';
import { RECORD } from './record.ts';
import { RECORD_PAGES } from './record-pages.ts';
import { REPORT } from './report.ts';
import { SHELL } from './shell.ts';
import { SOURCES } from './sources.ts';
import { STORY } from './story.ts';
import { TEASER } from './teaser.ts';
import { TOKENS } from './tokens.ts';

const SHARED = [TOKENS, FACES, BASE, CONTROLS, SHELL, SOURCES, TEASER];

/** One sheet for each kind of page, set into the page: a reader who comes by a link waits for nothing else. */
export const FRONT_SHEET = sheet(FRONT, RECORD, DRAWING, CHARTS, BAND);
export const STORY_SHEET = sheet(STORY, BODY, RECORD, DRAWING, MARKS, COMMENTS);
export const LIST_SHEET = sheet(LISTS);
export const RECORD_SHEET = sheet(LISTS, RECORD, DRAWING, CHARTS, RECORD_PAGES);

/** All sheets; the policy for content names their hashes. */
export const STYLE_SHEETS: readonly string[] = [FRONT_SHEET, STORY_SHEET, LIST_SHEET, RECORD_SHEET];

/** The pages of a report that stands alone; it brings its face along instead of fetching it. */
export const REPORT_SHEET = sheet(LISTS, RECORD, DRAWING, CHARTS, REPORT);

/** What the desk shares with the site: tokens, faces, type, controls. */
export const SHARED_STYLE = minify([TOKENS, FACES, BASE, CONTROLS].join(''));

function sheet(...own: string[]): string {
  return minify([...SHARED, ...own, PRINT].join(''));
}
