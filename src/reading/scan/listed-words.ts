import { changingNouns } from '../words/changing-nouns.ts';
import { documentNouns } from '../words/document-nouns.ts';
import { pastVerbs } from '../words/past-verbs.ts';
import { personNouns } from '../words/person-nouns.ts';
import { quotationVerbs } from '../words/quotation-verbs.ts';
import { speakingBodies } from '../words/speaking-bodies.ts';
import { speechVerbs } from '../words/speech-verbs.ts';
import { stanceVerbs } from '../words/stance-verbs.ts';
import { unitNames } from '../words/units.ts';

/** Lists that other rules need, which also tell parts of speech: where the tagger's lexicon lacks a word, they have their say. */
export const LISTED_WORDS: readonly (readonly [tags: string, words: readonly string[]])[] = [
  ['noun', [...unitNouns(), ...changingNouns, ...documentNouns, ...personNouns, ...speakingBodies]],
  ['verb', pastVerbs],
  ['infinitive verb', [...quotationVerbs, ...speechVerbs, ...stanceVerbs]],
];

/** Units by their names, one and several; their signs are left out. */
function unitNouns(): string[] {
  const names = unitNames.match(/[a-z]{3,}/g) ?? [];
  return names.flatMap((name) => (name.endsWith('s') ? name : [name, `${name}s`]));
}
