// Nouns that make a name with what stands before them ("the interior ministry"): compiled by hand from general knowledge.
export const bodyNouns = `
administration, army, authority, bank, cabinet, council, court, department, embassy, government, legislature,
military, ministry, office, parliament, police, service
`;
