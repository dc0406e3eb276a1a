import { intern, wordSet } from '../scan/vocabulary.ts';
import { claimNouns } from '../words/claim-nouns.ts';
import { openingConjunctions } from '../words/opening-conjunctions.ts';
import { partingWords } from '../words/parting-words.ts';
import { personNouns } from '../words/person-nouns.ts';
import { questionWords } from '../words/question-words.ts';
import { speechVerbForms } from '../words/speech-verb-forms.ts';
import { subordinators } from '../words/subordinators.ts';
import { unnamedPronouns } from '../words/unnamed-pronouns.ts';

/** Ids of words and marks that rules about actors and statements ask for by themselves. */
export const ACCORDING = intern('according');
export const AND = intern('and');
export const AS = intern('as');
export const ASKED = intern('asked');
export const BY = intern('by');
export const COMMA = intern(',');
export const FOR = intern('for');
export const IN = intern('in');
export const IT = intern('it');
export const OF = intern('of');
export const OLD = intern('old');
export const OUT = intern('out');
export const THAT = intern('that');
export const THE = intern('the');
export const THERE = intern('there');
export const TO = intern('to');
export const WHO = intern('who');

/** Sets of such words. */
export const A_OR_AN = wordSet(['a', 'an']);
export const AND_OR = wordSet(['and', 'or']);
export const ARTICLES = wordSet(['the', 'a', 'an']);
export const DEFINITE = wordSet(['the', 'this', 'that']);
export const HAVE = wordSet(['has', 'have', 'had']);
export const HE_OR_SHE = wordSet(['he', 'she']);
export const HIS_OR_HER = wordSet(['his', 'her']);
export const LINKS = wordSet(['and', 'but', 'or', 'then', 'yet']);
export const LISTENERS = wordSet(['him', 'her', 'them', 'me', 'us', 'you', 'it']);
export const OBJECTS = wordSet(['him', 'her', 'them', 'us', 'me', 'himself', 'herself', 'themselves']);
export const OF_OR_FOR = wordSet(['of', 'for']);
export const PERSONAL = wordSet(['he', 'she', 'they', 'it', 'we', 'i', 'you']);
export const POSSESSIVES = wordSet(['his', 'her', 'their', 'its', 'our', 'my', 'your']);
export const PRONOUN_LIKE = wordSet([...unnamedPronouns, 'this', 'these', 'that', 'one']);
export const RELATIVES = wordSet(['who', 'whom', 'which', 'that', 'whose']);
export const WH = wordSet(['what', 'how', 'why', 'when', 'where', 'whether', 'if']);

/** Lists that several rules go by. */
export const CLAIMS = wordSet(claimNouns);
export const OPENING_CONJUNCTIONS = wordSet(openingConjunctions);
export const PARTING = wordSet(partingWords);
export const PEOPLE = wordSet(personNouns);
export const QUESTION_WORDS = wordSet(questionWords);
export const SPEECH = wordSet(speechVerbForms);
export const SUBORDINATORS = wordSet(subordinators);
