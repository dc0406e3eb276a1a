// Nouns that make a name with what stands before them ("the interior ministry"): compiled by hand from general knowledge.
export const bodyNouns = `
administration, agency, army, authority, bank, board, bureau, cabinet, commission, committee, council, court, department, division, embassy, government, inspectorate, legislature, military, ministry, mission, navy, office, ombudsman, parliament, police, senate, service, tribunal
`;
