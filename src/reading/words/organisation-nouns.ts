// Common nouns for organisations ("the company"): compiled by hand from general knowledge.
export const organisationNouns = `
agency, airline, alliance, army, assembly, association, authority, bank, board, broadcaster, bureau, cabinet,
campaign, carrier, charity, church, clinic, club, coalition, college, commission, committee, company, conglomerate,
congress, corporation, council, court, department, embassy, federation, firm, force, foundation, franchise, fund,
government, group, hospital, institute, institution, kremlin, league, lender, magazine, maker, manufacturer,
ministry, movement, museum, network, newspaper, ngo, office, operator, organisation, organization, outlet, paper,
parliament, party, police, publisher, regulator, retailer, school, senate, service, site, society, startup, station,
studio, supplier, team, think-tank, tribunal, union, university, utility, website
`;
