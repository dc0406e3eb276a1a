// Posts whose holder a report names before it says "the director": how a text may have told of the holder, as beginnings of
// words (a pattern may end one). Common news usage, compiled by hand.
export const posts: Readonly<Record<string, string[]>> = {
  chairman: ['chair'],
  chairwoman: ['chair'],
  director: ['director', 'directed', 'head(?:s|ed)?\\b', 'chief', 'boss', 'executive', 'CEO', 'leads\\b', 'runs\\b'],
  emir: ['emir'],
  headmaster: ['head', 'school'],
  headmistress: ['head', 'school'],
  king: ['king\\b', 'queen', 'royal', 'palace', 'majesty', 'monarch', 'crown'],
  ombudsman: ['ombuds'],
  'secretary general': ['secretary[ -]general', 'general secretary'],
  spokesman: ['spokes', 'spoke for', 'speak(?:s|ing) for', 'press'],
  spokesperson: ['spokes', 'spoke for', 'speak(?:s|ing) for', 'press'],
  spokeswoman: ['spokes', 'spoke for', 'speak(?:s|ing) for', 'press'],
  treasurer: ['treasur'],
};
