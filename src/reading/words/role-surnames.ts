// Roles that are surnames as well: compiled by hand from general knowledge.
export const roleSurnames = `
abbot, agent, archer, baker, barber, best, bishop, boss, bowler, boxer, brother, butler, cardinal, carpenter,
carter, chamberlain, chancellor, chaplain, clark, clerk, constable, cook, cooper, cousin, deacon, dean, driver,
duke, dyer, earl, fair, farmer, fellow, fisher, forester, forward, fowler, friend, gardener, gardner, general,
guest, guide, gunner, hacker, head, host, hunter, judge, justice, keeper, king, knight, law, lord, major, man, mann,
marshal, marshall, mason, master, mayer, miller, monk, page, painter, parent, partner, penman, player, pope, porter,
potter, priest, prince, proctor, rider, sailor, shepherd, sheriff, singer, skinner, son, speaker, squire, steward,
swift, tanner, taylor, turner, walker, weaver, winner, wright, young
`;
