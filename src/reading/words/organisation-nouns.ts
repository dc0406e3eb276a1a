// Common nouns for organisations ("the company"): compiled by hand from general knowledge.
export const organisationNouns = `
agency, airline, airport, alliance, army, assembly, association, authority, bank, board, brewery, brigade,
broadcaster, brokerage, bureau, business, cabinet, campaign, carrier, chain, chamber, charity, church,
clinic, club, coalition, coastguard, college, commission, committee, company, conglomerate, congress, consortium,
contractor, corporation, council, court, department, developer, directorate, embassy, federation, firm,
force, foundation, franchise, fund, government, group, hospital, inspectorate, institute,
institution, insurer, junta, kremlin, laboratory, league, lender, library, magazine, maker, manufacturer,
militia, ministry, movement, museum, network, newspaper, ngo, observatory, office, ombudsman, operator,
orchestra, organisation, organization, outlet, paper, parliament, party, police, publisher, railway, refiner,
regulator, retailer, school, secretariat, senate, service, shipyard, site, society, startup, station, studio,
subsidiary, supermarket, supplier, syndicate, team, theater, theatre, think-tank, tribunal, union,
university, utility, watchdog, website
`;
