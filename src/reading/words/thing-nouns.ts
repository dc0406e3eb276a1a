// Common nouns before the name of a work, ship, storm or other thing: compiled by hand from general knowledge.
export const thingNouns = `
aircraft, album, anthem, app, bill, boat, book, bridge, called, cyclone, documentary, dog, drama, drink, drug,
ferry, film, game, hit, horse, hurricane, initiative, law, mission, movie, musical, named, novel, opera, operation,
painting, play, poem, product, program, programme, rocket, satellite, series, ship, show, single, software, song,
spacecraft, storm, submarine, track, treaty, tv, typhoon, vaccine, vessel, virus, yacht
`;
