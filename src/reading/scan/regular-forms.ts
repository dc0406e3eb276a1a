/**
 * The forms that rules of spelling make of a word, each with the tags that it can have, the commonest first: "plans",
 * "planned" and "planning" of "plan", which can be "noun verb infinitive".
 */
export function regularForms(word: string, tags: string): [form: string, tags: string][] {
  const isNoun = /\bnoun\b/.test(tags);
  const isVerb = tags.includes('infinitive');
  if (!isNoun && !isVerb && !tags.includes('adjective')) return [];
  if (!/^[a-z]{2,}$/.test(word)) return [];
  if (isVerb)
    return [
      [pastOf(word), 'pastParticiple verb'],
      [gerundOf(word), 'presentParticiple noun'],
      [withS(word), isNoun ? 'noun verb' : 'verb'],
    ];
  if (isNoun) return [[withS(word), 'noun']];
  return [[adverbOf(word), 'adverb']];
}

/** Words with the forms that they have as verbs. */
export const withForms = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, ...regularForms(word, 'infinitive').map(([form]) => form)]);

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function pastOf(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${doubled(word)}ed`;
}

function gerundOf(word: string): string {
  return /[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${doubled(word)}ing`;
}

function adverbOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ily`;
  if (/[^l]le$/.test(word)) return `${word.slice(0, -1)}y`;
  return word.endsWith('ic') ? `${word}ally` : `${word}ly`;
}

/** "stop" as in "stopped", "admit" as in "admitted": one short vowel, or one with the stress, before the last letter. */
const doubled = (word: string): string => (DOUBLES.test(word) ? word + word.slice(-1) : word);

const DOUBLES = /^(?:[^aeiou]*|qu)[aeiou][^aeiouwxy]$|(?:[bdm]m|perm|gr|forg)[ei]t$|[^f]fer$|cur$|begin$/;
