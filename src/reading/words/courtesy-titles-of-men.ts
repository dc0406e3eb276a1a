// Titles before the name of a man: compiled by hand from general knowledge.
export const courtesyTitlesOfMen = `
alhaji, ayatollah, baron, brother, count, duke, earl, emperor, father, fr, grandpa, haji, hajji, herr, imam,
king, lord, malam, mallam, maulana, mister, monsieur, mr, mullah, otunba, pandit, pope, prince, rev, señor,
sheikh, shri, sir, sri, uncle
`;
