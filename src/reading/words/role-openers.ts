// Words that stand before the head of a role: compiled by hand from general knowledge.
export const roleOpeners = `
acting, assistant, associate, chief, co, current, deputy, disgraced, embattled, ex, executive, famous, fellow,
first, first-year, former, founding, general, head, honorary, incoming, incumbent, interim, junior, late, lead,
legendary, longtime, managing, newly, outgoing, outspoken, popular, prominent, renowned, retired, second,
self-described, senior, special, staff, then, veteran, vice
`;
