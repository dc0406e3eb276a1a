// What a woman may be: the head of a description: compiled by hand from general knowledge.
export const rolesOfWomen = `
actress, alderwoman, anchorwoman, assemblywoman, aunt, businesswoman, chairlady, chairwoman, confidante,
congresswoman, councilwoman, daughter, ex-wife, fiancee, fiancée, first lady, girl, girlfriend, granddaughter,
grandmother, headmistress, heiress, heroine, hostess, housewife, mom, mother, mum, niece, nun, policewoman,
princess, queen, saleswoman, sister, spokeswoman, stepdaughter, stepmother, suffragette, vice-chairwoman, waitress,
widow, wife, woman
`;
