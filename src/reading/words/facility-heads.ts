// Last words of names of buildings that are places, and organisations where they speak: compiled by hand from general knowledge.
export const facilityHeads = `
abbey, aquarium, arena, auditorium, bar, bistro, cafe, café, casino, cathedral, center, centre, chapel, church,
cinema, complex, diner, gallery, hall, hotel, hotels, inn, library, lodge, mall, monastery, mosque, museum,
observatory, palace, parish, pavilion, planetarium, plaza, pub, restaurant, shrine, stadium, synagogue, tabernacle,
temple, theater, theatre, zoo
`;
