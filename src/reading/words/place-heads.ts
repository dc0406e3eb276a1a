// Last words of names of places: compiled by hand from general knowledge.
export const placeHeads = `
airport, alley, archipelago, ave, avenue, base, basin, bay, beach, blvd, boulevard, bridge, building, campus, canal,
canyon, cape, castle, cave, cemetery, city, coast, commonwealth, county, cove, creek, crescent, dam, delta, desert,
district, drive, emirate, estate, expressway, falls, farm, fjord, forest, fort, garden, gardens, glacier, gulf,
harbor, harbour, heights, highway, hill, hills, hwy, island, islands, isle, isles, jail, junction, kingdom, lake,
lakes, lane, manor, mine, monument, mount, mountain, mountains, mt, mts, municipality, northeast, northwest, oblast,
ocean, park, parkway, pass, peak, peninsula, penitentiary, plain, plains, plateau, point, pond, port, prairie,
prefecture, prison, province, ranch, range, rapids, rd, refinery, region, republic, reserve, reservoir, ridge,
river, road, route, sea, shelf, shore, southeast, southwest, speedway, square, st, station, strait, straits, street,
suburb, terrace, territory, tower, towers, town, township, trail, tunnel, turnpike, valley, village, volcano, ward,
waterfront, wharf, woods, zone
`;
