import { wordSet } from '../scan/vocabulary.ts';
import { unnamedPronouns } from '../words/unnamed-pronouns.ts';

export const LINKS = wordSet(['and', 'but', 'or', 'then', 'yet']);
export const WH = wordSet(['what', 'how', 'why', 'when', 'where', 'whether', 'if']);
export const THAT = wordSet(['that']);
export const TO = wordSet(['to']);
export const AND = wordSet(['and', 'or']);
export const RELATIVES = wordSet(['who', 'whom', 'which', 'that', 'whose']);
export const PERSONAL = wordSet(['he', 'she', 'they', 'it', 'we', 'i', 'you']);
export const OBJECTS = wordSet(['him', 'her', 'them', 'us', 'me', 'himself', 'herself', 'themselves']);
export const POSSESSIVES = wordSet(['his', 'her', 'their', 'its', 'our', 'my', 'your']);
export const PRONOUN_LIKE = wordSet([...unnamedPronouns, 'this', 'these', 'that', 'one']);
