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
    if (terms.size < 3) return [];
    const shares = story.sentences.map((sentence) => ({ sentence, share: shareOf(terms, sentence.text) }));
    const best = shares.filter(({ share }) => share >= SHARED);
    if (best.length === 0 || best.some(({ sentence }) => sentence.stated < 0.4)) return [];
    const told = best[0]!.sentence;
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

function termsOf(text: string): Set<string> {
  return new Set(wordsIn(text).map(termOf));
}

/** Share of the terms that a text has. */
function shareOf(terms: ReadonlySet<string>, text: string): number {
  const found = new Set<string>();
  for (const word of wordsIn(text)) {
    const term = termOf(word);
    if (terms.has(term)) found.add(term);
  }
  return found.size / terms.size;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
const termOf = (word: string): string => word.slice(0, 6);
