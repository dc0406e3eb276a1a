// Small words within the names of people: compiled by hand from general knowledge.
export const nameParticles = `
abu, af, al, av, ben, bin, bint, da, das, de, del, della, den, der, di, dos, du, e, el, ibn, la, le, san, st, ten,
ter, van, von, y, zu
`;
