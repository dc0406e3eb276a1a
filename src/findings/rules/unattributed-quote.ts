import { type Rule, words } from '../rule.ts';
import type { Story } from '../story.ts';

/** Fewer words than this are a scare quote or a title, no quotation that needs a speaker. */
const SHORTEST = 4;

export const unattributedQuote: Rule = {
  name: 'unattributed-quote',
  severity: 'warning',
  catches: 'A quotation of a whole sentence with no speaker before it, in it or after it.',
  check(story) {
    const { text, quotations, sentences } = story;
    return quotations
      .filter(({ start, end }) => text.slice(start, end).trim().split(/\s+/).length >= SHORTEST)
      .filter(
        ({ start, end }) =>
          isWholeSentence(text, start, end) && sentences.some((one) => one.start < end && start < one.end),
      )
      .filter(({ start }) => !hasSpeaker(story, start + 1))
      .map(({ start, end }) => ({
        start,
        end,
        message: `Nobody is named as the speaker of ${words(text, start + 1, end - 1)}.`,
        remedy: 'Say who said it, in this sentence or the one before.',
      }));
  },
};

/** Opens with a capital and ends like a sentence: then somebody is quoted, and no word is set in marks. */
function isWholeSentence(text: string, start: number, end: number): boolean {
  const inside = text.slice(start, end).replace(/^["“”'‘„«\s]+|["“”'’»\s]+$/g, '');
  return /^[\p{Lu}\p{N}]/u.test(inside) && /[.!?,…]$/.test(inside) && inside.split(/\s+/).length >= SHORTEST;
}

function hasSpeaker({ statementAt }: Story, at: number): boolean {
  const statement = statementAt(at);
  if (!statement) return false;
  return statement.cue !== null || statement.speaker.type !== 'none';
}
