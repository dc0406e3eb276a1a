// Titles before the name of a woman: compiled by hand from general knowledge.
export const courtesyTitlesOfWomen = `
aunt, auntie, baroness, countess, dame, duchess, empress, frau, grandma, granny, lady, madam, madame, miss, mother,
mrs, ms, princess, queen, señora, sister
`;
