// Titles before the name of a woman: compiled by hand from general knowledge.
export const courtesyTitlesOfWomen = `
alhaja, aunt, auntie, baroness, begum, countess, dame, dona, doña, duchess, empress, frau, grandma, granny,
hajiya, hajja, ibu, kumari, lady, madam, madame, maharani, miss, mlle, mme, mother, mrs, ms, princess, queen,
rani, senhora, señora, sister, smt
`;
