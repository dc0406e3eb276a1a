// Titles before the name of a man or woman: compiled by hand from general knowledge.
export const courtesyTitles = `
dj, doctor, dr, mc, mx, prof, professor, rabbi, saint
`;
