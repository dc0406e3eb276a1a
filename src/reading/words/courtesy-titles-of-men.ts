// Titles before the name of a man: compiled by hand from general knowledge.
export const courtesyTitlesOfMen = `
ayatollah, baron, brother, count, duke, earl, emperor, father, fr, grandpa, herr, imam, king, lord, maulana, mister,
monsieur, mr, mullah, pope, prince, señor, sheikh, sir, uncle
`;
