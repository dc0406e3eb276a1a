import { regularForms } from '../scan/regular-forms.ts';
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

/** All forms of a verb: the regular ones, and those listed in place of the past. */
function inflected(verb: string, listed: readonly string[]): string[] {
  const [past, ...others] = regularForms(verb, 'infinitive').map(([form]) => form);
  return [verb, ...others, ...(listed.length > 0 ? listed : [past!])];
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
