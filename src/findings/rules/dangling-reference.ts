import { type Found, type Rule, words } from '../rule.ts';
import type { BodySentence, Story } from '../story.ts';
import { type Referring, referringNouns } from '../words/referring-nouns.ts';

const BY_NOUN = new Map(
  referringNouns.flatMap((referring) => referring.nouns.map((noun) => [noun, referring] as const)),
);
/** As far back as a reader remembers, in sentences. */
const REACH = 8;
const POINTING =
  /\b(?:that|this|these|those|the said|such|the same)\s+(?:(?:new|latest|last|latter|same|very)\s+)?([a-z]+)\b/gi;
const PAIR = /\b(?:the latter|the former)\b(?!\s+(?:[a-z]+\s+)?[A-Z])/gi;

export const danglingReference: Rule = {
  name: 'dangling-reference',
  severity: 'warning',
  catches:
    'Words that point back to something that the text does not hold: “that number” with no number, “the latter” with no two, “he” with no man.',
  check(story) {
    return [
      ...story.sentences.flatMap((sentence, at) => [...pointers(story, sentence, at), ...pairs(story, sentence, at)]),
      ...pronouns(story),
    ];
  },
};

/** "That number", "this decision": the noun stands for something said before. */
function pointers(story: Story, sentence: BodySentence, at: number): Found[] {
  return [...sentence.text.matchAll(POINTING)].flatMap((match) => {
    const referring = BY_NOUN.get(match[1]?.toLowerCase() ?? '');
    const start = sentence.start + match.index;
    if (!referring || story.isQuoted(start) || isExplained(sentence.text, match)) return [];
    if (isMet(story, referring, at, start, match[1]?.toLowerCase() ?? '')) return [];
    return [
      dangling(
        story,
        start,
        start + match[0].length,
        `no ${match[1]?.toLowerCase()} stands before it that it could mean`,
      ),
    ];
  });
}

/** "that number of votes", "such claims as", "the same number who": told in the same breath. "said that rules apply": no pointer. */
function isExplained(text: string, { 0: phrase, index = 0 }: RegExpMatchArray): boolean {
  const after = text.slice(index + phrase.length);
  if (/^\s+(?:of|that|which|who|as|to|in which|where|between|is that|was that|about|whose)\b/i.test(after)) return true;
  const before = text.slice(0, index);
  if (
    /^that\s/i.test(phrase) &&
    /(?:\b(?:said|says|say|saying|told|added|so|given|believes?|claims?|argued?|insist\w*|show\w*|found|know\w*|think\w*|warn\w*|suggest\w*|fact|ensure|note[sd]?|mean\w*|hope\w*|see|saw|idea|say|require\w*|state[sd]?|assert\w*)|,)\s+$/i.test(
      before,
    )
  )
    return true;
  return /^this\s/i.test(phrase) && /\b(?:year|month|week|season)'s\s*$/i.test(before);
}

function isMet(story: Story, { needs, stems }: Referring, at: number, start: number, noun: string): boolean {
  const from = story.sentences[Math.max(0, at - REACH)]?.start ?? 0;
  const before = `${story.title ?? ''} ${story.text.slice(from, start)}`.toLowerCase();
  if (needs.includes('figure') && story.reading.figures.some((figure) => figure.start >= from && figure.end <= start))
    return true;
  if (needs.includes('figure') && /\d/.test(before)) return true;
  const pattern = new RegExp(`\\b(?:${[noun.replace(/s$/, ''), ...stems].join('|')})`, 'i');
  return pattern.test(before);
}

/** "The latter": two things joined must stand shortly before. */
function pairs(story: Story, sentence: BodySentence, at: number): Found[] {
  return [...sentence.text.matchAll(PAIR)].flatMap((match) => {
    const start = sentence.start + match.index;
    if (
      story.isQuoted(start) ||
      /^\s+(?:part|half|stages?|days?|years?|case)\b/.test(sentence.text.slice(match.index + match[0].length))
    )
      return [];
    const from = story.sentences[Math.max(0, at - 1)]?.start ?? 0;
    const before = story.text.slice(from, start);
    if (
      /(?:\p{L}{3,}|[”"’])\s*,?\s+(?:and|or|nor|versus|rather than|than|but not|not|while)\s+(?:\p{L}+\s+){0,3}\p{L}{3,}/u.test(
        before,
      ) &&
      isTwofold(before)
    )
      return [];
    return [dangling(story, start, start + match[0].length, 'no two things stand before it to choose from')];
  });
}

/** Two names, or two noun phrases of one kind, on both sides of "and" or "or". */
function isTwofold(before: string): boolean {
  return (
    /\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+)*\s*,?\s+(?:and|or|nor|versus|than)\s+(?:\p{Ll}+\s+){0,3}\p{Lu}[\p{L}.’'-]+/u.test(
      before,
    ) ||
    /\b(?:a|an|the|two|both|either|neither|his|her|its|their)\s+(?:\p{L}+\s+){1,4}(?:and|or|nor)\s+(?:\p{L}+\s+){0,4}\p{L}{3,}/u.test(
      before,
    )
  );
}

const PRONOUN = /\b(?:He|She|he|she)\b/g;
const PEOPLE =
  /\b(?:\w*m[ae]n|\w*wom[ae]n|boy|girl|child|mother|father|son|daughter|brother|sister|husband|wife|\w+(?:er|or|ist|ian|ant|ent)|president|king|queen|prince|princess|chief|judge|victim|suspect|official|mayor|coach|captain|colleague|friend|student|pupil|patient|nurse|pope|bishop|witness|star|hero|head|chair|baby|teen|youth|guy|lady|somebody|someone|anyone|everyone|who)\b/i;

/** The first "he" or "she" of a text in which nobody has been named or described yet. */
function pronouns(story: Story): Found[] {
  for (const [index, sentence] of story.sentences.entries()) {
    for (const match of sentence.text.matchAll(PRONOUN)) {
      const start = sentence.start + match.index;
      if (story.isQuoted(start)) continue;
      const before = `${story.title ?? ''} ${story.text.slice(0, start)}`;
      const named = story.reading.actors.some(
        ({ type, mentions }) => type === 'person' && mentions.some(([from]) => from < sentence.end),
      );
      if (named || PEOPLE.test(before) || /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(before)) return [];
      if (index > 0 || !/,\s/.test(sentence.text.slice(match.index)))
        return [dangling(story, start, start + match[0].length, 'nobody has been named before it')];
    }
  }
  return [];
}

function dangling({ text }: Story, start: number, end: number, why: string): Found {
  return {
    start,
    end,
    message: `${words(text, start, end)} points to nothing: ${why}.`,
    remedy: 'Name what is meant, or restore the words that were cut.',
  };
}
