import { type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

/** Words that say in a headline that somebody claims it. */
const ATTRIBUTED =
  /["“”‘'’]|:|\b(?:says?|said|claims?|according|reports?|reportedly|alleged(?:ly)?|accuses?|den(?:y|ies)|warns?|tells?|vows?|urges?|calls?|may|might|could|believes?|fears?|hopes?|thinks?|admits?|argues?|insists?|asks?|wants?|seeks?)\b|\?/i;
const SHARED = 0.6;

export const headlineUnsupported: Rule = {
  name: 'headline-unsupported',
  severity: 'note',
  catches: 'A headline that asserts what the story only reports somebody to have said.',
  check(story) {
    const headline = headlineOf(story);
    if (!headline || ATTRIBUTED.test(headline.text)) return [];
    const terms = termsOf(headline.text);
    if (terms.length < 3) return [];
    const shared = story.countIn(terms);
    const best = story.sentences.filter(({ at }) => (shared[at] ?? 0) / terms.length >= SHARED);
    const told = best[0];
    if (!told || best.some(({ stated }) => stated < 0.4)) return [];
    return [
      {
        start: headline.start ?? told.start,
        end: headline.end ?? told.end,
        message: `The headline ${words(headline.text, 0, headline.text.length)} asserts what the story only attributes: ${words(story.text, told.start, told.end)}.`,
        remedy: 'Say in the headline who says so.',
      },
    ];
  },
};

function headlineOf({ title, lines, text }: Story): { text: string; start?: number; end?: number } | null {
  if (title) return { text: title };
  const line = lines.find(({ kind }) => kind === 'headline');
  return line ? { text: text.slice(line.start, line.end), start: line.start, end: line.end } : null;
}

/** The long words of a text by their first six letters, as the words of sentences are counted. */
function termsOf(text: string): string[] {
  const long = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return [...new Set(long.map((word) => word.slice(0, 6)))];
}
