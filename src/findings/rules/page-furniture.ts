import { searchLinesOf } from '../labels/search-lines.ts';
import { type Rule, words } from '../rule.ts';

export const pageFurniture: Rule = {
  name: 'page-furniture',
  severity: 'error',
  catches: 'Text that belongs to a page and not to the story: buttons, links to other stories, comment forms, sharing.',
  check: (story) =>
    story.lines
      .filter((line) => line.kind === 'furniture' && !searchLinesOf(story).has(line))
      .map(({ start, end, reason }) => ({
        start,
        end,
        message: `${words(story.text, start, end)} belongs to a page, not to the story${reason ? ` (${reason})` : ''}.`,
        remedy: 'Delete the line.',
      })),
};
