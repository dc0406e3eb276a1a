// Titles before the name of a woman: compiled by hand from general knowledge.
export const courtesyTitlesOfWomen = `
alhaja, aunt, auntie, baroness, countess, dame, duchess, empress, frau, grandma, granny, hajiya, hajja, lady,
madam, madame, miss, mlle, mme, mother, mrs, ms, princess, queen, senhora, señora, sister, smt
`;
