// Women so well known that one word names them: compiled by hand from general knowledge.
export const wellKnownWomen = `
adele, austen, beyonce, beyoncé, bhutto, cleopatra, madonna, meloni, merkel, oprah, palin, pelosi, rihanna, shakira,
thatcher
`;
