// Words that open sentences, but also names ("North Tarnwick"): compiled by hand from general knowledge.
export const namingOpeners = `
black, central, children, democrat, doctors, east, eastern, first, great, green, internet, lawyers, new,
north, northern, old, people, police, saint, south, southern, st, students, west, western, white, women,
workers, young
`;
