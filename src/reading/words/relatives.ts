// Words for what one person is to another ("his daughter"): compiled by hand from general knowledge.
export const relatives = `
attorney, aunt, boss, boyfriend, brother, brother-in-law, coach, colleague, counterpart, cousin, dad, daughter,
daughter-in-law, deputy, ex-husband, ex-wife, father, fiance, fiancee, fiancé, fiancée, friend, girlfriend,
granddaughter, grandfather, grandmother, grandson, husband, lawyer, mom, mother, mum, nephew, niece, opponent,
partner, predecessor, rival, sister, sister-in-law, son, son-in-law, spokesman, spokesperson, spokeswoman, spouse,
stepdaughter, stepfather, stepmother, stepson, successor, teammate, uncle, widow, widower, wife
`;
