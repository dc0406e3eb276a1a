import { saying } from '../words/saying.ts';

/** Between a subject and its verb: "both", "also", "later". */
export const BEFORE_VERB = [
  'also',
  'both',
  'further',
  'later',
  'then',
  'all',
  'jointly',
  'again',
  'earlier',
  'once',
  'therefore',
];
const BETWEEN = new Set(BEFORE_VERB);
const SAYS = new Set(saying);
/** With one of these the sentence begins with a clause, or speaks of whoever it may be. */
const NO_SUBJECT =
  /^["“‘(]?(?:If|When|While|After|Before|Because|Although|Though|As|Since|Until|Unless|Had|What|Whatever|That|Who|Whoever|Anyone|Anybody|Those|Nobody)\b/;
/** A clause of its own begins. */
const CLAUSE =
  /^(?:who|which|whom|whose|if|when|while|after|before|because|although|though|as|since|until|unless|had|what|that)\b/;
const OF_SUBJECT = /^[\p{L}\p{N}.,’'()-]+$/u;
const OF_TOLD = /^[\p{L}\p{N}’'-]+$/u;
/** Words of a subject, and of those between a verb and its "that", at the most. */
const LONGEST = 16;
const LONGEST_TOLD = 8;

/** "Vane said in a letter that …": who speaks at the head of a sentence, where no other clause stands between; else null. */
export function subjectOf(sentence: string): string | null {
  if (NO_SUBJECT.test(sentence)) return null;
  const words = sentence.replace(/^["“‘(]/, '').split(/\s+/, LONGEST + LONGEST_TOLD + 6);
  for (const [at, word] of words.entries()) {
    if (at > 0 && SAYS.has(word) && leadsToThat(words, at + 1)) {
      let end = at;
      while (end > 1 && at - end < 2 && BETWEEN.has(words[end - 1] ?? '')) end--;
      return end <= LONGEST ? words.slice(0, end).join(' ') : null;
    }
    if (!OF_SUBJECT.test(word) || CLAUSE.test(word)) return null;
  }
  return null;
}

/** "… in a letter that". */
function leadsToThat(words: readonly string[], from: number): boolean {
  for (let at = from; at <= from + LONGEST_TOLD; at++) {
    const word = words[at] ?? '';
    if (word === 'that') return at < words.length - 1;
    if (!OF_TOLD.test(word) || CLAUSE.test(word)) return false;
  }
  return false;
}
