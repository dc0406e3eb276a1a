// What befalls a person once, as verb forms that a day follows: common news usage, compiled by hand.
const be = '(?:was|were|has been|had been)';
export const personalActs: Readonly<Record<string, string[]>> = {
  appointed: [`${be} (?:appointed|named|sworn in|inaugurated|elected)`, 'took office'],
  arrested: [`${be} (?:arrested|detained|seized|taken into custody|placed under arrest)`],
  died: ['died', `${be} (?:killed|found dead|shot dead)`],
  dismissed: [`${be} (?:dismissed|fired|sacked|removed|replaced)`, 'resigned', 'stepped down'],
  sentenced: [`${be} (?:sentenced|convicted|found guilty|acquitted)`],
};
