// Nouns for a body whose name does not hold them ("the company"): compiled by hand from general knowledge.
export const companyNouns = `
agency, airline, broadcaster, carrier, charity, club, company, conglomerate, firm, group, lender, magazine, maker,
manufacturer, network, newspaper, ngo, operator, organisation, organization, outlet, paper, publisher, retailer,
startup, station, team
`;
