// Words before a body that describe it without naming it ("the new government"): compiled by hand from general knowledge.
export const vagueModifiers = `
big, box, current, emergency, entire, first, former, front, future, good, head, high, home, large, last, local,
main, major, many, more, new, next, old, open, other, oval, own, post, previous, private, riot, same, second,
secret, several, small, special, top, whole
`;
