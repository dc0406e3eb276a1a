// Titles before the name of a man: compiled by hand from general knowledge.
export const courtesyTitlesOfMen = `
abbot, alhaji, archbishop, ayatollah, babu, bapak, baron, bishop, brother, cardinal, comrade, count, datuk,
don, duke, earl, emir, emperor, father, fr, grandpa, haji, hajji, herr, imam, king, lala, lord, maharaja,
malam, mallam, maulana, mister, monsieur, mr, mufti, mullah, oba, otunba, pak, pandit, pasha, pope, prince,
rev, sahib, señor, sheikh, shri, sir, sri, sultan, swami, uncle, ustad
`;
