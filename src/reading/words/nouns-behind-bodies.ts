// Nouns that follow the name of an organisation ("Halden shares"): compiled by hand from general knowledge.
export const nounsBehindBodies = `
analysts, customers, employees, executives, members, officials, poll, polls, researchers, shares, spokesman,
spokesperson, spokeswoman, staff, stock, survey, television, users
`;
