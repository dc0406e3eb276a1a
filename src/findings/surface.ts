import { type Circumstances, type Finding, read } from '#reading';
import { danglingReference } from './rules/dangling-reference.ts';
import { storyOf } from './story.ts';

/** Places where a part of a story is read alone. */
export type Surface = 'headline' | 'newsletter' | 'summary';

const PLACES: Readonly<Record<Surface, string>> = {
  headline: 'the headline with its standfirst',
  newsletter: 'the excerpt of the newsletter',
  summary: 'the summary in the feed',
};

/**
 * What points to nothing where a part of a story is read alone: a headline with its standfirst, the first paragraph in a
 * newsletter, the summary in a feed.
 * @param text the words that stand there; spans of the findings are in it
 */
export function checkSurface(surface: Surface, text: string, circumstances: Circumstances = {}): Finding[] {
  const { name, severity, check } = danglingReference;
  return check(storyOf(read(text, circumstances))).map((found) => ({
    rule: name,
    ...found,
    severity: found.severity ?? severity,
    message: `Read alone, as ${PLACES[surface]} is: ${found.message}`,
  }));
}
