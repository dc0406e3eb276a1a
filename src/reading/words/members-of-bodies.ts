// What somebody is of an organisation ("founder of Halden"): compiled by hand from general knowledge.
export const membersOfBodies = `
ceo, chair, chairman, chairwoman, director, editor, employee, employees, founder, head, leader, member, members,
president
`;
