// Common nouns for places, before or behind their names: compiled by hand from general knowledge.
export const placeNouns = `
airport, area, border, capital, city, county, district, island, neighborhood, neighbourhood, port, province, region,
river, state, suburb, town, valley, village
`;
