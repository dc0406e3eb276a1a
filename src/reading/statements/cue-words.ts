import { wordSet, wordTable } from '../scan/vocabulary.ts';
import { irregularVerbForms } from '../words/irregular-verb-forms.ts';
import { quotationVerbs } from '../words/quotation-verbs.ts';
import { speechVerbs } from '../words/speech-verbs.ts';
import { stanceInfinitiveVerbs } from '../words/stance-infinitive-verbs.ts';
import { stanceObjectVerbs } from '../words/stance-object-verbs.ts';
import { stanceVerbs } from '../words/stance-verbs.ts';
import { tellingVerbs } from '../words/telling-verbs.ts';

/** What a verb may govern. */
export interface CueWord {
  /** Base form. */
  verb: string;
  /** Reports speech or writing, in a clause or a quotation. */
  speaks: boolean;
  /** Takes the listener as its object: told reporters that. */
  tells: boolean;
  /** Stands beside quotations. */
  quotes: boolean;
  /** Belief, wish or judgement in a clause. */
  believes: boolean;
  /** Wish or promise in an infinitive. */
  intends: boolean;
  /** Judgement of an object. */
  judges: boolean;
}

/** Verbs that double their last letter before -ed and -ing: nod, dub, quip, admit, prefer. */
const DOUBLES = /^(?:[^aeiou]*|qu)[aeiou][bdgmnpt]$|(?:mit|get|gin|gret|(?:in|re)fer|aver|concur|demur)$/;

const wordsOf = cueTable();

/** What is known of each inflected form as a cue. */
export const CUE_WORDS = wordTable<CueWord>(wordsOf);

function cueTable(): Record<string, CueWord> {
  const byVerb = new Map<string, CueWord>();
  const take = (verbs: readonly string[], field: Exclude<keyof CueWord, 'verb'>): void => {
    for (const verb of verbs) {
      const known = byVerb.get(verb) ?? {
        verb,
        speaks: false,
        tells: false,
        quotes: false,
        believes: false,
        intends: false,
        judges: false,
      };
      known[field] = true;
      byVerb.set(verb, known);
    }
  };
  take(speechVerbs, 'speaks');
  take(tellingVerbs, 'tells');
  take(quotationVerbs, 'quotes');
  take(stanceVerbs, 'believes');
  take(stanceInfinitiveVerbs, 'intends');
  take(stanceObjectVerbs, 'judges');
  const table: Record<string, CueWord> = {};
  const irregular = new Map(
    irregularVerbForms
      .trim()
      .split(/,\s*/)
      .map((entry) => [entry.split(' ')[0]!, entry.split(' ').slice(1)]),
  );
  for (const [verb, word] of byVerb) {
    for (const form of inflected(verb, irregular.get(verb) ?? [])) table[form] = word;
  }
  return table;
}

/** All forms of a verb: the regular ones unless an irregular one of the same ending is listed. */
function inflected(verb: string, listed: readonly string[]): string[] {
  const stem = DOUBLES.test(verb) ? verb + verb.slice(-1) : verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const changesY = /[^aeiou]y$/.test(verb);
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : changesY ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  const past = changesY ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const forms = [verb, third, ...listed];
  if (!listed.some((form) => !form.endsWith('ing') && !form.endsWith('s'))) forms.push(past);
  if (!listed.some((form) => form.endsWith('ing'))) forms.push(`${verb.endsWith('ee') ? verb : stem}ing`);
  return forms;
}

/** Past and third person of "be", for the passive: was asked, is said. */
export const BE = wordSet([
  'am',
  'are',
  'be',
  'been',
  'being',
  'is',
  'was',
  'were',
  "'re",
  "'m",
  "isn't",
  "wasn't",
  "weren't",
  "aren't",
]);
