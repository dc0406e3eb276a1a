// Words that open the name of an organisation before "of" or "for": compiled by hand from general knowledge.
export const organisationOpeners = `
academy, administration, agency, alliance, army, assembly, association, bank, bar, board, bureau, cabinet, campaign,
campaigns, center, centre, chamber, church, coalition, college, commission, committee, communist, confederation,
conference, congress, corps, council, court, daughters, department, directorate, division, doctors, embassy,
faculty, federation, friends, government, group, guild, house, institute, institutes, institution, knights, league,
legislature, library, ministry, mothers, movement, museum, office, order, organisation, organization, parliament,
party, school, secretariat, senate, society, sons, supreme, treasury, union, university
`;
