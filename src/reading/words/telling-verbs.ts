// Verbs of speech (base forms) that name the listener before what is said: told reporters that: common English knowledge, compiled by hand.
export const tellingVerbs = [
  'advise',
  'ask',
  'assure',
  'caution',
  'email',
  'inform',
  'instruct',
  'message',
  'notify',
  'promise',
  'reassure',
  'remind',
  'tell',
  'text',
  'warn',
];
