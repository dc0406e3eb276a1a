/**
 * Parts of speech: the universal tags of Universal Dependencies, with the verb forms that rules ask for. Possessives (my,
 * whose) are determiners here; be, do, have and the modals are auxiliaries where they help a verb, and be always.
 */
export const Tag = {
  none: 0,
  noun: 1,
  properNoun: 2,
  pronoun: 3,
  adjective: 4,
  adverb: 5,
  determiner: 6,
  preposition: 7,
  conjunction: 8,
  subordinator: 9,
  number: 10,
  particle: 11,
  auxiliary: 12,
  /** finite: says, said */
  verb: 13,
  /** bare form: to say, will say */
  infinitive: 14,
  /** saying */
  presentParticiple: 15,
  /** said, taken */
  pastParticiple: 16,
  interjection: 17,
  punctuation: 18,
  symbol: 19,
  other: 20,
} as const;

export type TagValue = (typeof Tag)[keyof typeof Tag];
