// American states, Canadian provinces and other parts of countries, with their abbreviations: compiled by hand from general knowledge.
export const provinces = `
ala, alabama, alaska, alberta, alta, ariz, arizona, ark, arkansas, assam, b.c, bali, bengal, bihar, borneo,
british columbia, bronx, brooklyn, calif, california, cape breton, colo, colorado, conn, connecticut, cornwall, d.c,
del, delaware, devon, district of columbia, essex, fla, florida, fukushima, ga, guangdong, gujarat, harlem, hawaii,
hokkaido, hubei, hunan, idaho, ill, illinois, ind, indiana, inner mongolia, iowa, java, kan, kansas, karnataka,
kent, kentucky, kerala, ky, la, labrador, lancashire, long island, louisiana, maharashtra, maine, man, manhattan,
manitoba, maryland, mass, massachusetts, md, mich, michigan, midwest, mindanao, minn, minnesota, miss, mississippi,
missouri, mo, mont, montana, n.b, n.c, n.d, n.h, n.j, n.l, n.m, n.s, n.w.t, n.y, neb, nebraska, nev, nevada,
new brunswick, new england, new hampshire, new jersey, new mexico, new south wales, new york, newfoundland,
newfoundland and labrador, norfolk, north carolina, north dakota, northern california, northern territory,
northwest territories, nova scotia, nunavut, ohio, okinawa, okla, oklahoma, ont, ontario, ore, oregon, p.e.i, pa,
pennsylvania, prince edward island, que, quebec, queens, queensland, québec, rajasthan, rhode island, s.c, s.d,
sask, saskatchewan, sichuan, south australia, south carolina, south dakota, southern california, staten island,
suffolk, sumatra, surrey, sussex, tamil nadu, tasmania, tenn, tennessee, tex, texas, utah, uttar pradesh, va,
vancouver island, vermont, victoria, virginia, vt, w.va, wash, washington, west bengal, west virginia,
western australia, wis, wisconsin, wyo, wyoming, yorkshire, yukon, yunnan
`;
