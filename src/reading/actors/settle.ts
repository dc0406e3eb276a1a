import type { ActorType } from '../reading.ts';
import { wordId } from '../scan/vocabulary.ts';
import { FACILITY_HEADS } from './lexicon.ts';
import type { Spelling } from './spellings.ts';

/** Settles what a spelling names. Form first, then the words around all its places; `other` where neither tells. */
export function settleType(spelling: Spelling): void {
  const { person, organisation, place, town, other, speech } = spelling.votes;
  const isFacility = spelling.type === 'place' && FACILITY_HEADS.has(wordId(spelling.words.at(-1)!));
  if (isFacility && organisation + speech > 0) spelling.type = 'organisation'; // "said the Tarn Centre", "a fellow at the Tarn Centre"
  if (spelling.sure || spelling.type === 'organisation') return;
  const isTown = spelling.words.length === 1 && town > 0 && person + speech === 0; // "Warren, Michigan"
  if (isTown) spelling.type = 'place';
  spelling.guess = guessType(spelling, Math.max(person, organisation, place, other));
}

/** The type by the words around alone: any form that a list knows of the same actor overrules it. */
function guessType({ votes, words, onlyCapitals }: Spelling, best: number): ActorType {
  const { person, organisation, other, speech, article } = votes;
  if (best >= 2 && best === other) return 'other';
  if (best >= 2 && best === person) return 'person';
  if (best >= 2 && best === organisation) return 'organisation';
  if (best >= 2 && words.length < 3) return 'place';
  if (article > 0) return organisation > 0 || speech > 0 ? 'organisation' : 'other';
  if (!onlyCapitals) return 'other';
  if (words.length === 1 && speech > 0 && votes.its > 0) return 'organisation';
  return words.length > 1 || speech > 0 ? 'person' : 'other';
}
